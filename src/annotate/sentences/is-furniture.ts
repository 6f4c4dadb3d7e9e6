import { english } from '../../language/english.ts'

/** Code units. A line that begins as furniture does but is longer than this tells something. */
const LONGEST_CREDIT = 160
/** A line of a date has no more words than "Published on Friday, 28 October 2022 at 10:30 a.m. GMT". */
const LONGEST_DATE_LINE = 12

const linesOf = (match: 'line' | 'start') => english.furniture.filter(f => f.match === match).flatMap(f => f.words)
const wholeLines = new Set(linesOf('line'))
const beginnings = linesOf('start')
const dateWords = new Set([
  ...[...english.months, ...english.weekdays].flatMap(e => [e.name, ...e.abbreviations]),
  ...[
    'date',
    'published',
    'updated',
    'posted',
    'on',
    'at',
    'am',
    'pm',
    'a.m',
    'p.m',
    'gmt',
    'utc',
    'est',
    'edt',
    'the',
    'of',
  ],
])

const NUMBER = /^\d{1,4}(?:st|nd|rd|th|[:/.-]\d{1,4})*(?:t\d{2}:\d{2}\S{0,10}|am|pm|z)?$/
const BYLINE = /^By (?:\p{Lu}[\p{L}.'’-]{0,30}(?:,? (?:and|of|for|de|van|von|bin|al) |,? |$)){1,8}$/u
const LETTER = /\p{L}/u
/** Capitalised words before a date: an outlet or an author. */
const SIGNED = /^(?:By )?\p{Lu}[\p{L}.'’-]{0,30}(?: (?:and |of |the )?\p{Lu}[\p{L}.'’-]{0,30}){0,4}, (?=.*\d{4}$)/u

const isDate = (words: readonly string[]) =>
  words.length <= LONGEST_DATE_LINE &&
  words.some(word => /\d/.test(word)) &&
  words.every(word => dateWords.has(word) || NUMBER.test(word))

/**
 * Whether a line is what a page carries beside its article: a credit, a word of navigation, a byline, a mere date.
 * @param line without white space at its ends
 * @source data/en/furniture.yml
 * @example isFurniture('Photo: press office')  // true
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false
  if (!LETTER.test(line)) return true
  const lower = line.toLowerCase()
  if (wholeLines.has(lower.replace(/[:.…»>\s]+$/, ''))) return true
  if (beginnings.some(beginning => lower.startsWith(beginning))) return true
  if (BYLINE.test(line)) return true
  const signed = SIGNED.exec(line)?.[0].length ?? 0
  return isDate(
    lower
      .slice(signed)
      .split(/[\s,|]+/)
      .map(word => word.replace(/\.$/, ''))
      .filter(Boolean),
  )
}
