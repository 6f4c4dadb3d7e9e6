import { dayOf, parseDay, partsOf } from '../../../text/calendar.ts'
import { isFiner } from '../point.ts'
import { resolveMonthDay, shiftedYear } from '../resolve.ts'
import {
  defineRule,
  type Groups,
  openReading,
  pointReading,
  type Reading,
  type TimeRule,
  whereStands,
} from '../rule.ts'
import { dayNumber, monthNumber, partCode, weekdayNumber } from '../words.ts'

const WEEKDAY = '(?:(?:around|about) )?(?:(?:{shift} )?{shortWeekday}\\.?(?:,? the |, ?| ))?'
const DASH = '(?: ?[-–—] ?| to | through | until | till )'

const certain = (year: number, month: number, date: number): Reading | undefined => {
  const day = dayOf(year, month, date)
  return day === undefined ? undefined : pointReading({ day, grain: 'day' }, 'stated')
}

const fullDate = ({ year, month, day }: Groups) => certain(Number(year), monthNumber(month), dayNumber(day))

/** From the first day to the last of what lasts. */
function range(first: Reading | undefined, last: Reading | undefined): Reading | undefined {
  if (!first || !last) return undefined
  if (!first.edtf || !last.edtf) return first
  if (first.edtf >= last.edtf) return undefined
  const certainty = first.certainty === 'stated' || last.certainty === 'stated' ? 'stated' : first.certainty
  return { ...first, certainty, edtfEnd: last.edtf }
}

const withYear = (year: string | undefined, month: number, day: number, read: () => Reading | undefined) =>
  year ? certain(Number(year), month, day) : read()

/** Days of the calendar in figures. */
export const numericDayRules: readonly TimeRule[] = [
  defineRule('iso-day', '(?<iso>[12][0-9]{3}-[01][0-9]-[0-3][0-9])', ({ iso }) => {
    const day = parseDay(iso ?? '')
    return day === undefined ? undefined : pointReading({ day, grain: 'day' }, 'stated')
  }),
  whereStands(
    ['.'],
    defineRule('dotted-day', '(?<date>[0-3]?[0-9])\\.(?<number>[01]?[0-9])\\.{year}', ({ date, number, year }) =>
      certain(Number(year), Number(number), Number(date)),
    ),
  ),
  whereStands(
    ['/'],
    defineRule('slashed-day', '(?<first>[0-3]?[0-9])/(?<second>[0-3]?[0-9])/{year}', ({ first, second, year }) => {
      const [a, b] = [Number(first), Number(second)]
      if (a > 12 || a === b) return certain(Number(year), b, a)
      if (b > 12) return certain(Number(year), a, b)
      const candidates = [certain(Number(year), b, a), certain(Number(year), a, b)].flatMap(day => day?.edtf ?? [])
      return { ...openReading(`${year}-XX-XX`), candidates }
    }),
  ),
]

const DATE = '(?:{month}\\.? {day}|{day2}(?: of)? {month2})(?:,? {year})?'

/** Days of a month told before, and parts of a day with its date. */
export const partialDayRules: readonly TimeRule[] = [
  defineRule('day-of-told-month', 'the (?<date>[0-3]?[0-9](?:st|nd|rd|th))', ({ date }, scene) => {
    const { told } = scene
    const follows = ['NOUN', 'PROPN', 'ADJ'].includes(scene.nextToken()?.tag ?? '')
    if (!told || !isFiner(told.grain, 'quarter') || follows) return undefined
    if (!scene.isSure && !/\b(?:on|by|until|from|since|to|of) $/.test(scene.before)) return undefined
    const { year, month } = partsOf(told.day)
    const day = dayOf(year, month, dayNumber(date))
    return day === undefined ? undefined : pointReading({ day, grain: 'day' }, 'implied', undefined, 'told')
  }),
  whereStands(
    ['the '],
    defineRule('word-day-of-month', 'the {wordDay} of {month}(?:,? {year})?', ({ wordDay, month, year }, scene) =>
      withYear(year, monthNumber(month), dayNumber(wordDay), () =>
        resolveMonthDay(monthNumber(month), dayNumber(wordDay), 0, scene),
      ),
    ),
  ),
  defineRule('dashed-day', '{day} ?- ?{month} ?- ?{year}', fullDate),
  whereStands(
    ['9/11'],
    defineRule('nine-eleven', '9/11', (_, scene) =>
      /^ ?(?:of|votes|to)\b/.test(scene.after) ? undefined : certain(2001, 9, 11),
    ),
  ),
  whereStands(
    ['morning', 'afternoon', 'evening', 'night', 'midday'],
    defineRule(
      'part-of-date',
      `(?:the )?(?:early |late )?{part}(?: hours)?(?: of|,)? (?:the )?${DATE}`,
      (groups, scene) => {
        const month = monthNumber(groups['month'] ?? groups['month2'])
        const date = dayNumber(groups['day'] ?? groups['day2'])
        const reading = groups['year']
          ? certain(Number(groups['year']), month, date)
          : resolveMonthDay(month, date, 0, scene)
        const code = partCode(groups['part'])
        return reading?.edtf && code ? { ...reading, type: 'TIME', value: `${reading.value}T${code}` } : reading
      },
    ),
  ),
]

/** Days of the calendar with the month's name, as newswire writes them. */
export const namedDayRules: readonly TimeRule[] = [
  defineRule('day-month-year', `${WEEKDAY}(?:the )?{day}(?: of)?(?: |-){month}\\.?(?:,? |-|, of ){year}`, fullDate),
  defineRule('month-day-year', `${WEEKDAY}{month}\\.?(?: |-)(?:the )?{day}(?:,? ?|-){year}`, fullDate),
  defineRule('day-month', `${WEEKDAY}(?:the )?{day}(?: of)?(?: |-){month}`, ({ shortWeekday, day, month }, scene) =>
    resolveMonthDay(monthNumber(month), dayNumber(day), weekdayNumber(shortWeekday), scene),
  ),
  defineRule('month-day', `${WEEKDAY}{month}\\.?(?: |-)(?:the )?{day}`, ({ shortWeekday, day, month }, scene) =>
    resolveMonthDay(monthNumber(month), dayNumber(day), weekdayNumber(shortWeekday), scene),
  ),
  defineRule('month-word-day', '{month} {wordDay}', ({ wordDay, month }, scene) =>
    resolveMonthDay(monthNumber(month), dayNumber(wordDay), 0, scene),
  ),
  defineRule(
    'month-day-of-shifted-year',
    '(?:{month}\\.? {day}|{day2}(?: of)? {month2}),?(?: of)? {shift2} year',
    (groups, scene) => {
      const year = shiftedYear(groups['shift2'], scene)
      const month = monthNumber(groups['month'] ?? groups['month2'])
      const date = dayNumber(groups['day'] ?? groups['day2'])
      const day = year === undefined ? undefined : dayOf(year, month, date)
      return day === undefined ? undefined : pointReading({ day, grain: 'day' }, 'implied')
    },
    true,
  ),
  defineRule('days-of-month', `{month}\\.? {day}(?:${DASH}| and ){day2}(?:,? {year})?`, (groups, scene) => {
    const { day, day2, year } = groups
    const month = monthNumber(groups['month'])
    if (/ and /.test(scene.words) && dayNumber(day2) !== dayNumber(day) + 1) return undefined
    const read = (date: string | undefined) =>
      withYear(year, month, dayNumber(date), () => resolveMonthDay(month, dayNumber(date), 0, scene))
    return range(read(day), read(day2))
  }),
  defineRule('days-then-month', `{day}(?:${DASH}| and ){day2}(?: of)? {month}(?:,? {year})?`, (groups, scene) => {
    const { day, day2, year } = groups
    const month = monthNumber(groups['month'])
    const read = (date: string | undefined) =>
      withYear(year, month, dayNumber(date), () => resolveMonthDay(month, dayNumber(date), 0, scene))
    return range(read(day), read(day2))
  }),
  defineRule(
    'days-across-months',
    `(?:{month}\\.? {day}${DASH}{month2}\\.? {day2}|{day3} {month3}${DASH}{day4} {month4})(?:,? {year})?`,
    (groups, scene) => {
      const months = [groups['month'] ?? groups['month3'], groups['month2'] ?? groups['month4']].map(monthNumber)
      const dates = [groups['day'] ?? groups['day3'], groups['day2'] ?? groups['day4']].map(dayNumber)
      const [first, last] = months.map((month, n) =>
        withYear(groups['year'], month, dates[n] ?? 0, () => resolveMonthDay(month, dates[n] ?? 0, 0, scene)),
      )
      return range(first, last)
    },
  ),
]
