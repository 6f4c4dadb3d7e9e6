import { dayOf, daysBetween } from '../../text/iso-days.ts'
import type { DateMention } from './find-dates.ts'

/** Days. As for two dates of metadata: a dispatch may be put online after its dateline; further off, one of the two is wrong. */
const MOST_DAYS_APART = 31

/**
 * Whether a dateline's date cannot be of a text published on a day: without a year, that of no year fits.
 * @example contradicts('2022-11-25', { month: 5, day: 3, start: 0, end: 5 })  // true
 */
export function contradicts(published: string, { year, month, day }: DateMention): boolean {
  if (month === undefined || day === undefined) return year !== undefined && !published.startsWith(String(year))
  const own = Number(published.slice(0, 4))
  const days = (year === undefined ? [own - 1, own, own + 1] : [year]).flatMap(each => dayOf(each, month, day) ?? [])
  return days.length > 0 && days.every(each => Math.abs(daysBetween(published, each)) > MOST_DAYS_APART)
}
