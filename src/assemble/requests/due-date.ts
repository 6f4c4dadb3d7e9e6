import type { Article, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, slice } from '../../text/span.ts'
import { daysFrom, daysOf } from '../days.ts'
import { dateOf } from '../sources.ts'

const DURATION = /^P(\d+)([DW])$/
const DAYS_OF_WEEK = 7
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const BARE_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/** "the end of the month": only its document tells which, so that it is counted with but not printed. */
const OWN = /\d|\b(?:tomorrow|tonight|next|this|week|jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)/i

/** By when something is asked for. */
export interface DueDate {
  /** EDTF. */
  readonly day: string
  /** Whether the words alone tell the day, or the month. */
  readonly isTold: boolean
}

/** A weekday by which something is to be done lies ahead: "by Sunday", said on a Friday, is two days later. */
function ahead(edtf: string, words: string, askedOn: string | undefined): string {
  const day = daysOf(edtf)
  if (!askedOn || !day || day.last >= askedOn) return edtf
  const next = daysFrom(day.first, DAYS_OF_WEEK)
  return BARE_WEEKDAY.test(words) && next >= askedOn ? next : edtf
}

const isPeriod = (time: Time) => DURATION.exec(time.value)

/** By when: a day that is named, or so many days or weeks after it was asked. */
export function dueDate(article: Article, due: Span | undefined): DueDate | undefined {
  const time = due && article.times.find(found => contains(due, found))
  if (!time) return undefined
  const words = slice(article.document.text, time)
  const askedOn = dateOf(article)
  const [, count, unit] = isPeriod(time) ?? []
  const day = time.edtf
    ? ahead(time.edtfEnd ?? time.edtf, words, askedOn)
    : count && askedOn
      ? daysFrom(askedOn, Number(count) * (unit === 'W' ? DAYS_OF_WEEK : 1))
      : undefined
  return day === undefined ? undefined : { day, isTold: OWN.test(words) || WEEKDAY.test(words) || !time.edtf }
}
