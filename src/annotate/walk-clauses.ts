import type { Span } from '../record/span.ts'
import type { NounPhrase } from './chunk-noun-phrases.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from './sentence-words.ts'

/** A run of words, by places: `first` up to, not with, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Words. A subject longer than this is one that was misread. */
const LONGEST_SUBJECT = 40

/** Words, brackets included. */
const LONGEST_BRACKET = 8

const CLAUSE_OPENER = /^(?:as|while|when|because|but|whereas|although|though|if|which|who)$/
const CLAUSE_BREAK = /^(?:[,;:()[\]“”"«»—]|--?|–)$/

/** The words of a span, where they stand in this sentence. */
export function runOf({ tokens, sentence }: SentenceWords, span: Span): Run | undefined {
  if (span.start < sentence.start || span.end > sentence.end) return undefined
  const first = tokens.findIndex(token => token.start >= span.start)
  const last = tokens.findIndex(token => token.end >= span.end) + 1
  return first >= 0 && last > first ? { first, last } : undefined
}

/** The phrase that begins at a word. */
export function phraseFrom(words: SentenceWords, at: number): NounPhrase | undefined {
  const phrase = words.phraseAt[at]
  return phrase?.first === at ? phrase : undefined
}

/**
 * Joins to a phrase what hangs on it by a preposition: "territory" + "of the Republic" + "of Armenia".
 * @param last  the place after the phrase
 * @returns the place after the last phrase joined
 */
export function joinPhrases(words: SentenceWords, last: number, prepositions: ReadonlySet<string>): number {
  let end = last
  for (;;) {
    const link = skipBrackets(words, end)
    const phrase = prepositions.has(wordAt(words, link)) ? phraseFrom(words, link + 1) : undefined
    if (!phrase || words.timeAt[link + 1]) break
    end = phrase.last
    end = skipPartners(words, phrase)
  }
  return end
}

/** The place after the partners of a phrase: "of Norland, Vesland and Ostria", "of wheat and barley". */
function skipPartners(words: SentenceWords, phrase: NounPhrase): number {
  const tag = tagAt(words, phrase.head)
  let at = phrase.last
  while (tag === 'PROPN' && wordAt(words, at) === ',') {
    const next = phraseFrom(words, at + 1)
    if (!next || tagAt(words, next.head) !== tag) break
    at = next.last
  }
  const last = wordAt(words, at) === 'and' ? phraseFrom(words, at + 1) : undefined
  return last && tagAt(words, last.head) === tag && isFollowedByNothing(words, last.last) ? last.last : phrase.last
}

/** Goes over a short remark in brackets: "two divisions (eight units) of …". */
export function skipBrackets(words: SentenceWords, at: number): number {
  if (wordAt(words, at) !== '(') return at
  for (let end = at + 1; end <= at + LONGEST_BRACKET; end++) if (wordAt(words, end) === ')') return end + 1
  return at
}

/** Whether no verb follows, of which the words before would be the subject. */
const isFollowedByNothing = (words: SentenceWords, at: number) => !/^(?:VERB|AUX|ADV|PART)$/.test(tagAt(words, at))

/** Whether a verb form says that something is or was the case: "asked", "asks", "is" — not "ask" after "to", not "asking". */
export function isFiniteVerb(words: SentenceWords, at: number): boolean {
  const tag = tagAt(words, at)
  if (tag === 'AUX') return !/^(?:be|been|being|having)$/.test(wordAt(words, at))
  if (tag !== 'VERB' || wordAt(words, at).endsWith('ing')) return false
  const before = wordAt(words, at - 1)
  return before !== 'to' && tagAt(words, at - 1) !== 'AUX'
}

/** Auxiliaries whatever their tag, adverbs and "not". */
const isAuxiliary = (words: SentenceWords, at: number) =>
  /^(?:AUX|ADV|PART)$/.test(tagAt(words, at)) || /^(?:have|be|do)$/.test(lemmaAt(words, at))

/** Goes back over what may stand between a subject and its verb: auxiliaries, adverbs, "not", a day. */
export function skipToSubject(words: SentenceWords, verb: number): number {
  let at = verb - 1
  while (at >= 0) {
    const time = words.timeAt[at]
    if (time) {
      while (at >= 0 && words.timeAt[at] === time) at--
      if (/^(?:on|in|at|by|since|late|early|during)$/.test(wordAt(words, at))) at--
      continue
    }
    if (!isAuxiliary(words, at) || wordAt(words, at) === 'to' || /^['’]s?$/.test(wordAt(words, at))) break
    at--
  }
  return at
}

/** Whether a word is a verb with an object or an auxiliary, so that what was read is no subject but a clause. */
const hasOwnVerb = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'AUX' ||
  (tagAt(words, at) === 'VERB' &&
    !wordAt(words, at).endsWith('ing') &&
    phraseFrom(words, at + 1) !== undefined &&
    !words.timeAt[at + 1])

/**
 * The whole subject of a verb with what hangs on it, from the beginning of its clause: "the amount of grain sold in
 * Velm" before "has doubled".
 * @returns undefined where the clause does not begin with a noun phrase
 */
export function clauseSubject(words: SentenceWords, verb: number): Run | undefined {
  const end = skipToSubject(words, verb) + 1
  let first = end
  while (first > 0 && end - first <= LONGEST_SUBJECT) {
    const tag = tagAt(words, first - 1)
    if (CLAUSE_BREAK.test(wordAt(words, first - 1)) || CLAUSE_OPENER.test(wordAt(words, first - 1))) break
    if (tag === 'SCONJ') break
    if (tag === 'CCONJ' && phraseFrom(words, first) && isFiniteVerb(words, first - 2)) break
    if (isFiniteVerb(words, first - 1) && lemmaAt(words, first - 1) === 'say') break
    first--
  }
  const phrase = phraseFrom(words, first)
  if (!phrase || phrase.last > end || end - first > LONGEST_SUBJECT) return undefined
  if (phrase.pronoun && phrase.last < end) return undefined
  for (let at = phrase.last; at < end; at++) if (hasOwnVerb(words, at)) return undefined
  return { first, last: end }
}
