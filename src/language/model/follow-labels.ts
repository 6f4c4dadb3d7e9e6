import { findPath } from './find-path.ts'
import type { LabelScheme } from './label-scheme.ts'
import { logProbabilityOf, type Scores } from './scores.ts'

/** A run of words of one kind; half-open, in words of their sentence. */
export interface LabelledRun {
  readonly from: number
  readonly to: number
  /** `PER`, `DATE`; empty where the head has no kinds. */
  readonly kind: string
  /** The geometric mean of the probabilities of its words' labels. */
  readonly probability: number
}

/**
 * The runs of words that the best labels of a sentence make.
 * @param scores  a row a word of the sentence, a column a label of the scheme
 * @returns in reading order, disjoint
 * @example followLabels(scores, 9, readScheme(labels.conll))  // [{ from: 0, to: 2, kind: 'PER', probability: 0.98 }]
 */
export function followLabels(scores: Scores, words: number, scheme: LabelScheme): readonly LabelledRun[] {
  const path = findPath(scores, words, scheme)
  const runs: LabelledRun[] = []
  for (let from = 0; from < words; from++) {
    const kind = scheme.places[path[from] ?? 0]?.kind
    if (kind === undefined) continue
    let to = from
    let sum = 0
    do sum += logProbabilityOf(scores, to, path[to] ?? 0)
    while (++to < words && scheme.places[path[to] ?? 0]?.goesOn)
    runs.push({ from, to, kind: scheme.kinds[kind] ?? '', probability: Math.exp(sum / (to - from)) })
    from = to - 1
  }
  return runs
}
