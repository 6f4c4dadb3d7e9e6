import { type TagModel, tagLabels } from '../../language/tag-model.ts'
import { readTraits, writeClues } from './tag-clues.ts'

/** More than the clues of any word. */
const MOST_CLUES = 64

/** Room for one word at a time, written anew for each. */
const clues = new Uint32Array(MOST_CLUES)
const scores = new Int32Array(tagLabels.length)

/** Of two labels that score alike the first counts. */
function bestOf(): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best
}

/**
 * Gives each word of a sentence its label, left to right, each choice standing when the next is made.
 * @returns numbers into `tagLabels`, one a word
 */
export function assignTags(
  words: readonly string[],
  { weights, sure }: Pick<TagModel, 'weights' | 'sure'>,
): readonly number[] {
  const sentence = readTraits(words)
  let previous = -1
  let beforeThat = -1
  return words.map((word, index) => {
    let label = sure.get(word)
    if (label === undefined) {
      const count = writeClues(sentence, index, previous, beforeThat, clues)
      scores.fill(0)
      for (let n = 0; n < count; n++) weights.addWeights(clues[n] ?? 0, scores)
      label = bestOf()
    }
    beforeThat = previous
    previous = label
    return label
  })
}
