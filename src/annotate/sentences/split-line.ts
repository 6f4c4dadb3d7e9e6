import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { trimSpan } from '../../text/span.ts'
import { isSpaceAt } from '../../text/white-space.ts'

/** Code units. The longest of 26,000 sentences in UD EWT and GUM has 771; what is far longer is cut, so that time stays linear. */
const LONGEST_SENTENCE = 3_000
/** Code units looked at on either side of a full stop. */
const LONGEST_WORD = 40

const follows = new Map(english.abbreviations.map(a => [a.word, a.follows]))
const starters = new Set(english.sentenceStarters.flatMap(s => s.words))

const isTerminatorAt = (text: string, index: number) => '.!?…'.includes(text.charAt(index) || ' ')
const isCloserAt = (text: string, index: number) => '"\'”’»)]*'.includes(text.charAt(index) || ' ')

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u
const INITIAL = /^\p{Lu}$/u
const LOWER = /^\p{Ll}/u
const DIGIT = /^\d/
const OPENERS = /^["'“‘«([]+/

/** Whether the full stop after `word` lets the sentence go on before `next`. */
function keepsGoing(word: string, next: string): boolean {
  const rule = DOTTED.test(word) ? 'any' : follows.get(word.toLowerCase())
  if (rule === 'name') return true
  if (rule === 'number') return DIGIT.test(next)
  if (rule === 'any') return !starters.has(next.toLowerCase()) && !OPENERS.test(next)
  return INITIAL.test(word) && word !== 'I'
}

/** The word that ends at `end`, without brackets and quotation marks before it. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end
  while (start > from && end - start < LONGEST_WORD && !isSpaceAt(text, start - 1)) start--
  return text.slice(start, end).replace(/^.*[("“‘[\-–—/]/, '')
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start
  while (end < to && end - start < LONGEST_WORD && !isSpaceAt(text, end)) end++
  return text.slice(start, end).replace(/[,;:.!?]+$/, '')
}

/** Whether the marks at `mark`…`after` end the sentence that began at `start`. */
function endsSentence(text: string, start: number, mark: number, after: number, line: Span): boolean {
  let at = after
  while (at < line.end && isSpaceAt(text, at)) at++
  if (at === line.end) return true
  const next = wordAfter(text, at, line.end)
  if (LOWER.test(next.replace(OPENERS, ''))) return false
  if (text.charAt(mark) !== '.' || after - mark > 1) return true
  const word = wordBefore(text, start, mark)
  if (word.length === mark - start && /^\d{1,2}$/.test(word)) return false
  return !keepsGoing(word, next)
}

/** Cuts what is longer than any sentence at a space where there is one, never inside a character. */
function cutLong(text: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = sentence.start
  while (sentence.end - start > LONGEST_SENTENCE) {
    const limit = start + LONGEST_SENTENCE
    let end = text.lastIndexOf(' ', limit)
    if (end <= start) end = /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit
    pieces.push(trimSpan(text, { start, end }))
    start = end
  }
  pieces.push(trimSpan(text, { start, end: sentence.end }))
  return pieces.filter(piece => piece.start < piece.end)
}

/**
 * Splits one line into its sentences.
 * @param line no line break in it, no white space at its ends
 * @returns in reading order, none empty, nothing but white space between them
 * @source data/en/abbreviations.yml, data/en/sentence-starters.yml
 * @example splitLine('Gov. Lee spoke. He left.', { start: 0, end: 24 })  // 'Gov. Lee spoke.', 'He left.'
 */
export function splitLine(text: string, line: Span): readonly Span[] {
  const sentences: Span[] = []
  let start = line.start
  let at = line.start
  while (at < line.end) {
    if (!isTerminatorAt(text, at)) {
      at++
      continue
    }
    const mark = at
    while (at < line.end && isTerminatorAt(text, at)) at++
    while (at < line.end && isCloserAt(text, at)) at++
    const complete = at === line.end || isSpaceAt(text, at)
    if (!complete || !endsSentence(text, start, mark, at, line)) continue
    sentences.push(...cutLong(text, trimSpan(text, { start, end: at })))
    start = at
  }
  const rest = trimSpan(text, { start, end: line.end })
  return rest.start < rest.end ? [...sentences, ...cutLong(text, rest)] : sentences
}
