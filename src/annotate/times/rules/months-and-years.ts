import { firstOfMonth, partsOf } from '../calendar.ts'
import { boundsOf, edtfOf } from '../point.ts'
import { resolveMonth, yearOfPart } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { dayNumber, doubtOfMonth, monthNumber, pointMod, seasonCode, shiftOf } from '../words.ts'
import { isCountedAfter, isYearPlace } from '../year-context.ts'

const MOD = '(?:{mod}(?: |-| the ))?'

/** Words before a bare month's name that may be another word: then it is a month. */
const BEFORE_MONTH = /(?:^| )(?:in|since|until|till|through|during|last|next|this|every)(?: early| late| mid)? ?$/
/** The same before what is no surname. */
const BEFORE_OTHERS = /(?:^| )(?:of|and|or|to|from|by|for|before|after|between|late|early|mid) ?$/
const DUE_FOR =
  /(?:scheduled|planned|set|slated|due|expected|postponed|delayed|moved|rescheduled) (?:for|to|until|in) ?$/
const DEFINITE = /(?:^| )(?:the|its|their|his|her|a|last|this) ?$/

/** Whether a word that may also be a name, a verb or an adjective is a month here. */
function isMonth(month: string | undefined, scene: Scene): boolean {
  const doubt = doubtOfMonth(month)
  if (!doubt || BEFORE_MONTH.test(scene.before) || DUE_FOR.test(scene.before)) return true
  if (DEFINITE.test(scene.before)) return scene.nextToken()?.tag === 'NOUN'
  return doubt === 'word' && BEFORE_OTHERS.test(scene.before) && scene.nextToken()?.tag !== 'PROPN'
}

const yearShift = (words: string | undefined, { published, told }: Scene): number | undefined => {
  const shift = shiftOf(words)
  const origin = shift?.anchored ? told?.day : published
  return shift && origin !== undefined ? partsOf(origin).year + shift.by : undefined
}

const inYear = (year: number, month: number, certainty: 'stated' | 'implied', mod?: string): Reading =>
  pointReading({ day: firstOfMonth(year, month), grain: 'month' }, certainty, mod)

/** Months: with a year, with "last" or "next", alone. */
export const monthRules: readonly TimeRule[] = [
  defineRule('month-year', `${MOD}{month}\\.?(?:,| of|-)? ?{year}(?!-[0-9])`, ({ mod, month, year }, { words }) =>
    / |,|\.|-/.test(words) ? inYear(Number(year), monthNumber(month), 'stated', pointMod(mod)) : undefined,
  ),
  defineRule(
    'month-of-shifted-year',
    `${MOD}{month}(?: of)? {shift} year`,
    ({ mod, month, shift }, scene) => {
      const year = yearShift(shift, scene)
      return year === undefined
        ? openReading(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`, 'DATE', pointMod(mod))
        : inYear(year, monthNumber(month), 'implied', pointMod(mod))
    },
    true,
  ),
  defineRule(
    'shifted-month',
    '{shift} {month}',
    ({ shift, month }, scene) => {
      const by = shiftOf(shift)
      if (!by || by.anchored || scene.published === undefined) return undefined
      const number = monthNumber(month)
      const at = partsOf(scene.published)
      if (by.by === 0) return inYear(at.year, number, 'implied')
      const year = by.by < 0 ? (number < at.month ? at.year : at.year - 1) : number > at.month ? at.year : at.year + 1
      return inYear(year, number, 'implied')
    },
    true,
  ),
  defineRule('month', `${MOD}{month}(?!\\.? [0-3]?[0-9](?![0-9:]))`, ({ mod, month }, scene) => {
    if (!mod && !isMonth(month, scene)) return undefined
    if ((month ?? '').length === 3 && month !== 'may' && !/\.|\d/.test(scene.after.slice(0, 1))) return undefined
    return resolveMonth(monthNumber(month), scene, pointMod(mod))
  }),
  defineRule('months-range', '{month}(?: ?[-–] ?| to | and ){month2} {year}', ({ month, month2, year }) => {
    const first = inYear(Number(year), monthNumber(month), 'stated')
    const last = inYear(Number(year), monthNumber(month2), 'stated')
    return first.edtf && last.edtf && first.edtf < last.edtf ? { ...first, edtfEnd: last.edtf } : undefined
  }),
]

const yearReading = (year: number, mod?: string) =>
  pointReading({ day: firstOfMonth(year, 1), grain: 'year' }, 'stated', mod)

/** Years, decades and centuries. */
export const yearRules: readonly TimeRule[] = [
  defineRule('year', `(?:${MOD}|the year ){year}(?![.,:/][0-9]|-[0-9]|%)`, ({ mod, year }, scene) => {
    const known = mod !== undefined || scene.words.startsWith('the year')
    if (
      isCountedAfter(scene.after) ||
      (!known && !isYearPlace(Number(year), scene.before, scene.after, scene.nextToken()))
    )
      return undefined
    return yearReading(Number(year), pointMod(mod))
  }),
  defineRule(
    'years-range',
    '{year} ?(?:-|–|—) ?(?<last>(?:20|1[0-9])?[0-9][0-9])(?![.,:/-]?[0-9]|%)',
    ({ year, last }, scene) => {
      const first = Number(year)
      const second = Number((last ?? '').length === 2 ? `${year?.slice(0, 2)}${last}` : last)
      if (second <= first || second - first > 100 || isCountedAfter(scene.after)) return undefined
      return { ...yearReading(first), edtfEnd: String(second) }
    },
  ),
  defineRule(
    'decade',
    `(?:the )?${MOD}(?<century>1[0-9]|20)?['’]?(?<tens>[0-9])0['’]?s`,
    ({ mod, century, tens }, { words, before }) => {
      if (!century && !/the |['’]/.test(words) && !/the $/.test(before)) return undefined
      const year = Number(`${century ?? (Number(tens) < 2 ? '20' : '19')}${tens}0`)
      return pointReading(
        { day: firstOfMonth(year, 1), grain: 'decade' },
        century ? 'stated' : 'implied',
        pointMod(mod),
      )
    },
  ),
  defineRule(
    'century',
    '(?:the )?(?:{mod}(?: |-))?(?<number>[1-9]|1[0-9]|2[01])(?:st|nd|rd|th) century',
    ({ mod, number }) => {
      const point = { day: firstOfMonth(Number(number) * 100 - 50, 1), grain: 'century' } as const
      return { ...pointReading(point, 'stated', pointMod(mod)), value: String(Number(number) - 1).padStart(2, '0') }
    },
  ),
]

const quarter = (year: number, number: number, certainty: 'stated' | 'implied'): Reading =>
  pointReading({ day: firstOfMonth(year, number * 3 - 2), grain: 'quarter' }, certainty)

/** Quarters and halves. */
export const quarterRules: readonly TimeRule[] = [
  defineRule(
    'quarter-of-year',
    '(?:the )?(?:{ordinal}(?: |-)quarter|q(?<number>[1-4]))(?:,? |(?: of| in) |(?: |-)){year}',
    groups => quarter(Number(groups['year']), dayNumber(groups['ordinal'] ?? groups['number']), 'stated'),
  ),
  defineRule('year-then-quarter', "(?:the )?{year}(?:['’]s)?(?: |-){ordinal}(?: |-)quarter", ({ year, ordinal }) =>
    quarter(Number(year), dayNumber(ordinal), 'stated'),
  ),
  defineRule(
    'quarter-of-shifted-year',
    "(?:the )?{ordinal}(?: |-)quarter(?: of)? {shift} year|{shift2} year['’]s {ordinal2}(?: |-)quarter",
    (groups, scene) => {
      const year = yearShift(groups['shift'] ?? groups['shift2'], scene)
      return year === undefined
        ? undefined
        : quarter(year, dayNumber(groups['ordinal'] ?? groups['ordinal2']), 'implied')
    },
    true,
  ),
  defineRule('quarter', '(?:the )?{ordinal}(?: |-)quarter', ({ ordinal }, scene) => {
    const number = dayNumber(ordinal)
    const year = scene.storyYear ?? yearOfPart(number * 3 - 2, 3, scene)
    return year === undefined ? openReading(`XXXX-Q${number}`) : quarter(year, number, 'implied')
  }),
  defineRule('half-of-year', '(?:the )?(?<half>first|second) half(?: of)? {year}', ({ half, year }) =>
    pointReading({ day: firstOfMonth(Number(year), half === 'first' ? 1 : 7), grain: 'half' }, 'stated'),
  ),
]

/** Seasons of a year. */
export const seasonRules: readonly TimeRule[] = [
  defineRule('season-of-year', `(?:the )?${MOD}{season}(?: of|,| in)? {year}`, ({ mod, season, year }) =>
    seasonReading(Number(year), season, 'stated', pointMod(mod)),
  ),
  defineRule('season', `(?:the )?(?:(?:early|late|mid)(?: |-))?{season}`, ({ season }, scene) => {
    if (
      !/(?:^|\b(?:in|during|by|since|until|this|of|over)) (?:the )?$/.test(` ${scene.before}`) ||
      / of\b/.test(scene.after.slice(0, 4))
    )
      return undefined
    if (['NOUN', 'PROPN'].includes(scene.nextToken()?.tag ?? '')) return undefined
    const first = SEASON_MONTHS[seasonCode(season) ?? ''] ?? 1
    const year = scene.storyYear ?? yearOfPart(first, 3, scene)
    return year === undefined ? openReading(`XXXX-${seasonCode(season)}`) : seasonReading(year, season, 'implied')
  }),
  defineRule(
    'shifted-season',
    '(?:(?:early|late) )?{shift} {season}',
    ({ shift, season }, scene) => {
      const year = yearShift(shift, scene)
      return year === undefined || !shift
        ? undefined
        : seasonReading(seasonYear(season, shift, year, scene), season, 'implied')
    },
    true,
  ),
]

const SEASON_MONTHS: { readonly [code: string]: number } = { WI: 1, SP: 3, SU: 6, FA: 9 }

/** "last summer" said in autumn is this year's, said in spring last year's. */
function seasonYear(season: string | undefined, shift: string, year: number, { published }: Scene): number {
  const by = shiftOf(shift)?.by ?? 0
  if (published === undefined || by === 0) return year
  const { month, year: now } = partsOf(published)
  const first = SEASON_MONTHS[seasonCode(season) ?? ''] ?? 1
  return by < 0 ? (month > first + 2 ? now : now - 1) : month < first ? now : now + 1
}

/** The year alone is sure: on the other half of the Earth it is the other season. */
function seasonReading(
  year: number,
  season: string | undefined,
  certainty: 'stated' | 'implied',
  mod?: string,
): Reading {
  const point = { day: firstOfMonth(year, 6), grain: 'year' } as const
  const { first } = boundsOf(point)
  return {
    type: 'DATE',
    value: `${String(partsOf(first).year).padStart(4, '0')}-${seasonCode(season)}`,
    edtf: `${edtfOf(point)}~`,
    certainty,
    ...(mod ? { mod } : {}),
  }
}
