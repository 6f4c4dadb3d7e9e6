import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { tellsFateAt } from './extend-noun.ts'
import { isJoint } from './is-joint.ts'
import { neighborsOf } from './is-label.ts'
import type { ReadNumber } from './read-number.ts'
import type { SentenceTree } from './sentence-tree.ts'

const uncounted = neighborsOf('uncounted')
const joined = neighborsOf('joined')
const times = neighborsOf('time')
const invariants = neighborsOf('invariant')

/** Below this a number may stand with a noun that nobody counts: "two things", "both sides". */
const LEAST_FIGURE = 10

/** "the top 1 percent": a class of people, not a share that anything has. */
const RANKED = /^(?:top|bottom|richest|wealthiest|poorest|highest|lowest)$/

/** "eight of | 10 voters", "nine in | 10": the second number of a ratio counts nothing. */
const isOfRatio = (tree: SentenceTree, { first, value }: ReadNumber) =>
  (value === LEAST_FIGURE || value === 100) &&
  /^(?:of|in)$/.test(wordAt(tree, first - 1)) &&
  tagAt(tree, first - 2) === 'NUM'

/** "the first two rounds": a choice among things, not how many there are. */
const CHOICE = /^(?:first|last|next|past|top|final|opening|previous|latest)$/
/** Before "one" these make it a count: "only one", "including one death". */
const COUNTS_ONE = /^(?:including|plus|and|killing|wounding|injuring|leaving)$/

/** "talked about one topic": before a single thing these compare nothing. */
const comparatorOfOne = /^(?:about|around|over|under|some)$/

interface Candidate extends Run {
  readonly unit?: string
  readonly noun?: number
  readonly what: Run
  readonly comparator: string
}

/** Whether a noun is a plural, by its form or by the list of plurals without one. */
function isPlural(tree: SentenceTree, at: number): boolean {
  const word = wordAt(tree, at)
  const lemma = lemmaAt(tree, at)
  const { features = '' } = tree.tokens[at] ?? {}
  if (features.includes('Number=Plur') || invariants.has(word) || invariants.has(lemma)) return true
  return tagAt(tree, at) === 'PROPN' ? word.endsWith('s') && !word.endsWith('ss') : word !== lemma
}

function isCountOfOne(
  tree: SentenceTree,
  number: ReadNumber,
  { first, noun, what }: Candidate,
  before: Candidate | undefined,
): boolean {
  if (noun === undefined || isPlural(tree, noun)) return false
  for (let at = what.first; at < what.last; at++) if (tellsFateAt(tree, at)) return true
  if (first < number.first) return true
  return COUNTS_ONE.test(wordAt(tree, first - 1)) && (before !== undefined || wordAt(tree, first - 1) !== 'and')
}

const DEFINITE = /^(?:the|these|those|both|its|their|his|her|our|my|other|such)$/

/** "the 12,000 man force": a singular that opens the name of what is so large. */
const isOpening = (tree: SentenceTree, noun: number) =>
  joined.has(lemmaAt(tree, noun)) && tagAt(tree, noun + 1) === 'NOUN'

/** "the two leaders": so few, and spoken of as known, that the number tells nothing new; "the two dead" does. */
export function isDefinite(tree: SentenceTree, { first, what, unit, value }: Candidate & { readonly value: number }) {
  if (unit !== undefined || value >= LEAST_FIGURE || !DEFINITE.test(wordAt(tree, first - 1))) return false
  for (let at = what.first; at < what.last; at++) if (tellsFateAt(tree, at)) return false
  return true
}

/** "the ten largest ports" are a list, not a count. */
const isSuperlative = (tree: SentenceTree, { first, last }: Run) =>
  wordAt(tree, first - 1) === 'the' &&
  (tree.tokens[last]?.features.includes('Degree=Sup') ||
    /^(?:most|least|top|best|worst|main)$/.test(wordAt(tree, last)))

/**
 * Whether a number with its noun is a count at all, and not a way of speaking: "one lawyer watched", "two things", "the
 * first two rounds", "three times".
 * @param before  the quantity before it in its sentence
 */
export function isCount(
  tree: SentenceTree,
  number: ReadNumber,
  found: Candidate,
  before: Candidate | undefined,
): boolean {
  const { noun, unit } = found
  if (unit === '%' && RANKED.test(wordAt(tree, found.first - 1))) return false
  if (isOfRatio(tree, number)) return false
  if (unit !== undefined) return noun === undefined || !times.has(lemmaAt(tree, noun))
  if (CHOICE.test(wordAt(tree, found.first - 1)) || isSuperlative(tree, found)) return false
  if (noun === undefined) return true
  const lemma = lemmaAt(tree, noun)
  if (times.has(lemma) || (number.value < LEAST_FIGURE && uncounted.has(lemma))) return false
  if (number.value === 1 && comparatorOfOne.test(wordAt(tree, found.first))) return false
  if (number.value === 1) return isCountOfOne(tree, number, found, before)
  return isJoint(tree, found.last) || isOpening(tree, noun) || noun < found.first || isPlural(tree, noun)
}
