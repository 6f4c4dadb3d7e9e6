import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'

/** A calendar date in words or digits, as exact as the text puts it: at least a year, or a month with its day. */
export interface DateMention extends Span {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
}

const forms = (word: string): readonly string[] => {
  const title = word.charAt(0).toUpperCase() + word.slice(1)
  return [title, word.toUpperCase()]
}

const numbered = (entries: readonly { name: string; abbreviations: readonly string[]; number: number }[]) =>
  new Map(entries.flatMap(e => [e.name, ...e.abbreviations].map(word => [word, e.number] as const)))

const anyOf = (entries: readonly { name: string; abbreviations: readonly string[] }[]): string =>
  entries
    .flatMap(e => [...forms(e.name), ...e.abbreviations.flatMap(forms)])
    .sort((a, b) => b.length - a.length)
    .join('|')

const foreignWords = english.foreignMonths.flatMap(({ number, words }) => words.map(word => [word, number] as const))
const monthNumbers = new Map([...foreignWords, ...numbered(english.months)])
const weekdayNumbers = numbered(english.weekdays)

const MONTH = `(?<month>${anyOf(english.months)})\\b\\.?`
const YEAR = '(?<year>(?:1[6-9]|20|21)\\d\\d)'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const WEEKDAY = `(?:(?<weekday>${anyOf(english.weekdays)})\\b\\.?,? (?:the )?)?`
const FOREIGN = `(?<month>${[...new Set(foreignWords.flatMap(([word]) => [word, ...forms(word)]))].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`
/** The weekday, in whatever language, where it opens the line. */
const FIRST_WORD = '(?:(?<![^\\n])\\p{L}{4,12},? )?'
/** No digit and no letter beside it, and no decimal or thousands after it. */
const ALONE = '(?![\\d\\p{L}]|[.,:/]\\d)'
/** Behind a day's year a comma may lead to the hour: "April 11,2013,12:12 AM". */
const BEHIND_YEAR = '(?![\\d\\p{L}]|[./]\\d)'

const PATTERNS = [
  `${WEEKDAY}${DAY}(?: of)? ${MONTH}(?:,? ${YEAR}${ALONE})?`,
  `${WEEKDAY}${MONTH} ${DAY}(?:(?:,? |,)${YEAR}${BEHIND_YEAR}|${ALONE})`,
  `${MONTH},? ${YEAR}${ALONE}`,
  `${WEEKDAY}${YEAR}([-/.])(?<month>\\d\\d?)\\k<SEP>(?<day>\\d\\d?)(?!\\d)`.replace('([-/.])', '(?<SEP>[-/.])'),
  `(?<first>\\d\\d?)(?<SEP>[-/])(?<second>\\d\\d?)\\k<SEP>${YEAR}${ALONE}`,
  `${DAY}-${MONTH}-${YEAR}${ALONE}`,
  `${MONTH} - ${DAY} - ${YEAR}${ALONE}`,
  `${FIRST_WORD}(?<day>\\d{1,2})\\.?(?: de| di)? ${FOREIGN}(?: de|,)? ${YEAR}${ALONE}`,
  `(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.${YEAR}${ALONE}`,
  `${YEAR}${ALONE}`,
]
/** A space may be a line's end where lines are cut to a width. */
const FIND = PATTERNS.map(pattern => new RegExp(`(?<![\\p{L}\\d$€£.,-])${pattern.replaceAll(' ', '[ \\n]')}`, 'gu'))

/**
 * Find the calendar dates of a text.
 * @returns in reading order, spans disjoint
 * @source data/en/times/
 * @example findDates('on Friday, October 28')  // [{ weekday: 5, month: 10, day: 28, start: 3, end: 21 }]
 */
export function findDates(text: string): readonly DateMention[] {
  const found: DateMention[] = []
  const taken = new Uint8Array(text.length)
  for (const pattern of FIND)
    for (const match of text.matchAll(pattern)) {
      const mention = mentionOf(match)
      if (!mention || taken[mention.start] || taken[mention.end - 1]) continue
      taken.fill(1, mention.start, mention.end)
      found.push(mention)
    }
  return found.sort((a, b) => a.start - b.start)
}

function mentionOf(match: RegExpMatchArray): DateMention | undefined {
  const { first, second, ...named } = match.groups ?? {}
  const { year, weekday } = named
  const slashed = first === undefined ? named : dayAndMonth(Number(first), Number(second))
  if (!slashed) return undefined
  const { month, day } = slashed
  const start = match.index ?? 0
  const monthNumber = month === undefined ? undefined : (monthNumbers.get(month.toLowerCase()) ?? Number(month))
  if (monthNumber !== undefined && !(monthNumber >= 1 && monthNumber <= 12)) return undefined
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= 31)) return undefined
  return {
    start,
    end: start + match[0].length,
    ...(year !== undefined && { year: Number(year) }),
    ...(monthNumber !== undefined && { month: monthNumber }),
    ...(day !== undefined && { day: Number(day) }),
    ...(weekday !== undefined && { weekday: weekdayNumbers.get(weekday.toLowerCase()) ?? 0 }),
  }
}

/**
 * Which of two numbers is the day and which the month; undefined where either may be: "03/05/2021".
 * @example dayAndMonth(16, 5)  // { day: '16', month: '5' }
 */
export function dayAndMonth(
  first: number,
  second: number,
): { readonly day: string; readonly month: string } | undefined {
  if (first > 12 || first === second) return { day: String(first), month: String(second) }
  return second > 12 ? { day: String(second), month: String(first) } : undefined
}

const WEEKDAY_ALONE = new RegExp(`^(?:${anyOf(english.weekdays)})\\.?$`, 'u')

/** The number of a weekday, 1 for Monday: `numberOfWeekday('Fri.')` is 5. */
export const numberOfWeekday = (word: string): number | undefined =>
  WEEKDAY_ALONE.test(word) ? weekdayNumbers.get(word.toLowerCase().replace('.', '')) : undefined
