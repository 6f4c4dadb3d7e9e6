import { contractCycles } from './contract-cycles.ts'
import { isTree, ROOT, type Roots } from './is-tree.ts'

/** Every word's own best head. */
function findGreedily(scores: Float64Array, words: number): Int32Array {
  return new Int32Array(words).map((_, word) => {
    let best = 0
    for (let head = 1; head < words; head++)
      if ((scores[word * words + head] ?? 0) > (scores[word * words + best] ?? 0)) best = head
    return best === word ? ROOT : best
  })
}

/**
 * The heads of a sentence's words: of all trees, the one with the highest sum of scores. Most often every word's own best
 * head makes one.
 * @param scores  `dependent * words + head`; on the diagonal, of the word as a root
 * @returns of each word its head, or ROOT
 * @example findTree(Float64Array.of(0, 2, 0, 1), 2, 'one')  // [1, -1]
 */
export function findTree(scores: Float64Array, words: number, roots: Roots): Int32Array {
  const greedy = findGreedily(scores, words)
  return isTree(greedy, roots) ? greedy : contractCycles(scores, words, roots)
}
