import { dayOf, weekdayOf } from '../../text/iso-days.ts'
import { type DateMention, dayAndMonth, findDates } from './find-dates.ts'

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$/s
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,T ].*)?$/s
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?:[,T ].*)?$/s

/**
 * The day that a field of metadata tells, as it stands there: no time zone moves it.
 * @returns undefined where the field tells no single day: "03/05/2021" and "03-05-2021" are in March or in May
 * @example readDay('Fri, 28 Oct 2022 23:10:00 +0400')  // '2022-10-28'
 */
export function readDay(field: string): string | undefined {
  const text = field.trim().slice(0, 100)
  const iso = ISO.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = DOTTED.exec(text)
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const parts = dayAndMonth(Number(slashed[1]), Number(slashed[3]))
    return parts && dayOf(Number(slashed[4]), Number(parts.month), Number(parts.day))
  }
  const days = findDates(text).map(dayOfMention)
  return days.length === 1 ? days[0] : undefined
}

/** The day of a full date; undefined where something lacks, or its weekday does not agree. */
export function dayOfMention(mention: DateMention): string | undefined {
  const { year, month, day, weekday } = mention
  if (year === undefined || month === undefined || day === undefined) return undefined
  const found = dayOf(year, month, day)
  return found !== undefined && (weekday === undefined || weekdayOf(found) === weekday) ? found : undefined
}
