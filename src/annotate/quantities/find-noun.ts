import { wordAt } from '../sentence-words.ts'
import { type Amount, topOf } from './amount.ts'
import { findBefore } from './find-noun-before.ts'
import { findBehind, findPart, throughWorth } from './find-noun-behind.ts'
import { findSubjectBySurface, findToldOf } from './find-told-of.ts'
import { wholeOf } from './head-of-phrase.ts'
import { neighborsOf } from './is-label.ts'
import { headAt, relationAt, type SentenceTree } from './sentence-tree.ts'
import { throughMove } from './through-move.ts'

const fates = neighborsOf('fate')

/** How a noun was found: by standing behind the number, or as what a verb or another noun tells of it. */
export interface FoundNoun {
  readonly noun: number
  /** The noun through which it was found: "amount" of "the amount of grain", else the same. */
  readonly through: number
  readonly by: 'behind' | 'part' | 'before' | 'subject' | 'object'
}

/** Phrases joined by "and" hang on the same word: "by 5 percent and 7 percent". */
function unjoin(tree: SentenceTree, top: number): number {
  let at = top
  for (let steps = 0; relationAt(tree, at) === 'conj' && steps < MOST_PARTNERS; steps++) at = headAt(tree, at)
  return at < 0 ? top : at
}

const MOST_PARTNERS = 5

/**
 * The noun that an amount counts or measures.
 * @returns undefined where the sentence names nothing
 * @source data/en/number-neighbors.yml, data/en/change-verbs.yml
 * @example findNoun(tree, amount)  // "two | soldiers", "12 percent of the | voters", "| prices rose 5 percent"
 */
export function findNoun(tree: SentenceTree, amount: Amount): FoundNoun | undefined {
  const top = topOf(tree, amount)
  const part = findPart(tree, amount, top)
  const found = (through: number, by: FoundNoun['by']): FoundNoun => ({
    noun: throughMove(tree, through, amount),
    through,
    by,
  })
  if (part !== undefined) return found(part, 'part')
  const behind = throughWorth(tree, findBehind(tree, amount, top))
  if (behind !== undefined)
    return amount.dimension ? found(behind, 'behind') : { noun: behind, through: wholeOf(tree, behind), by: 'behind' }
  if (fates.has(wordAt(tree, amount.last)) && amount.dimension === undefined) return found(amount.last, 'behind')
  for (const place of new Set([top, unjoin(tree, top)])) {
    const before = findBefore(tree, amount, place)
    if (before !== undefined) return found(before, 'before')
    const told = findToldOf(tree, amount, place)
    if (told) return found(told.noun, told.by)
  }
  const surface = findSubjectBySurface(tree, amount)
  return surface === undefined ? undefined : found(surface, 'subject')
}
