import { english } from '../../language/english.ts'
import type { Time } from '../../record/article.ts'
import type { Comparator } from '../../record/claim.ts'
import type { Span } from '../../record/span.ts'
import { lemmaAt, type SentenceWords, spanOf, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { type Run, skipToSubject } from '../walk-clauses.ts'
import { type Amount, topOf } from './amount.ts'
import { endOfRestriction, startOfNoun } from './extend-noun.ts'
import { readComparator } from './read-comparator.ts'
import {
  childrenBy,
  headAt,
  isNominal,
  prepositionOf,
  relationAt,
  type SentenceTree,
  subjectOf,
} from './sentence-tree.ts'

const verbs = new Map(english.changeVerbs.map(entry => [entry.verb, entry]))
const nouns = new Map(english.changeNouns.map(({ noun, kind }) => [noun, kind]))

/** What has not come about is no figure. */
const UNREAL = /^(?:will|would|could|may|might|should|shall|can|must|not|n't|never|to)$/

/** The change verb at a place, where it tells of something that came about. */
function changeVerbAt(words: SentenceWords, at: number) {
  const entry = verbAt(words, at, verbs)
  if (!entry) return undefined
  for (let back = at - 1; back > skipToSubject(words, at); back--)
    if (UNREAL.test(wordAt(words, back))) return undefined
  return UNREAL.test(wordAt(words, at - 1)) ? undefined : entry
}

/** A quantity said to have doubled, tripled or halved. */
export interface ReadChange {
  readonly verb: number
  /** Where the words begin that say how exact it is. */
  readonly first: number
  readonly factor: number
  readonly what: Run
  readonly noun: number
  readonly since?: Span
  readonly comparator: Comparator
}

/** The time after "since", wherever it stands after the verb. */
export function findSince(words: SentenceWords, from: number): Span | undefined {
  for (let at = from; at < words.tokens.length; at++) {
    const time: Time | undefined = wordAt(words, at) === 'since' ? words.timeAt[at + 1] : undefined
    if (time) return { start: time.start, end: time.end }
    const held = words.timeAt[at]
    if (held && wordAt(words, at) === 'since' && words.timeAt[at - 1] !== held)
      return spanOf(words, at + 1, words.timeAt.lastIndexOf(held) + 1)
  }
  return undefined
}

/** What doubled: the object where there is one ("doubled its budget"), else the subject. */
function whatChanged(tree: SentenceTree, verb: number): number | undefined {
  const object = childrenBy(tree, verb, 'obj').find(at => at > verb && !tree.timeAt[at])
  const changed = object ?? subjectOf(tree, verb)
  return changed !== undefined && isNominal(tree, changed) && !tree.timeAt[changed] ? changed : undefined
}

/** Reads the first "doubled", "has almost tripled since 2020" of a sentence. */
export function readChange(tree: SentenceTree): ReadChange | undefined {
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    const entry = changeVerbAt(tree, verb)
    if (entry?.factor === undefined || wordAt(tree, verb + 1) === 'down') continue
    const noun = whatChanged(tree, verb)
    if (noun === undefined) continue
    const end = endOfRestriction(tree, noun)
    const what = { first: startOfNoun(tree, noun), last: noun < verb ? Math.max(noun + 1, Math.min(end, verb)) : end }
    const since = findSince(tree, verb)
    const { comparator, first } = readComparator(tree, verb, verb + 1)
    return { verb, first, factor: entry.factor, what, noun, comparator, ...(since ? { since } : {}) }
  }
  return undefined
}

/** Which way something went by a share: "rose by 5 percent", "a fall of 5 percent", "up 5 percent". */
function directionOf(tree: SentenceTree, amount: Amount): 'up' | 'down' | undefined {
  const before = wordAt(tree, amount.first - 1)
  if (before === 'up' || before === 'down') return tagAt(tree, amount.first - 2) === 'VERB' ? undefined : before
  const top = topOf(tree, amount)
  const link = prepositionOf(tree, top) || wordAt(tree, amount.first - 1)
  const head = headAt(tree, top)
  if (head < 0 || (prepositionOf(tree, top) !== '' && !/^(?:by|of)$/.test(link))) return undefined
  if (isNominal(tree, head) && relationAt(tree, head) === 'compound') return undefined
  if (isNominal(tree, head)) return upOrDown(nouns.get(lemmaAt(tree, head)))
  return tagAt(tree, head) === 'VERB' ? upOrDown(changeVerbAt(tree, head)?.kind) : undefined
}

const upOrDown = (kind: string | undefined) => (kind === 'up' || kind === 'down' ? kind : undefined)

/** By what a quantity was multiplied where it rose or fell by a share: 1.05 for "rose 5 percent". */
export function factorOf(tree: SentenceTree, amount: Amount, percent: number): number | undefined {
  const direction = directionOf(tree, amount)
  if (!direction || (direction === 'down' && percent > 100)) return undefined
  return Math.round(1e4 * (1 + ((direction === 'up' ? 1 : -1) * percent) / 100)) / 1e4
}
