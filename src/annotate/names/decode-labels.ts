import { nameLabels } from '../../language/name-model.ts'

const WIDTH = nameLabels.length

/**
 * The likeliest sequence of labels (Viterbi).
 * @param scores  a row of `WIDTH` a word
 * @param transitions  of a label (column) after another (row); the last row is the start
 */
export function decodeLabels(scores: Int32Array, transitions: Float64Array): Uint8Array {
  const length = scores.length / WIDTH
  const labels = new Uint8Array(length)
  const back = new Uint8Array(scores.length)
  let best = new Float64Array(WIDTH)
  let next = new Float64Array(WIDTH)
  for (let label = 0; label < WIDTH; label++)
    best[label] = (scores[label] as number) + (transitions[WIDTH * WIDTH + label] as number)
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < WIDTH; label++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let previous = 0; previous < WIDTH; previous++) {
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
    label = back[at * WIDTH + label] ?? 0
  }
  return labels
}
