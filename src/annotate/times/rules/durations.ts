import { firstOfMonth, isoDay, isoMonth, isoYear } from '../../../text/calendar.ts'
import { boundsOf } from '../point.ts'
import { readNumber } from '../read-numbers.ts'
import { pointAway, resolveMonth } from '../resolve.ts'
import { defineRule, openReading, type Reading, type Scene, type TimeRule, whereStands } from '../rule.ts'
import { amountMod, monthNumber, shiftOf, unitOf } from '../words.ts'
import { grainOf } from './relative.ts'

/** @example durationValue(1.5, 'hours')  // 'PT1H30M' */
export function durationValue(count: number | undefined, word: string | undefined): string | undefined {
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
      if (/^(?:an?|some|many|few)$/.test(number ?? '') && !isMeasured(scene, unit)) {
        // "a million tons a year"
        const period = scene.isSure ? durationValue(readNumber(number ?? ''), unit) : undefined
        return period === undefined || !/^an?$/.test(number ?? '')
          ? undefined
          : openReading(period, scene.isGiven ? 'DURATION' : 'SET')
      }
      if (unitOf(unit)?.name === 'quarter' && (/^a$/.test(number ?? '') || /^ of\b/.test(scene.after))) return undefined
      if (/^an? ?second$/.test(`${number} ${unit}`)) return undefined
      if (/^ ?(?:old|of age)\b|^-old/.test(scene.after)) return undefined
      return duration(durationValue(readNumber(number ?? ''), unit), amountMod(amount))
    },
  ),
  whereStands(
    ['half'],
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
  ),
  whereStands(
    ['past', 'last', 'next', 'coming', 'previous', 'preceding', 'following', 'first'],
    defineRule(
      'shifted-duration',
      '(?:the )?(?<shift>past|last|next|coming|previous|preceding|following|first) {number} {unit}',
      ({ shift, number, unit }, scene) => {
        // "will last three weeks"
        if (scene.firstToken()?.tag === 'VERB') return undefined
        const count = readNumber(number ?? '')
        const by = shiftOf(shift) ?? shiftOf(`the ${shift}`)
        return withBounds(duration(durationValue(count, unit)), count, unit, by?.anchored ? 0 : (by?.by ?? 0), scene)
      },
    ),
  ),
  defineRule(
    'weeks-of-month',
    '(?:the )?(?<which>first|last|final) (?:{number} )?(?<unit>weeks?|days?) of {month}(?:,? {year})?',
    ({ which, number, unit, month, year }, scene) => {
      const count = number === undefined ? (unit?.endsWith('s') ? undefined : 1) : readNumber(number)
      const reading = duration(durationValue(count, unit))
      const { point } =
        year === undefined
          ? resolveMonth(monthNumber(month), scene)
          : { point: { day: firstOfMonth(Number(year), monthNumber(month)), grain: 'month' as const } }
      if (!reading || !point) return reading
      const { first, last } = boundsOf(point)
      const length = (count ?? Number.NaN) * (unit?.startsWith('week') ? 7 : 1)
      const days = which === 'first' ? [first, first + length - 1] : [last - length + 1, last]
      const edtf = Number.isInteger(length) ? days.map(isoDay).join('/') : isoMonth(first)
      return { ...reading, edtf, certainty: 'implied', point }
    },
  ),
  defineRule('age', '{number} years (?:old|of age)', ({ number }, scene) =>
    scene.isGiven ? duration(durationValue(readNumber(number ?? ''), 'years')) : undefined,
  ),
  defineRule('the-duration', 'the {number} {unit}', ({ number, unit }) =>
    /^(?:an?|half an?)$/.test(number ?? '') ? undefined : duration(durationValue(readNumber(number ?? ''), unit)),
  ),
  defineRule('bare-units', '(?:the )?(?:early )?{unit}(?: or {unit2})?', ({ unit }, scene) => {
    const known =
      (scene.isSure && scene.isWhole) ||
      (/^(?:decades|centuries)$/.test(unit ?? '') && /(?:for|in|after|over|of) $/.test(scene.before))
    if (!known || unitOf(unit)?.code === 'WE') return undefined
    return duration(durationValue(/s$/.test(unit ?? '') ? undefined : 1, unit))
  }),
  whereStands(
    ['-long', '-old'],
    defineRule(
      'unit-long',
      '(?:{number}(?: |-))?{unit}-(?:long|old)|{=unit}s-(?:long|old)',
      ({ number, unit }, scene) => {
        if (!scene.isSure && !/long$/.test(scene.words)) return undefined
        const plural = /^([a-z]+s)-/.exec(scene.words)?.[1]
        return duration(durationValue(plural ? undefined : readNumber(number ?? 'one'), plural ?? unit))
      },
    ),
  ),
  defineRule(
    'duration-with-adjective',
    '(?:the )?(?:{amount} )?{number} (?!(?:thousand|million|billion|hundred|dozen|per|each|every|last|this|next|that) )[a-z]{3,14} {unit}',
    ({ amount, number, unit }, scene) =>
      scene.isSure && !/^an?$/.test(number ?? '')
        ? duration(durationValue(readNumber(number ?? ''), unit), amountMod(amount))
        : undefined,
  ),
  defineRule(
    'part-of-units',
    '(?:the )?(?:first|last|final|early|later|following|intervening|past|coming|many|few) {unit}',
    ({ unit }, scene) =>
      scene.isSure && scene.isWhole && /s$/.test(unit ?? '') ? duration(durationValue(undefined, unit)) : undefined,
  ),
  whereStands(
    ['ago', 'earlier', 'before', 'later', 'after'],
    defineRule('units-away', '{unit} (?<side>ago|earlier|before|later|afterwards|after)', ({ unit, side }, scene) =>
      /s$/.test(unit ?? '') && scene.isSure && (side !== 'after' || scene.isWhole)
        ? openReading(/^(?:later|after)/.test(side ?? '') ? 'FUTURE_REF' : 'PAST_REF')
        : undefined,
    ),
  ),
  whereStands(
    ['per '],
    defineRule('per-unit', '(?:per|a) {unit}', ({ unit }, scene) =>
      scene.isSure && scene.words.startsWith('per') && !/s$/.test(unit ?? '')
        ? openReading(durationValue(1, unit) ?? 'P1D', 'SET')
        : undefined,
    ),
  ),
  whereStands(
    [' to ', ' or '],
    defineRule('from-to-units', '{number} (?:to|or) (?<most>{=number}) {unit}', ({ number, unit }) =>
      /^an?$/.test(number ?? '') ? undefined : duration(durationValue(readNumber(number ?? ''), unit)),
    ),
  ),
  whereStands(
    [' or '],
    defineRule('unit-or-two', 'an? {unit} or (?:two|so|more)', ({ unit }) => duration(durationValue(1, unit))),
  ),
]

/** "a year" is a length after "for" or "within", and a rate after "a million tons". */
const isMeasured = ({ before, words }: Scene, unit: string | undefined): boolean =>
  /-/.test(words)
    ? unitOf(unit) !== undefined
    : /(?:for|within|in|after|least|than|nearly|almost|over|about|took|lasted|lasting|takes|take|last) $/.test(
        before,
      ) || /^(?:nearly|almost|over|about|more|less|at|up|around)/.test(words)
