import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { readByline } from './find-byline.ts'
import { findDateline } from './find-dateline.ts'
import { findStatedDate } from './find-stated-date.ts'
import { outletNamed } from './name-publisher.ts'
import type { Line } from './split-lines.ts'

/** A headline is longer than a section's name ("World news") and shorter than a paragraph. */
const MOST_CHARACTERS = 220
const FEWEST_WORDS = 4
/** A headline that has not come by then does not come. */
const LEADING_LINES = 15
/** Lines cut to a width for old screens and mails. */
const WRAPPED = { shortest: 40, longest: 100 }

const furnitureLines = new Set(english.furniture.flatMap(f => (f.match === 'line' ? f.words : [])))
const furnitureStarts = english.furniture.flatMap(f => (f.match === 'start' ? f.words : []))

/** Whether a line is what a page carries beside its article: a section's name, a credit, a path of links. */
export function isFurnitureLine(line: Line): boolean {
  const folded = line.text.toLowerCase()
  return (
    furnitureLines.has(folded) ||
    furnitureStarts.some(start => folded.startsWith(start)) ||
    / [>»›|/] /.test(line.text) ||
    !/\p{L}{2}/u.test(line.text)
  )
}

/** Whether a line is running text: it is long, or ends as a sentence does. */
export const isProse = (line: Line): boolean =>
  line.text.length > MOST_CHARACTERS ||
  (endsSentence(line.text) && line.text.includes(' ')) ||
  findDateline(line) !== undefined

/** A full stop that closes no abbreviation: "in the U.S." ends a headline as well. */
const endsSentence = (text: string): boolean =>
  /[.!?]["”’')\]]*$/.test(text) && !/(?:^|[\s.])\p{Lu}\.$/u.test(text) && !/[?!]$/.test(text)

/**
 * Find the headline of a bare text: of the lines before the first paragraph the first that is one.
 * @param lines  of the whole text
 * @returns undefined where the text begins with its first paragraph
 */
export function findHeadline(lines: readonly Line[]): Span | undefined {
  const opening = lines[0] && findStatedDate(lines[0])
  if (lines[0] && opening?.restAt !== undefined) {
    const rest = { ...lines[0], start: opening.restAt, text: lines[0].text.slice(opening.restAt - lines[0].start) }
    return isProse(rest) || isWrapped(lines, 0) ? undefined : { start: rest.start, end: rest.end }
  }
  const first = lines.slice(0, LEADING_LINES).findIndex(isProse)
  const leading = lines
    .slice(0, first < 0 ? LEADING_LINES : first)
    .filter((line, at) => isHeading(line) && !isWrapped(lines, at))
  const titles = leading.filter(line => outletNamed(line.text) === undefined)
  const headline = titles.find(line => line.text.split(/\s+/).length >= FEWEST_WORDS) ?? titles[0] ?? leading[0]
  return headline && { start: headline.start, end: headline.end }
}

const isHeading = (line: Line): boolean =>
  !isFurnitureLine(line) && findStatedDate(line) === undefined && readByline(line.text) === undefined

/** Whether a line goes on in the next, as in a text whose lines were cut to a width. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || next.afterBlank || line.text.length < WRAPPED.shortest) return false
  if (findStatedDate(next)) return false
  return (
    /^\p{Ll}/u.test(next.text) ||
    (line.text.length <= WRAPPED.longest && next.text.length <= WRAPPED.longest && endsInMidst(line.text))
  )
}

/** A line's end that no headline has: a comma, an article, a preposition. */
const endsInMidst = (text: string): boolean =>
  /(?:,| (?:the|a|an|of|to|in|on|at|by|for|with|and|or|that|from|as|is|was))$/.test(text)
