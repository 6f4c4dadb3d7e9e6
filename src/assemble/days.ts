import { parseDay } from '../text/calendar.ts'
import { daysBetween, lastDayOf } from '../text/iso-days.ts'

/** The first and last day that a date may be, ISO 8601, both included. */
export interface Days {
  readonly first: string
  readonly last: string
}

/**
 * An EDTF date or interval as days.
 * @example daysOf('2022-11')  // { first: '2022-11-01', last: '2022-11-30' }
 */
export function daysOf(edtf: string | undefined): Days | undefined {
  if (!edtf) return undefined
  const [from = '', to] = edtf.split('/')
  const first = firstDay(from)
  const last = lastDay(to && to !== '..' ? to : from)
  return isDay(first) && isDay(last) && first <= last ? { first, last } : undefined
}

const isDay = (day: string | undefined): day is string => day !== undefined && parseDay(day) !== undefined

const bare = (date: string): string => date.replace(/[~?%]$/, '')

function firstDay(date: string): string | undefined {
  const plain = bare(date)
  if (/^\d{4}$/.test(plain)) return `${plain}-01-01`
  if (/^\d{4}-\d{2}$/.test(plain)) return `${plain}-01`
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : undefined
}

function lastDay(date: string): string | undefined {
  const plain = bare(date)
  if (/^\d{4}$/.test(plain)) return `${plain}-12-31`
  if (/^\d{4}-\d{2}$/.test(plain)) {
    const [year = 0, month = 0] = plain.split('-').map(Number)
    return lastDayOf(year, month)
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain : undefined
}

export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last

/** How many days the date leaves open; 1 for a day. */
export const lengthOf = ({ first, last }: Days): number => daysBetween(first, last) + 1

/** Whole days from a day to the nearest of the days; 0 where it is among them. */
export const distanceTo = ({ first, last }: Days, day: string): number =>
  Math.max(0, daysBetween(day, first), daysBetween(last, day))
