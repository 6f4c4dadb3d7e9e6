import { tagLabels } from '../../language/tag-model.ts'
import type { WeightTable } from '../../language/weight-table.ts'
import { readTraits, writeClues } from './tag-clues.ts'

/** More than the clues of any word. */
const MOST_CLUES = 64

/**
 * Gives each word of a sentence its label, left to right, each choice standing when the next is made.
 * @returns numbers into `tagLabels`, one a word
 */
export function assignTags(words: readonly string[], weights: WeightTable): readonly number[] {
  const sentence = readTraits(words)
  const clues = new Uint32Array(MOST_CLUES)
  const scores = new Int32Array(tagLabels.length)
  let previous = -1
  let beforeThat = -1
  return words.map((_, index) => {
    const count = writeClues(sentence, index, previous, beforeThat, clues)
    scores.fill(0)
    for (let n = 0; n < count; n++) weights.addWeights(clues[n] ?? 0, scores)
    const best = scores.reduce((top, score, label) => (score > (scores[top] ?? 0) ? label : top), 0)
    beforeThat = previous
    previous = best
    return best
  })
}
