import { english } from '../../language/english.ts'

const weights: ReadonlyMap<string, number> = new Map(english.referenceWeights.map(w => [w.feature, w.weight]))

const sums = new WeakMap<readonly string[], number>()

/** The sum of the weights of some traits; of each group of them it is kept as long as the group is. */
export const weigh = (groups: readonly (readonly string[])[]): number =>
  groups.reduce((total, group) => total + weighGroup(group), 0)

function weighGroup(traits: readonly string[]): number {
  const before = sums.get(traits)
  if (before !== undefined) return before
  const sum = traits.reduce((total, trait) => total + (weights.get(trait) ?? 0), 0)
  sums.set(traits, sum)
  return sum
}

/** Shares between 0 and 1, by what speaks for each candidate: the multinomial logit by which the weights were learnt. */
export function shareOut(weighed: readonly number[]): readonly number[] {
  const most = Math.max(...weighed)
  const raised = weighed.map(weight => Math.exp(weight - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map(share => share / all)
}
