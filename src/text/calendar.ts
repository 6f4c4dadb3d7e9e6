/** Days are ISO 8601 strings, `2022-10-28`, and compare as strings. The wall clock is never read. */

/** News older than the newspaper, or from another century than ours, is a misprint. */
export const FIRST_YEAR = 1600
export const LAST_YEAR = 2199

const DAY_MS = 86_400_000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * The day, where the calendar has it.
 * @example dayOf(2022, 2, 30)  // undefined
 */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
  const time = Date.UTC(year, month - 1, day)
  const found = Number.isNaN(time) ? '' : dayAt(time)
  const meant = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return found === meant ? found : undefined
}

/** 1 is Monday and 7 Sunday, as ISO 8601 numbers them. */
export const weekdayOf = (day: string): number => ((new Date(timeOf(day)).getUTCDay() + 6) % 7) + 1

export const addDays = (day: string, days: number): string => dayAt(timeOf(day) + days * DAY_MS)

/** How many days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS)

/** The last day of a month. */
export const lastDayOf = (year: number, month: number): string => dayAt(Date.UTC(year, month, 0))
