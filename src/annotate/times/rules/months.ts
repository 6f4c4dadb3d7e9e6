import { firstOfMonth, partsOf } from '../../../text/calendar.ts'
import { isMonth } from '../is-month.ts'
import { isFiner } from '../point.ts'
import { resolveMonth, shiftedYear } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { monthNumber, pointMod, shiftOf } from '../words.ts'

const MOD = '(?:{mod}(?: |-| the ))?'

const inYear = (year: number, month: number, certainty: 'stated' | 'implied', mod?: string): Reading =>
  pointReading({ day: firstOfMonth(year, month), grain: 'month' }, certainty, mod)

/** "the following April", "the previous May": counted from what was told before. */
function besideTold(month: number, by: number, { told }: Scene): Reading | undefined {
  if (!told || by === 0 || !isFiner(told.grain, 'year')) return undefined
  const at = partsOf(told.day)
  const step = by < 0 ? (month < at.month ? 0 : -1) : month > at.month ? 0 : 1
  return { ...inYear(at.year + step, month, 'implied'), from: 'told' }
}

/** Months: with a year, with "last" or "next", alone. */
export const monthRules: readonly TimeRule[] = [
  defineRule('month-year', `${MOD}{month}\\.?(?:,| of|-)? ?{year}(?!-[0-9])`, ({ mod, month, year }, { words }) =>
    / |,|\.|-/.test(words) ? inYear(Number(year), monthNumber(month), 'stated', pointMod(mod)) : undefined,
  ),
  defineRule(
    'month-and-month-year',
    `${MOD}{month}(?=(?:, {=month})?,? (?:and|or) (?:in )?{=month} {year})`,
    ({ mod, month, year }) => inYear(Number(year), monthNumber(month), 'implied', pointMod(mod)),
  ),
  defineRule(
    'month-of-shifted-year',
    `${MOD}{month}(?: of)? {shift} year`,
    ({ mod, month, shift }, scene) => {
      const year = shiftedYear(shift, scene)
      return year === undefined
        ? openReading(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`, 'DATE', pointMod(mod))
        : inYear(year, monthNumber(month), 'implied', pointMod(mod))
    },
    true,
  ),
  defineRule(
    'shifted-month',
    '{shift} {month}(?!\\.? [0-3]?[0-9](?![0-9:]))',
    ({ shift, month }, scene) => {
      const by = shiftOf(shift)
      if (!by) return undefined
      const number = monthNumber(month)
      if (by.anchored) return besideTold(number, by.by, scene)
      if (scene.published === undefined) return undefined
      const at = partsOf(scene.published)
      if (by.by === 0) return inYear(at.year, number, 'implied')
      const year = by.by < 0 ? (number < at.month ? at.year : at.year - 1) : number > at.month ? at.year : at.year + 1
      return inYear(year, number, 'implied')
    },
    true,
  ),
  defineRule('month', `${MOD}{month}(?!\\.? [0-3]?[0-9](?![0-9:]))`, ({ mod, month }, scene) => {
    if (!mod && !scene.isGiven && !isMonth(month, scene)) return undefined
    if (!scene.isGiven && (month ?? '').length === 3 && month !== 'may' && !/\.|\d/.test(scene.after.slice(0, 1)))
      return undefined
    return resolveMonth(monthNumber(month), scene, pointMod(mod))
  }),
  defineRule('every-month', '(?:each|every) {month}', ({ month }) =>
    openReading(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`, 'SET'),
  ),
  defineRule('months-range', '{month}(?: ?[-–] ?| to ){month2} {year}', ({ month, month2, year }) => {
    const first = inYear(Number(year), monthNumber(month), 'stated')
    const last = inYear(Number(year), monthNumber(month2), 'stated')
    return first.edtf && last.edtf && first.edtf < last.edtf ? { ...first, edtfEnd: last.edtf } : undefined
  }),
]
