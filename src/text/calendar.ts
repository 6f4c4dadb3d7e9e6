/** A calendar day as a count of days from 1970-01-01. */
export type Day = number

const DAY_MS = 86_400_000

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** @returns undefined where the calendar has no such day: 30 February */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY_MS) : undefined
}

/** The first day of a month; months beyond 1 to 12 count on into other years. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) ?? 0
}

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly date: number
}

export function partsOf(day: Day): DateParts {
  const at = new Date(day * DAY_MS)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** A year of ISO 8601, which counts 1 BC as 0: `2022`, `-0479` for 480 BC. */
const yearText = (year: number) => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

export const isoYear = (day: Day): string => yearText(partsOf(day).year)
export const isoMonth = (day: Day): string => `${isoYear(day)}-${pad(partsOf(day).month, 2)}`
/** @example isoDay(19293)  // '2022-10-28' */
export const isoDay = (day: Day): string => `${isoMonth(day)}-${pad(partsOf(day).date, 2)}`

/** The week of ISO 8601, which belongs to the year of its Thursday: `2022-W43`. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  const week = Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1
  return `${yearText(year)}-W${pad(week, 2)}`
}

/** The day so many months on, or the last of its month where that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const first = firstOfMonth(year, month + months)
  const last = firstOfMonth(year, month + months + 1) - 1
  return Math.min(first + date - 1, last)
}

/** @throws nothing; undefined where the text is no day: `2022-13-01` */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}
