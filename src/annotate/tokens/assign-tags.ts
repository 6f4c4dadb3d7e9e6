import { type TagModel, tagLabels } from '../../language/tag-model.ts'
import type { WeightTable } from '../../language/weight-table.ts'
import { remember } from '../../text/remember.ts'
import { ownClues, readTraits, writeClues } from './tag-clues.ts'

/** More than the clues of any word. */
const MOST_CLUES = 64
/** Words. About as many as ten thousand articles of one affair use. */
const REMEMBERED = 50_000

/** Room for one word at a time, written anew for each. */
const clues = new Uint32Array(MOST_CLUES)
const scores = new Int32Array(tagLabels.length)

/** Of two labels that score alike the first counts. */
function bestOf(): number {
  let best = 0
  for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best
}

/** What a word says by itself, reckoned once a word. */
const ownScores = (weights: WeightTable) =>
  remember((word: string): Int32Array => {
    const sums = new Int32Array(tagLabels.length)
    for (const clue of ownClues(word)) weights.addWeights(clue, sums)
    return sums
  }, REMEMBERED)

/**
 * Makes a tagger of a model: it gives each word of a sentence its label, left to right, each choice standing when the
 * next is made.
 * @returns numbers into `tagLabels`, one a word
 * @example makeTagger(loadTagModel())(['Talks', 'began', '.'])
 */
export function makeTagger({
  weights,
  sure,
}: Pick<TagModel, 'weights' | 'sure'>): (words: readonly string[]) => readonly number[] {
  const own = ownScores(weights)
  return words => {
    const sentence = readTraits(words)
    let previous = -1
    let beforeThat = -1
    return words.map((word, index) => {
      let label = sure.get(word)
      if (label === undefined) {
        const count = writeClues(sentence, index, previous, beforeThat, clues)
        scores.set(own(word))
        for (let n = 0; n < count; n++) weights.addWeights(clues[n] ?? 0, scores)
        label = bestOf()
      }
      beforeThat = previous
      previous = label
      return label
    })
  }
}
