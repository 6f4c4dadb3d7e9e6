import { english } from '../../language/english.ts'

const weights: ReadonlyMap<string, number> = new Map(english.referenceWeights.map(w => [w.feature, w.weight]))

const sums = new WeakMap<readonly string[], number>()

/** The sum of the weights of some traits, kept as long as the traits are. */
function weigh(traits: readonly string[]): number {
  const before = sums.get(traits)
  if (before !== undefined) return before
  const sum = traits.reduce((total, trait) => total + (weights.get(trait) ?? 0), 0)
  sums.set(traits, sum)
  return sum
}

/** Shares between 0 and 1, by the sum of the weights of each candidate's traits: the multinomial logit by which the weights were learnt. */
export function shareOut(
  candidates: readonly (readonly string[])[],
  weightOf?: (trait: string) => number,
): readonly number[] {
  const totals = candidates.map(traits =>
    weightOf ? traits.reduce((sum, trait) => sum + weightOf(trait), 0) : weigh(traits),
  )
  const most = Math.max(...totals)
  const raised = totals.map(sum => Math.exp(sum - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map(share => share / all)
}
