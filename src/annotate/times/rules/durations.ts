import { isoDay, isoMonth, isoYear } from '../calendar.ts'
import { readNumber } from '../read-numbers.ts'
import { pointAway } from '../resolve.ts'
import { defineRule, openReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { amountMod, shiftOf, unitOf } from '../words.ts'
import { grainOf } from './relative.ts'

/** @example durationValue(1.5, 'hours')  // 'PT1H30M' */
function durationValue(count: number | undefined, word: string | undefined): string | undefined {
  const unit = unitOf(word)
  if (!unit) return undefined
  const designator = (code: string) => `P${unit.clock ? 'T' : ''}${code}`
  if (unit.code === 'WE') return count === undefined ? undefined : `P${count}WE`
  if (count === undefined)
    return unit.times > 1
      ? designator(`X${unit.name === 'decade' ? 'DE' : unit.name === 'century' ? 'CE' : unit.code}`)
      : designator(`X${unit.code}`)
  const total = count * unit.times
  if (Number.isInteger(total)) return designator(`${total}${unit.code}`)
  if (unit.code === 'Y')
    return designator(`${total < 1 ? '' : `${Math.floor(total)}Y`}${Math.round((total % 1) * 12)}M`)
  if (unit.code === 'H')
    return designator(
      total < 1 ? `${Math.round(total * 60)}M` : `${Math.floor(total)}H${Math.round((total % 1) * 60)}M`,
    )
  return designator(`${total}${unit.code}`)
}

const duration = (value: string | undefined, mod?: string): Reading | undefined =>
  value === undefined ? undefined : openReading(value, 'DURATION', mod)

/** "the past two weeks": some time between then and the publication. */
function withBounds(
  reading: Reading | undefined,
  count: number | undefined,
  unit: string | undefined,
  sign: number,
  { published }: Scene,
): Reading | undefined {
  const grain = grainOf(unit)
  if (!reading || published === undefined || !grain || count === undefined || !Number.isInteger(count) || sign === 0)
    return reading
  const far = pointAway(published, grain, sign * count)
  const exact = grain === 'day' || grain === 'week'
  const format = (day: number) => (exact ? isoDay(day) : grain === 'month' ? isoMonth(day) : isoYear(day))
  const [first, last] = sign < 0 ? [far.day, published] : [published, far.day]
  return { ...reading, edtf: `${format(first)}/${format(last)}`, certainty: 'implied' }
}

/** How long something lasts. */
export const durationRules: readonly TimeRule[] = [
  defineRule(
    'duration',
    '(?:{amount} )?{number}(?: full| straight| consecutive| more| additional)?(?: |-){unit}',
    (groups, scene) => {
      const { amount, number, unit } = groups
      if (/^(?:an?|some|many|few)$/.test(number ?? '') && !isMeasured(scene, unit)) return undefined
      if (unitOf(unit)?.name === 'quarter' && (/^a$/.test(number ?? '') || /^ of\b/.test(scene.after))) return undefined
      if (/^an? ?second$/.test(`${number} ${unit}`)) return undefined
      if (/^ ?(?:old|of age)\b|^-old/.test(scene.after)) return undefined
      return duration(durationValue(readNumber(number ?? ''), unit), amountMod(amount))
    },
  ),
  defineRule(
    'duration-and-half',
    '(?:{amount} )?(?:{number} and a half {unit}|(?:a|one) {unit2} and a half)',
    groups => {
      const count = groups['number'] ? readNumber(groups['number']) : 1
      return duration(
        count === undefined ? undefined : durationValue(count + 0.5, groups['unit'] ?? groups['unit2']),
        amountMod(groups['amount']),
      )
    },
  ),
  defineRule(
    'shifted-duration',
    '(?:the )?(?<shift>past|last|next|coming|previous|preceding|following|first) {number} {unit}',
    ({ shift, number, unit }, scene) => {
      const count = readNumber(number ?? '')
      const by = shiftOf(shift) ?? shiftOf(`the ${shift}`)
      return withBounds(duration(durationValue(count, unit)), count, unit, by?.anchored ? 0 : (by?.by ?? 0), scene)
    },
    true,
  ),
  defineRule('the-duration', 'the {number} {unit}', ({ number, unit }) =>
    /^(?:an?|half an?)$/.test(number ?? '') ? undefined : duration(durationValue(readNumber(number ?? ''), unit)),
  ),
  defineRule('bare-years', '(?:decades|centuries)', ({ unit }, { words, before }) =>
    /(?:for|in|after|over|of) $/.test(before) ? duration(durationValue(undefined, unit ?? words)) : undefined,
  ),
]

/** "a year" is a length after "for" or "within", and a rate after "a million tons". */
const isMeasured = ({ before, words }: Scene, unit: string | undefined): boolean =>
  /-/.test(words)
    ? unitOf(unit) !== undefined
    : /(?:for|within|in|after|least|than|nearly|almost|over|about|took|lasted|lasting|takes|take|last) $/.test(
        before,
      ) || /^(?:nearly|almost|over|about|more|less|at|up|around)/.test(words)
