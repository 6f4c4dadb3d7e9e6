import type { Article, Ask, Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { addDays, daysBetween } from '../../text/iso-days.ts'
import { contains, slice } from '../../text/span.ts'
import { daysOf } from '../days.ts'
import { dateOf } from '../sources.ts'

const DURATION = /^P(T?)(\d+)([DWMH])$/
const DAYS_OF_WEEK = 7
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const YEAR_TOLD = /\d{4}|\b(?:last|past|ago|yesterday|today)\b/i
/** Days. A month without its year is the nearest: "by March", told in April, has passed; told in November, it lies ahead. */
const HALF_YEAR = 183
const YEAR = 366
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

/** A weekday or month by which something is to be done lies ahead: "by Sunday", said on a Friday, is two days later. */
function ahead(edtf: string, words: string, askedOn: string | undefined): string {
  const day = daysOf(edtf)
  if (!askedOn || !day || day.last >= askedOn) return edtf
  const next = addDays(day.first, DAYS_OF_WEEK)
  if (BARE_WEEKDAY.test(words)) return next >= askedOn ? next : edtf
  const isNearer = Math.abs(daysBetween(day.last, askedOn)) < HALF_YEAR
  return YEAR_TOLD.test(words) || !/^\d{4}-\d{2}/.test(edtf) || isNearer || day.last < addDays(askedOn, -YEAR)
    ? edtf
    : `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
}

/** A weekday of a past that is looked back on lies behind: "had given them until Wednesday", told on a Friday. */
function behind(edtf: string, words: string, toldOn: string | undefined): string {
  const day = daysOf(edtf)
  return toldOn && day && day.first > toldOn && BARE_WEEKDAY.test(words) ? addDays(day.first, -DAYS_OF_WEEK) : edtf
}

const DAYS_OF_MONTH = 30
const HOURS_OF_DAY = 24

/** "three weeks", "48 hours", in whole days. */
function daysIn(count: number, unit: string): number {
  if (unit === 'TH') return Math.ceil(count / HOURS_OF_DAY)
  return count * (unit === 'W' ? DAYS_OF_WEEK : unit === 'M' ? DAYS_OF_MONTH : 1)
}

const isPeriod = (time: Time) => DURATION.exec(time.value)

/** Code units. "had already " before "given". */
const PERFECT_REACH = 16

/** "had given them until Wednesday": asked in a past that the report looks back on, so that the day need not lie ahead. */
const isLookedBackOn = ({ document }: Article, { cue }: Ask): boolean =>
  /\bhad(?: \w+)?\s$/.test(document.text.slice(Math.max(0, cue.start - PERFECT_REACH), cue.start))

/** By when something is asked for. */
export const dueOf = (article: Article, ask: Ask): DueDate | undefined =>
  dueDate(article, ask.due, isLookedBackOn(article, ask))

/** "on Sunday gave them a week": the day of the same sentence from which the term is counted. */
function dayBefore(article: Article, term: Time): string | undefined {
  const published = dateOf(article)
  const day = article.times.findLast(({ sentence, end }) => sentence === term.sentence && end <= term.start)?.edtf
  const isRecent = published && day && /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= published
  return isRecent && daysBetween(day, published) < DAYS_OF_WEEK ? day : undefined
}

/** By when: a day that is named, or so many days or weeks after it was asked. */
export function dueDate(article: Article, due: Span | undefined, isPast = false): DueDate | undefined {
  const time = due && article.times.find(found => contains(due, found))
  if (!time) return undefined
  const words = slice(article.document.text, time)
  const askedOn = dateOf(article)
  const [, clock, count, unit] = isPeriod(time) ?? []
  const givenOn = dayBefore(article, time) ?? askedOn
  const day = time.edtf
    ? (isPast ? behind : ahead)(time.edtfEnd ?? time.edtf, words, askedOn)
    : count && givenOn && unit && !(clock === 'T' && unit !== 'H') && !(clock !== 'T' && unit === 'H')
      ? addDays(givenOn, daysIn(Number(count), `${clock}${unit}`))
      : undefined
  return day === undefined ? undefined : { day, isTold: OWN.test(words) || WEEKDAY.test(words) || !time.edtf }
}
