import { type DateClue, hasMonth, hasNumber, hasWeekday, pointsAway } from './date-clue.ts'

/** A year, a month or a day. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A way in which a sentence may give a date. */
export type DateRule = (date: DateParts, clue: DateClue) => boolean

const DAY_MS = 86_400_000
/** News leaves the year out where it is this one, the last or the next. */
const YEAR_LEFT_OUT_DAYS = 366
/** A weekday is one of this week, the last or the next. */
const WEEKDAY_REACH_DAYS = 14
/** “Last year” and “three months ago” point this far, and farther than that news gives the date. */
const POINTED_AT_DAYS = 3 * 366

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
export const pointedAt: DateRule = (date, clue) => pointsAway(clue) && isNear(date, clue, POINTED_AT_DAYS)

/** “In late October” for the end of that month, “in summer 2022” for a part of that year. */
export const partOfNamed: DateRule = ({ year, month }, clue) =>
  hasNumber(clue, year) || (month !== undefined && namedOutright({ year, month }, clue))

export const dateRules: readonly DateRule[] = [namedOutright, weekday, pointedAt]
