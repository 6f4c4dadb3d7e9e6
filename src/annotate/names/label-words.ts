import { type NameModel, nameLabels } from '../../language/name-model.ts'
import { CLUES_AT_MOST, collectClues, rememberArticle, type Scene, setScene } from './collect-clues.ts'
import { addMemories, type Hearsay, recallLabels } from './recall-labels.ts'
import type { WordTraits } from './word-traits.ts'

const WIDTH = nameLabels.length
const IMPOSSIBLE = -1e9

/** Inside a name only after its begin or another inside of the same sort; row `WIDTH` is the start of a sentence. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || (previous === label - 1 && previous < WIDTH)

/** The likeliest sequence of labels for given scores (Viterbi). */
export function decodeLabels(scores: Int32Array, transitions: Int32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  const back = new Uint8Array(length * WIDTH)
  let best = new Float64Array(WIDTH)
  let next = new Float64Array(WIDTH)
  for (let label = 0; label < WIDTH; label++)
    best[label] = mayFollow(WIDTH, label)
      ? (scores[label] as number) + (transitions[WIDTH * WIDTH + label] as number)
      : IMPOSSIBLE
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < WIDTH; label++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let previous = 0; previous < WIDTH; previous++) {
        if (!mayFollow(previous, label)) continue
        const score = (best[previous] as number) + (transitions[previous * WIDTH + label] as number)
        if (score > top) {
          top = score
          from = previous
        }
      }
      next[label] = top + (scores[at * WIDTH + label] as number)
      back[at * WIDTH + label] = from
    }
    ;[best, next] = [next, best]
  }
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = back[at * WIDTH + label] as number
  }
  return labels
}

const clues = new Uint32Array(CLUES_AT_MOST)

function labelScene(scene: Scene, model: NameModel, hearsay: Hearsay | undefined): Uint8Array {
  const { words } = scene
  const scores = new Int32Array(words.length * WIDTH)
  for (let at = 0; at < words.length; at++) {
    let count = collectClues(scene, at, clues)
    if (hearsay) count = addMemories(scene, at, hearsay, clues, count)
    const row = scores.subarray(at * WIDTH, at * WIDTH + WIDTH)
    for (let clue = 0; clue < count; clue++) model.weights.addWeights(clues[clue] ?? 0, row)
  }
  return decodeLabels(scores, model.transitions, words.length)
}

/**
 * Labels every word of an article, sentence by sentence: first by what stands around it, then again by what its
 * other mentions were taken for.
 * @returns indexes into `nameLabels`, an array a sentence
 */
export function labelWords(sentences: readonly (readonly WordTraits[])[], models: readonly NameModel[]): Uint8Array[] {
  const memory = rememberArticle(sentences)
  const scenes = sentences.map(words => setScene(words, memory))
  let labels: Uint8Array[] = scenes.map(scene => new Uint8Array(scene.words.length))
  for (const [pass, model] of models.entries()) {
    const hearsay = pass > 0 ? recallLabels(scenes, labels) : undefined
    labels = scenes.map(scene => labelScene(scene, model, hearsay))
  }
  return labels
}
