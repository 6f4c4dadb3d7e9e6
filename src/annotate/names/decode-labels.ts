import { nameLabels } from '../../language/name-model.ts'

const WIDTH = nameLabels.length

/** Inside a name only after its begin or another inside of the same sort; row `WIDTH` is the start of a stretch. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || (previous < WIDTH && (previous === label || previous === label - 1))

/** For each label those that it may follow, the start left out. */
const predecessors: readonly (readonly number[])[] = nameLabels.map((_, label) =>
  nameLabels.map((_, previous) => previous).filter(previous => mayFollow(previous, label)),
)

const IMPOSSIBLE = -1e9

/**
 * The likeliest sequence of labels (Viterbi).
 * @param scores  a row of `WIDTH` a word
 * @param transitions  of a label (column) after another (row); the last row is the start
 */
export function decodeLabels(scores: Int32Array, transitions: Int32Array): Uint8Array {
  const length = scores.length / WIDTH
  const labels = new Uint8Array(length)
  const back = new Uint8Array(scores.length)
  let best = new Float64Array(WIDTH)
  let next = new Float64Array(WIDTH)
  for (let label = 0; label < WIDTH; label++)
    best[label] = mayFollow(WIDTH, label)
      ? (scores[label] ?? 0) + (transitions[WIDTH * WIDTH + label] ?? 0)
      : IMPOSSIBLE
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < WIDTH; label++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (const previous of predecessors[label] ?? []) {
        const score = (best[previous] ?? 0) + (transitions[previous * WIDTH + label] ?? 0)
        if (score > top) {
          top = score
          from = previous
        }
      }
      next[label] = top + (scores[at * WIDTH + label] ?? 0)
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
