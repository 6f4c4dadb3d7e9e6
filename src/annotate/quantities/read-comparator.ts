import { english } from '../../language/english.ts'
import type { Comparator } from '../../record/claim.ts'
import { matchPhrase, matchPhraseBefore, tabulatePhrases } from '../match-phrases.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import { headAt, relationAt, type SentenceTree } from './sentence-tree.ts'

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

/** "fined over $3 million", but not "a dispute over 12 islands", "talks about 12 islands", "concern about 12 cases". */
const isPreposition = (tree: SentenceTree, at: number) =>
  PREPOSITIONS.has(wordAt(tree, at)) &&
  relationAt(tree, at) !== 'advmod' &&
  ((/^(?:NOUN|PROPN)$/.test(tagAt(tree, at - 1)) && !tree.timeAt[at - 1]) || isOblique(tree, at))

/** "charged under 14 laws": what a preposition opens hangs on a verb as neither subject nor object. */
const isOblique = (tree: SentenceTree, at: number) =>
  tagAt(tree, at - 1) === 'VERB' &&
  relationAt(tree, at) === 'case' &&
  /^(?:under|above|below|beyond|around)$/.test(wordAt(tree, at)) &&
  relationAt(tree, headAt(tree, at)) === 'obl'

/** "inflation went | up to 5 percent", not "up to 5 people". */
const isParticle = (tree: SentenceTree, at: number) =>
  wordAt(tree, at) === 'up' && MOVING.test(lemmaAt(tree, at - 1)) && wordAt(tree, at + 1) === 'to'
const MOVING = /^(?:go|move|come|rise|inch|edge|shoot|climb|creep|push|tick|be)$/

/** How exact a number is said to be, with the place where the words for it begin and end. */
export interface ReadComparator {
  readonly comparator: Comparator
  readonly first: number
  readonly last: number
}

/** The outermost words decide: "at least about 12" is at least. "Some" and "only" say less than what stands with them. */
function join(inner: Comparator, outer: Comparator): Comparator {
  return outer === 'exactly' || (outer === 'about' && inner !== 'exactly') ? inner : outer
}

/**
 * Reads the words around a number that say how exact it is.
 * @param first  where the number begins, with a currency sign before it
 * @param last   the place after the number and its unit
 * @source data/en/comparators.yml
 * @example readComparator(tree, first, last)  // "no fewer than 12" → at-least
 */
export function readComparator(tree: SentenceTree, first: number, last: number): ReadComparator {
  let start = first
  let comparator: Comparator = 'exactly'
  for (;;) {
    const match = matchPhraseBefore(before, tree, start)
    if (!match || isPreposition(tree, match.last) || isParticle(tree, match.last)) break
    start = match.last
    comparator = join(comparator, match.entry.comparator)
  }
  const following = matchPhrase(after, tree, last)
  return following
    ? { comparator: following.entry.comparator, first: start, last: following.last }
    : { comparator, first: start, last }
}
