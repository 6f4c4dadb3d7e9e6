import { findTree } from './find-tree.ts'
import { ROOT } from './is-tree.ts'
import { type Scores, scoreOf } from './scores.ts'
import type { PlacedPart } from './window-outputs.ts'

/** A word before the part's own to which one of its words may be joined. */
interface Earlier {
  readonly word: number
  readonly score: number
}

/** The best head of a row among the words of the part before its own; the last of them where the window holds none. */
function findEarlier(arcs: Scores, { row, ownRow, from, ownFrom }: PlacedPart, dependent: number): Earlier {
  let best: Earlier = { word: ownFrom - 1, score: 0 }
  for (let column = row; column < ownRow; column++) {
    const score = scoreOf(arcs, dependent, column)
    if (column === row || score > best.score) best = { word: from + column - row, score }
  }
  return best
}

/**
 * The heads of a part's own words, as numbers of words in the sentence. A sentence that is cut into parts has one root, in the
 * first; in every other part what would be a root depends on a word before the part, so that the whole is one tree.
 * @param arcs  a row a dependent, a column a head, the diagonal for the root
 */
export function readHeads(arcs: Scores, part: PlacedPart): Int32Array {
  const { ownRow, ownFrom, words } = part
  const scores = new Float64Array(words * words)
  for (let word = 0; word < words; word++) {
    const begin = (ownRow + word) * arcs.width + ownRow
    scores.set(arcs.values.subarray(begin, begin + words), word * words)
  }
  if (ownFrom === 0) return findTree(scores, words, 'one')
  const earlier = Array.from({ length: words }, (_, word) => findEarlier(arcs, part, ownRow + word))
  for (const [word, { score }] of earlier.entries()) scores[word * words + word] = score
  const heads = findTree(scores, words, 'several')
  return heads.map((head, word) => (head === ROOT ? (earlier[word]?.word ?? ownFrom - 1) : ownFrom + head))
}
