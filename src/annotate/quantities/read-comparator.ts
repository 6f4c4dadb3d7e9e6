import { english } from '../../language/english.ts'
import type { Comparator } from '../../record/claim.ts'
import { matchPhrase, matchPhraseBefore, tabulatePhrases } from '../match-phrases.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'

const before = tabulatePhrases(
  english.comparatorPhrases.filter(c => c.side === 'before'),
  c => [c.words],
)
const after = tabulatePhrases(
  english.comparatorPhrases.filter(c => c.side === 'after'),
  c => [c.words],
)

/** These are prepositions too: after a noun ("a dispute over 12 islands") they compare nothing. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below', 'around', 'about', 'beyond'])

const isPreposition = (words: SentenceWords, at: number) =>
  PREPOSITIONS.has(wordAt(words, at)) && /^(?:NOUN|PROPN)$/.test(tagAt(words, at - 1)) && !words.timeAt[at - 1]

/** How exact a number is said to be, with the place where the words for it begin and end. */
export interface ReadComparator {
  readonly comparator: Comparator
  readonly first: number
  readonly last: number
}

/**
 * Reads the words around a number that say how exact it is.
 * @param first  where the number begins, with a currency sign before it
 * @param last   the place after the number
 * @source data/en/comparators.yml
 * @example readComparator(words, first, last)  // "no fewer than 12" → at-least
 */
export function readComparator(words: SentenceWords, first: number, last: number): ReadComparator {
  let start = first
  let comparator: Comparator = 'exactly'
  for (;;) {
    const match = matchPhraseBefore(before, words, start)
    if (!match || isPreposition(words, match.last)) break
    start = match.last
    if (match.entry.comparator !== 'exactly') comparator = match.entry.comparator
  }
  const following = matchPhrase(after, words, last)
  return following
    ? { comparator: following.entry.comparator, first: start, last: following.last }
    : { comparator, first: start, last }
}
