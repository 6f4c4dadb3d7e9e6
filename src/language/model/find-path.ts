import { type LabelScheme, mayFollow } from './label-scheme.ts'
import { findHighest, type Scores, scoreOf } from './scores.ts'

const NOTHING = -1
const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/** Every word's own best label. */
const findGreedily = (scores: Scores, words: number): Int32Array =>
  new Int32Array(words).map((_, word) => findHighest(scores, word))

function isPath(labels: Int32Array, { places }: LabelScheme): boolean {
  for (let word = 0; word <= labels.length; word++)
    if (!mayFollow(places[labels[word - 1] ?? NOTHING], places[labels[word] ?? NOTHING])) return false
  return true
}

/** The best labels so far after which something can follow: any run's begin, and what goes on with a run of each kind. */
interface Frontier {
  ended: number
  readonly open: Int32Array
}

function advance(frontier: Frontier, totals: Float64Array, { places }: LabelScheme): void {
  const better = (label: number, than: number) =>
    than === NOTHING || (totals[label] ?? IMPOSSIBLE) > (totals[than] ?? IMPOSSIBLE) ? label : than
  frontier.ended = NOTHING
  frontier.open.fill(NOTHING)
  places.forEach(({ kind = NOTHING, mayGoOn, mustGoOn }, label) => {
    if (!mustGoOn) frontier.ended = better(label, frontier.ended)
    if (mayGoOn) frontier.open[kind] = better(label, frontier.open[kind] ?? NOTHING)
  })
}

/** The best of all paths, a step in time linear in the labels (Viterbi). */
function findBest(scores: Scores, words: number, scheme: LabelScheme): Int32Array {
  const { width } = scores
  const previousOf = new Int32Array(words * width)
  const frontier: Frontier = { ended: NOTHING, open: new Int32Array(scheme.kinds.length).fill(NOTHING) }
  let totals = new Float64Array(width)
  for (let word = 0; word < words; word++) {
    totals = totals.map((_, label) => {
      const { kind = NOTHING, goesOn = false } = scheme.places[label] ?? {}
      const previous = goesOn ? (frontier.open[kind] ?? NOTHING) : frontier.ended
      previousOf[word * width + label] = previous
      if (previous === NOTHING) return word === 0 && !goesOn ? scoreOf(scores, word, label) : IMPOSSIBLE
      return (totals[previous] ?? IMPOSSIBLE) + scoreOf(scores, word, label)
    })
    advance(frontier, totals, scheme)
  }
  const path = new Int32Array(words)
  for (let word = words - 1, label = frontier.ended; word >= 0; word--) {
    path[word] = label
    label = previousOf[word * width + label] ?? NOTHING
  }
  return path
}

/**
 * The labels of a sentence's words: of the sequences in which each may follow the one before, the one with the highest sum.
 * Most often every word's own best label makes one.
 * @param scores  a row a word, a column a label of the scheme
 */
export function findPath(scores: Scores, words: number, scheme: LabelScheme): Int32Array {
  const greedy = findGreedily(scores, words)
  return isPath(greedy, scheme) ? greedy : findBest(scores, words, scheme)
}
