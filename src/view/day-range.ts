import { firstOfMonth, partsOf } from '../text/calendar.ts'

/** The days a date may mean, as days since 1970-01-01, both included; `last` is Infinity where the end is open. */
export interface DayRange {
  readonly first: number
  readonly last: number
  /** Whether the date itself says that it is not sure: `~`, `?` or `%`. */
  readonly vague: boolean
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

/** Days since 1970-01-01 of a calendar day; months count from 1. */
export const dayNumber = (year: number, month: number, day: number): number => firstOfMonth(year, month) + day - 1

/** The calendar day of a day number. @example calendarDay(0)  // { year: 1970, month: 1, day: 1 } */
export function calendarDay(number: number): { year: number; month: number; day: number } {
  const { year, month, date } = partsOf(number)
  return { year, month, day: date }
}

/** What a single EDTF date says, part by part; `undefined` where it is none. */
export function readDate(edtf: string): { year: number; month?: number; day?: number; qualifier?: string } | undefined {
  const found = DATE.exec(edtf)
  if (!found) return undefined
  const [, year, month, day, qualifier] = found
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(qualifier && { qualifier }),
  }
}

function rangeOfDate(edtf: string): DayRange | undefined {
  const date = readDate(edtf)
  if (!date) return undefined
  const { year, month, day, qualifier } = date
  const vague = qualifier !== undefined
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), vague }
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0), vague }
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day), vague }
}

/**
 * The days that an EDTF date or interval covers.
 * @returns undefined for an absent or unreadable date
 * @example dayRange('2022-11')  // { first: 19297, last: 19326, vague: false }
 */
export function dayRange(edtf: string | undefined): DayRange | undefined {
  if (edtf === undefined) return undefined
  const [from = '', to] = edtf.split('/')
  const first = rangeOfDate(from)
  if (!first || to === undefined) return first
  const last = rangeOfDate(to)
  return {
    first: first.first,
    last: last ? Math.max(first.last, last.last) : Number.POSITIVE_INFINITY,
    vague: first.vague || (last?.vague ?? false),
  }
}

/**
 * The days from the start to the end of something that lasts; one date alone stands for both.
 * @returns `lasts` is true where start and end are told apart
 */
export function periodRange(
  start: string | undefined,
  end: string | undefined,
): (DayRange & { readonly lasts: boolean }) | undefined {
  const from = dayRange(start ?? end)
  if (!from) return undefined
  const until = start === undefined || start === end ? undefined : dayRange(end)
  if (!until) return { ...from, lasts: false }
  return {
    first: from.first,
    last: Math.max(from.first, until.last),
    vague: from.vague || until.vague,
    lasts: until.last > from.first,
  }
}
