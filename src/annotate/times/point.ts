import {
  addMonths,
  type Day,
  firstOfMonth,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  partsOf,
} from '../../text/calendar.ts'

/** How fine a part of the calendar is meant. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

const ORDER: readonly Grain[] = ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century']

/** Whether a part of the calendar of one grain lies within one of the other. */
export const isFiner = (grain: Grain, than: Grain): boolean => ORDER.indexOf(grain) < ORDER.indexOf(than)

/** A part of the calendar: the one of its grain that holds `day`. */
export interface Point {
  readonly day: Day
  readonly grain: Grain
}

const MONTHS: { readonly [grain in Grain]?: number } = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

/** First and last day of a point. */
export function boundsOf({ day, grain }: Point): { readonly first: Day; readonly last: Day } {
  if (grain === 'day') return { first: day, last: day }
  if (grain === 'week') return { first: mondayOf(day), last: mondayOf(day) + 6 }
  if (grain === 'weekend') return { first: mondayOf(day) + 5, last: mondayOf(day) + 6 }
  const { year, month } = partsOf(day)
  const length = MONTHS[grain] ?? 12
  const months = (grain === 'century' ? year - 1 : year) * 12 + month - 1
  const from = Math.floor(months / length) * length + (grain === 'century' ? 12 : 0)
  return { first: firstOfMonth(0, from + 1), last: firstOfMonth(0, from + length + 1) - 1 }
}

/** The point so many of its own grain later: the week after, the year before. */
export function stepPoint({ day, grain }: Point, steps: number): Point {
  if (grain === 'day') return { day: day + steps, grain }
  if (grain === 'week' || grain === 'weekend') return { day: day + 7 * steps, grain }
  return { day: addMonths(boundsOf({ day, grain }).first, steps * (MONTHS[grain] ?? 12)), grain }
}

/**
 * TIMEX3's value of a point.
 * @example timexOf({ day: 19293, grain: 'quarter' })  // '2022-Q4'
 */
export function timexOf(point: Point): string {
  const { first } = boundsOf(point)
  const { month } = partsOf(first)
  const values: { readonly [grain in Grain]: () => string } = {
    day: () => isoDay(point.day),
    week: () => isoWeek(first),
    weekend: () => `${isoWeek(first)}-WE`,
    month: () => isoMonth(first),
    quarter: () => `${isoYear(first)}-Q${(month + 2) / 3}`,
    half: () => `${isoYear(first)}-H${month > 6 ? 2 : 1}`,
    year: () => isoYear(first),
    decade: () => asChrist(isoYear(point.day)).slice(0, -1),
    century: () => asChrist(isoYear(first)).slice(0, -2),
  }
  return asChrist(values[point.grain]())
}

/** TIMEX3 writes 480 BC as BC0480, where ISO 8601 has -0479. */
const BEFORE_CHRIST = /^-(\d{4})/
const asChrist = (value: string): string =>
  value.replace(BEFORE_CHRIST, (_, year: string) => `BC${String(Number(year) + 1).padStart(4, '0')}`)

/**
 * The EDTF of a point: a day, month or year as such, what EDTF has no short form for as an interval.
 * @example edtfOf({ day: 19293, grain: 'week' })  // '2022-10-24/2022-10-30'
 */
export function edtfOf(point: Point): string {
  const { first, last } = boundsOf(point)
  if (point.grain === 'day') return isoDay(first)
  if (point.grain === 'month') return isoMonth(first)
  if (point.grain === 'year') return isoYear(first)
  if (point.grain === 'week' || point.grain === 'weekend') return `${isoDay(first)}/${isoDay(last)}`
  if (point.grain === 'quarter' || point.grain === 'half') return `${isoMonth(first)}/${isoMonth(last)}`
  return `${isoYear(first)}/${isoYear(last)}`
}
