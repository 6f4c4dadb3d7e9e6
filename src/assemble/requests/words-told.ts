import { english } from '../../language/english.ts'
import type { Article, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contentWords } from '../../text/content-words.ts'
import { contains } from '../../text/span.ts'

/** The place of the first token that does not end before a place of the text, by halving. */
function firstAfter(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a span. */
export function tokensIn({ tokens }: Article, span: Span): readonly Token[] {
  const found: Token[] = []
  for (let at = firstAfter(tokens, span.start); at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.start >= span.end) break
    found.push(token)
  }
  return found
}

const kin: ReadonlyMap<string, string> = new Map(
  english.deedKin.flatMap(({ words }) => words.map(word => [word, words[0] ?? word] as const)),
)

/** The word that stands for all words of one deed: "release" for "free". */
export const kinOf = (lemma: string): string => kin.get(lemma) ?? lemma

/** A deed told in some words, with what it is done to, by their lemmas. */
export interface ToldDeed {
  readonly verb: string
  readonly object: string
}

/** The first deed of some words with its object: "send" and "tent" of "send the tents". */
export function deedIn(article: Article, span: Span): ToldDeed | undefined {
  const words = tokensIn(article, span)
  const verb = words.find(word => word.tag === 'VERB')
  const object = words.find(
    word => verb && article.tokens[word.head] === verb && /^(?:obj|nsubj)/.test(word.relation) && word.tag === 'NOUN',
  )
  return verb && object && { verb: kinOf(verb.lemma), object: kinOf(object.lemma) }
}

/**
 * The words that say what is told, by their lemmas ("paid" and "pay" are one) and the deeds they tell ("free" and
 * "release" are one), without the days by which or on which.
 * @example wordsTold(article, span)  // of "free the crews by Sunday": Set { 'release', 'crew' }
 */
export function wordsTold(article: Article, span: Span): ReadonlySet<string> {
  const words = tokensIn(article, span)
  const sentence = words[0]?.sentence
  const times = article.times.filter(time => time.sentence === sentence)
  const told = words.filter(word => !times.some(time => contains(time, word)))
  return contentWords(told.map(word => kinOf(word.lemma)).join(' '))
}
