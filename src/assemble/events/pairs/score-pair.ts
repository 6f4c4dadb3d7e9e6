import { english } from '../../../language/english.ts'
import type { WordWeights } from '../../../text/weigh-words.ts'
import { type ActFeature, type ActFeatures, compareActs } from './compare-acts.ts'
import type { Act } from './describe-act.ts'

/** Weights by the name of the feature. */
export type PairWeights = ReadonlyMap<string, number>

const learnt: PairWeights = new Map(english.eventPairWeights.map(({ feature, weight }) => [feature, weight]))

/** How likely two mentions with these features are of one event, 0 to 1. */
export function probabilityOf(features: ActFeatures, weights: PairWeights = learnt): number {
  let sum = 0
  for (const [feature, value] of Object.entries(features) as [ActFeature, number][])
    sum += value * (weights.get(feature) ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/**
 * How likely two mentions tell of one event, by their words, whatever the events are: logistic regression.
 * @returns 0 to 1
 * @source data/en/events/pair-weights.yml, learnt on ECB+ by training/learn-event-pairs.ts
 */
export const scorePair = (a: Act, b: Act, words: WordWeights): number => probabilityOf(compareActs(a, b, words))
