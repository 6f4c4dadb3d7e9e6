import type { Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'

/** A run of tokens, half-open, by their places in the sentence. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const BEFORE_NOUN = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'PART', 'SYM'])
/** Marks that stand inside a noun phrase: "high-level", "“aggression”", "Russia/NATO". */
const INSIDE_MARKS = new Set(['-', '–', '/', '&', '“', '”', '"', '‘', '’', '.'])
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'any',
  'no',
  'another',
  'each',
  'every',
  'some',
  'both',
])

export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.tag)
const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

/** The text of a run of tokens, as a span of the document. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  if (!first || !last)
    throw new TypeError(`Expected a run of tokens inside the sentence, got ${range.from}–${range.to}`)
  return { start: first.start, end: last.end }
}

/** Where the noun phrase begins that ends with token `head`: articles, adjectives and possessors included. */
export function startOfPhrase(tokens: readonly Token[], head: number): number {
  let start = head
  for (let i = head - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token) break
    const word = token.text.toLowerCase()
    if (word === 'not' || word === 'to' || word === "n't") break
    if (DETERMINERS.has(word)) {
      start = i
      break
    }
    const participle = token.tag === 'VERB' && /(ed|ing)$/.test(word) && BEFORE_NOUN.has(tokens[i + 1]?.tag ?? '')
    const joined = INSIDE_MARKS.has(word) && i > 0 && touches(tokens, i)
    const adverb = token.tag === 'ADV' && tokens[i + 1]?.tag === 'ADJ'
    if (!BEFORE_NOUN.has(token.tag) && !joined && !participle && !adverb) break
    // "the planned talks", but "is attending talks", "they attended talks".
    if (participle && (tokens[i - 1]?.tag === 'AUX' || isNominal(tokens[i - 1]))) break
    if (!joined) start = i
    else if (tokens[i - 1]?.end === token.start && tokens[i - 1]?.tag === 'ADP') {
      // "in-person talks", "by-election": the first part of a compound may be any word.
      start = i - 1
      i--
    }
  }
  return start
}

/** "high-level" and "CSTO's": the mark stands against both its neighbours; a quotation mark against one. */
function touches(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const mark = tokens[i]
  const after = tokens[i + 1]
  if (!before || !mark || !after) return false
  return /["“”‘’]/.test(mark.text) || (before.end === mark.start && mark.end === after.start)
}

/** The noun phrase that begins at token `from`, up to its head noun, without what follows with "of". */
export function phraseFrom(tokens: readonly Token[], from: number): TokenRange | undefined {
  let head = -1
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const word = token.text.toLowerCase()
    // "the session of the Council [that] opened"
    if (head >= 0 && token.tag === 'PRON') break
    if (isNominal(token)) head = i
    else if (BEFORE_NOUN.has(token.tag) || DETERMINERS.has(word)) {
      if (DETERMINERS.has(word) && head >= 0) break
    } else if (INSIDE_MARKS.has(word) && touches(tokens, i) && isNominal(tokens[i + 1])) continue
    else if (token.tag === 'VERB' && /(ed|ing)$/.test(word) && head < 0) continue
    else break
  }
  return head < from ? undefined : { from, to: head + 1 }
}

/** The phrase with what hangs on it by "of": "session | of the Council | of the Pact". */
export function withOfPhrases(tokens: readonly Token[], phrase: TokenRange): TokenRange {
  let to = phrase.to
  while (lower(tokens[to]) === 'of') {
    const next = phraseFrom(tokens, to + 1)
    if (!next) break
    // "of July 27", "of Flight 370": a number behind a name is part of it.
    to = tokens[next.to - 1]?.tag === 'PROPN' && tokens[next.to]?.tag === 'NUM' ? next.to + 1 : next.to
    const and = lower(tokens[to]) === 'and' ? phraseFrom(tokens, to + 1) : undefined
    if (and && tokens[next.to - 1]?.tag === 'PROPN' && tokens[and.to - 1]?.tag === 'PROPN' && and.to - and.from <= 3)
      to = and.to
  }
  return { from: phrase.from, to }
}

/** Whether the phrase is told of as known: "the summit", "its mission", "this attack", "Friday's meeting". */
export function isDefinite(tokens: readonly Token[], phrase: TokenRange): boolean {
  const first = lower(tokens[phrase.from])
  if (['a', 'an', 'another', 'any', 'no', 'some', 'every', 'each', 'several', 'many', 'new'].includes(first))
    return false
  if (tokens.slice(phrase.from, phrase.to).some(t => t.text.toLowerCase() === 'own')) return false
  if (DETERMINERS.has(first)) return true
  return tokens.slice(phrase.from, phrase.to).some(t => t.text === "'s" || t.text === '’s')
}
