import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { trimSpan } from '../../text/span.ts'

/** Code units; a dateline is shorter. */
const LONGEST_PREFIX = 160

const namesOf = (entries: readonly { name: string; abbreviations: readonly string[] }[]) =>
  entries.flatMap(e => [e.name, ...e.abbreviations]).join('|')

const month = `(?:${namesOf(english.months)})\\.?`
const weekday = `(?:${namesOf(english.weekdays)})`
const year = String.raw`(?:,? \d{4})?`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const word = String.raw`[A-ZÀ-Þ][\p{L}.'’-]{0,30}`
/** Case counts in a place but not in a date, so the words of a date are given in the cases that newswire uses. */
const anyCase = (pattern: string) =>
  pattern.replace(/[a-z]{3,}/g, name => `(?:${name[0]?.toUpperCase()}${name.slice(1)}|${name.toUpperCase()}|${name})`)

const DATE_WORD = anyCase(`(?:${month}|${weekday})(?![a-z])`)
const place = `${word}(?:[ /]${word}){0,3}(?:, (?!${DATE_WORD})${word}(?: ${word}){0,2}){0,2}`
const date = `(?:${weekday},? )?(?:${month} ${day}|${day} ${month})${year}`

const DATELINE = new RegExp(
  `^(?<place>${place})?(?<date>,? ?${anyCase(date)})?\\.?` +
    String.raw`(?<agency> ?(?:\([\p{L} .,&/-]{2,40}\)|/[\p{L} .,&-]{2,30}/|\[[\p{L} .,&-]{2,30}\]))?` +
    String.raw`(?<mark>[.:]|,?\s*(?:[–—―]|--?(?=\s)))?\s*`,
  'u',
)
const DATE_PREFIX =
  /^(?:(?:date|published|updated|posted):?\s+)?\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?\s+(?=\S)/i
const BULLET = /^(?:[●•▪◦‣∙·■□➢➤*–—-]+|o(?=\s{2}))\s+/

/** A place alone before the first sentence: "NEW ISEL. Talks began." */
const BARE_PLACE = /^[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{2,}){0,3}\. +(?=["“‘]?\p{Lu}\p{Ll})/u
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const BEGINS_SENTENCE = /^["'“‘«([]*(?:\p{Lu}|\d)/u

/** At the head of an article, before a colon as well: "NEW ISEL: Talks began." Further down a speaker stands there. */
const PLACE_AND_COLON = /^[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{2,}){0,3}: +(?=\p{Lu}\p{Ll}|\d)/u

/** Length of the dateline that opens `line`; 0 where there is none. */
function datelineLength(line: string, isFirst: boolean): number {
  const bare = (BARE_PLACE.exec(line) ?? (isFirst ? PLACE_AND_COLON.exec(line) : null))?.[0].length ?? 0
  if (bare > 0) return bare
  const match = DATELINE.exec(line)
  const { place, date, agency, mark } = match?.groups ?? {}
  const length = match?.[0].length ?? 0
  if (length === 0 || !BEGINS_SENTENCE.test(line.slice(length))) return 0
  const dash = mark !== undefined && /[–—―-]/.test(mark)
  const slashes = agency?.trim().startsWith('/') ?? false
  const capitals = place !== undefined && CAPITALS.test(place.split(',')[0] ?? '')
  const told =
    slashes ||
    (agency !== undefined && mark !== undefined) ||
    (dash && (capitals || (place && date))) ||
    (capitals && mark && date)
  return told ? length : 0
}

/** A line without what stands before its sentences. `prefix`: a date or dateline; a bullet is left out of both. */
export interface PeeledLine {
  readonly prefix?: Span
  readonly rest: Span
  readonly bulleted: boolean
}

/** A line without the mark of a list in front of it. */
export function peelBullet(text: string, line: Span): PeeledLine {
  const length = BULLET.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_PREFIX)))?.[0].length ?? 0
  return { rest: trimSpan(text, { start: line.start + length, end: line.end }), bulleted: length > 0 }
}

/**
 * Takes a date or a dateline off the front of a line, or a bullet.
 * @param isFirst  whether the line is the first one below the headline
 * @example 'OSTRA, May 3. /NNA/. Talks began.'  // prefix 'OSTRA, May 3. /NNA/.', rest 'Talks began.'
 */
export function peelLine(text: string, line: Span, isFirst = false): PeeledLine {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_PREFIX))
  const length = DATE_PREFIX.exec(head)?.[0].length ?? datelineLength(head, isFirst)
  const border = line.start + length
  if (length === 0 || border >= line.end) return peelBullet(text, line)
  return {
    prefix: trimSpan(text, { start: line.start, end: border }),
    rest: trimSpan(text, { start: border, end: line.end }),
    bulleted: false,
  }
}
