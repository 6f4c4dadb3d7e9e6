import { dayOf as dayNumberOf, firstOfMonth, isoDay, parseDay, weekdayOf as weekdayOfNumber } from './calendar.ts'

/** Days are ISO 8601 strings, `2022-10-28`, and compare as strings. The wall clock is never read. */

/** News older than the newspaper, or from another century than ours, is a misprint. */
export const FIRST_YEAR = 1600
export const LAST_YEAR = 2199

const numberOf = (day: string): number => parseDay(day) ?? Number.NaN

/**
 * The day, where the calendar has it.
 * @example dayOf(2022, 2, 30)  // undefined
 */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const found = year < FIRST_YEAR || year > LAST_YEAR ? undefined : dayNumberOf(year, month, day)
  return found === undefined ? undefined : isoDay(found)
}

/** 1 is Monday and 7 Sunday, as ISO 8601 numbers them. */
export const weekdayOf = (day: string): number => weekdayOfNumber(numberOf(day))

/**
 * The day so many days later; earlier where the count is negative.
 * @example addDays('2022-02-28', 1)  // '2022-03-01'
 */
export const addDays = (day: string, days: number): string => isoDay(numberOf(day) + days)

/** Whole days from one day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** The last day of a month. */
export const lastDayOf = (year: number, month: number): string => isoDay(firstOfMonth(year, month + 1) - 1)
