import { english } from '../../language/english.ts'
import { averageLinkage } from '../../text/average-linkage.ts'
import { type Chain, chainOf, gatherChains } from './chain.ts'
import { compareChains, type Features } from './compare-chains.ts'
import type { Coverage } from './compare-nominals.ts'
import type { Nominal } from './nominal.ts'

/** Weights by the name of the feature. */
export type ChainWeights = ReadonlyMap<string, number>

const learnt: ChainWeights = new Map(english.chainWeights.map(({ feature, weight }) => [feature, weight]))

/**
 * Mean probabilities from which on chains are one: first only those that surely are, then, with what they tell together, the others. Where
 * the training topics of ECB+ are grouped best when each fifth of them is left out of learning.
 */
export const SURELY = 0.6
export const LIKELY = 0.35

/** How likely chains with these features are one, 0 to 1: logistic regression. */
export function probabilityOf(features: Features | undefined, weights: ChainWeights = learnt): number {
  if (!features) return 0
  let sum = 0
  for (const name in features) sum += (features[name] ?? 0) * (weights.get(name) ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * Groups phrases that mean the same, those without a name too: "the inmate" of one report, "an escaped convict" of the next and the
 * man whom both name.
 * @param nominals  those that are to be grouped, of all documents
 * @returns every nominal in one group
 */
export function joinChains(
  nominals: readonly Nominal[],
  coverage: Coverage,
  weights: ChainWeights = learnt,
): readonly (readonly Nominal[])[] {
  const sure = join(gatherChains(nominals), coverage, weights, SURELY)
  return join(sure, coverage, weights, LIKELY).map(chain => chain.members)
}

const join = (chains: readonly Chain[], coverage: Coverage, weights: ChainWeights, least: number): readonly Chain[] =>
  averageLinkage(
    chains.length,
    (a, b) => probabilityOf(compareChains(chains[a] as Chain, chains[b] as Chain, coverage), weights),
    least,
  ).map(group => chainOf(group.flatMap(place => chains[place]?.members ?? [])))
