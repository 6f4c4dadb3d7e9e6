import { english } from '../../language/english.ts'

const weights: ReadonlyMap<string, number> = new Map(english.referenceWeights.map(w => [w.feature, w.weight]))

/** Shares between 0 and 1, by the sum of the weights of each candidate's traits: the multinomial logit by which the weights were learnt. */
export function shareOut(
  candidates: readonly (readonly string[])[],
  weightOf: (trait: string) => number = trait => weights.get(trait) ?? 0,
): readonly number[] {
  const sums = candidates.map(traits => traits.reduce((sum, trait) => sum + weightOf(trait), 0))
  const most = Math.max(...sums)
  const raised = sums.map(sum => Math.exp(sum - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map(share => share / all)
}
