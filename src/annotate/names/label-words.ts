import { type NameModel, nameLabels } from '../../language/name-model.ts'
import { CLUES_AT_MOST, type ClueWriter, collectClues, rememberArticle, type Scene, setScene } from './collect-clues.ts'
import { decodeLabels } from './decode-labels.ts'
import { recallClues, recallLabels } from './recall-labels.ts'
import type { WordTraits } from './word-traits.ts'

const WIDTH = nameLabels.length

/** Words that can be in names, those of a stretch; half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Words that a name may reach beyond its capitals: "al-Shabaab", "Ministry of the Interior". */
const REACH_BEFORE = 3
const REACH_AFTER = 2

/** The stretches of a sentence that are in reach of a capital; what lies between them is in no name. */
export function findStretches(words: readonly WordTraits[]): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = []
  words.forEach((word, at) => {
    if (!word.hasCapital) return
    const from = Math.max(0, at - REACH_BEFORE)
    const to = Math.min(words.length, at + REACH_AFTER + 1)
    const last = stretches.at(-1)
    if (last && from <= last.to) last.to = to
    else stretches.push({ from, to })
  })
  return stretches
}

const writer: ClueWriter = { into: new Uint32Array(CLUES_AT_MOST), count: 0, template: 0 }

/** Adds the weights of each word's clues, as `write` gives them, to its row of scores. */
function score(
  stretches: readonly Stretch[],
  model: NameModel,
  scores: Int32Array,
  write: (at: number, writer: ClueWriter) => void,
): void {
  for (const { from, to } of stretches)
    for (let at = from; at < to; at++) {
      const row = scores.subarray(at * WIDTH, at * WIDTH + WIDTH)
      write(at, writer)
      for (let clue = 0; clue < writer.count; clue++) model.weights.addWeights(writer.into[clue] ?? 0, row)
    }
}

function decode(
  length: number,
  stretches: readonly Stretch[],
  scores: Int32Array,
  transitions: Float64Array,
): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { from, to } of stretches)
    labels.set(decodeLabels(scores.subarray(from * WIDTH, to * WIDTH), transitions), from)
  return labels
}

/** What the first reading makes of an article: labels and the scores behind them, an array of each a scene. */
export function readFirst(scenes: readonly Scene[], model: NameModel) {
  return scenes.map(scene => {
    const stretches = findStretches(scene.words)
    const scores = new Int32Array(scene.words.length * WIDTH)
    score(stretches, model, scores, (at, into) => collectClues(scene, at, into))
    return { scene, stretches, scores, labels: decode(scene.words.length, stretches, scores, model.firstTransitions) }
  })
}

/**
 * Labels every word of an article: first by what stands around it, then again by what its other mentions were taken for.
 * @returns indexes into `nameLabels`, an array a sentence
 */
export function labelWords(sentences: readonly (readonly WordTraits[])[], model: NameModel): readonly Uint8Array[] {
  const memory = rememberArticle(sentences)
  const scenes = sentences.map(words => setScene(words, memory))
  const first = readFirst(scenes, model)
  const hearsay = recallLabels(
    scenes,
    first.map(reading => reading.labels),
  )
  return first.map(({ scene, stretches, scores }) => {
    score(stretches, model, scores, (at, into) => recallClues(scene, at, hearsay, into))
    return decode(scene.words.length, stretches, scores, model.secondTransitions)
  })
}
