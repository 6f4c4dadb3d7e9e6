import { type DateClue, hasMonth, hasNumber, hasWeekday, type Reach, reachesOf } from './date-clue.ts'

/** A year, a month or a day. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

type Precision = 'day' | 'month' | 'year'

const precisionOf = ({ month, day }: DateParts): Precision =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year'

/** A way in which a sentence may give a date. */
export type DateRule = (date: DateParts, clue: DateClue) => boolean

const DAY_MS = 86_400_000
/** News leaves the year out where it is this one, the last or the next. */
const YEAR_LEFT_OUT_DAYS = 366
/** A weekday is one of this week, the last or the next. */
const WEEKDAY_REACH_DAYS = 14
/** So many days from its own does news point at a day, a month, a year; beyond that it gives the date. */
const REACH_DAYS: { readonly [how in Reach]: { readonly [precision in Precision]: number } } = {
  day: { day: 2, month: 31, year: 366 },
  unit: { day: 16, month: 366, year: 2 * 366 },
  counted: { day: 366, month: 3 * 366, year: 30 * 366 },
}

const timeOf = ({ year, month = 1, day = 1 }: DateParts): number => Date.UTC(year, month - 1, day)

function isNear(date: DateParts, { published }: DateClue, days: number): boolean {
  return published !== undefined && Math.abs(timeOf(date) - Date.parse(published)) <= days * DAY_MS
}

const hasYear = (date: DateParts, clue: DateClue): boolean =>
  hasNumber(clue, date.year) || isNear(date, clue, YEAR_LEFT_OUT_DAYS)

/** “October 28, 2022”; “28 October” in a document of that year or one beside it; “2022-10”; “in 2022”. */
export const namedOutright: DateRule = (date, clue) => {
  const { year, month, day } = date
  if (month === undefined) return hasNumber(clue, year)
  return hasMonth(clue, month, year) && (day === undefined || hasNumber(clue, day)) && hasYear(date, clue)
}

/** “On Friday”. */
export const weekday: DateRule = (date, clue) => {
  if (date.day === undefined) return false
  const sunday = 7
  return hasWeekday(clue, new Date(timeOf(date)).getUTCDay() || sunday) && isNear(date, clue, WEEKDAY_REACH_DAYS)
}

/** “Yesterday”, “two weeks ago”, “last year”. */
export const pointedAt: DateRule = (date, clue) =>
  reachesOf(clue).some(reach => isNear(date, clue, REACH_DAYS[reach][precisionOf(date)]))

/** “In late October” for the end of that month, “in summer 2022” for a part of that year. */
export const partOfNamed: DateRule = ({ year, month }, clue) =>
  hasNumber(clue, year) || (month !== undefined && namedOutright({ year, month }, clue))

/** “By the end of May” for its last day, “before the end of 2022”. */
export const endOfNamed: DateRule = ({ year, month, day }, clue) => {
  if (month === undefined || day === undefined) return false
  const isLast = new Date(timeOf({ year, month, day }) + DAY_MS).getUTCDate() === 1
  return isLast && (namedOutright({ year, month }, clue) || (month === 12 && hasNumber(clue, year)))
}

/** “One week to hand back power”: so long after its own day. */
export const termAhead: DateRule = (date, clue) => {
  const { published } = clue
  const days = ['hour', 'hours', 'day', 'days', 'week', 'weeks', 'month', 'months'].filter(unit => clue.words.has(unit))
  return (
    days.length > 0 && published !== undefined && timeOf(date) >= Date.parse(published) && isNear(date, clue, TERM_DAYS)
  )
}
/** News sets terms of hours, days, weeks and a few months. */
const TERM_DAYS = 183

export const dateRules: readonly DateRule[] = [namedOutright, weekday, pointedAt, endOfNamed, termAhead]
