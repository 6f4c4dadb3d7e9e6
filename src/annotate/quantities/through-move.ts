import { english } from '../../language/english.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isTime } from './amount.ts'
import { nounSoon } from './head-of-phrase.ts'
import { neighborsOf } from './is-label.ts'
import { childrenBy, prepositionOf, type SentenceTree } from './sentence-tree.ts'

/** "a rise of 5 percent in exports": these tell how something moved, and what moved hangs on them. */
const moves: ReadonlySet<string> = new Set(english.changeNouns.map(({ noun }) => noun))
/** "a total of 12 votes", "the number of dead rose to 12": what is counted hangs on them, where anything does. */
const sums = neighborsOf('sum')

/** What moved: "exports" of "a rise of 5 percent in exports", "prices" of "the fall in prices". */
export function throughMove(tree: SentenceTree, noun: number, amount: Run, depth = 0): number {
  if (!isMoving(tree, noun)) return noun
  const inside = childrenBy(tree, noun, 'nmod').find(
    at =>
      /^(?:in|of|to|for)$/.test(prepositionOf(tree, at)) &&
      (at < amount.first || at >= amount.last) &&
      tagAt(tree, at) === 'NOUN' &&
      !isTime(tree, at),
  )
  if (inside === undefined && noun < amount.first && /^(?:in|of)$/.test(wordAt(tree, amount.last))) {
    const behind = depth > 0 ? undefined : nounSoon(tree, amount.last + 1)
    return behind === undefined ? noun : throughMove(tree, behind, amount, depth + 1)
  }
  return inside === undefined
    ? noun
    : isMoving(tree, inside) && depth < 2
      ? throughMove(tree, inside, amount, depth + 1)
      : inside
}

/** Whether a noun tells a movement or a sum of something else. */
export const isMoving = (tree: SentenceTree, noun: number) =>
  moves.has(lemmaAt(tree, noun)) || sums.has(lemmaAt(tree, noun))
