import type { Act } from '../../src/assemble/events/pairs/describe-act.ts'
import { scorePair } from '../../src/assemble/events/pairs/score-pair.ts'
import { averageLinkage } from '../../src/text/average-linkage.ts'
import { groupBy } from '../../src/text/group-by.ts'
import type { WordWeights } from '../../src/text/weigh-words.ts'
import { blocksOf, type EcbAct, type EcbActs } from './read-acts.ts'
import type { Grouping } from './score-coreference.ts'

/** Mean probability from which on mentions are one event. Over held-out training topics, 0.35 to 0.5 differ by less than a point. */
export const SAME_EVENT = 0.4

/** Mentions that are one event by the product's scorer of pairs. */
export const clusterActs = (
  read: EcbActs,
  score: (a: Act, b: Act, weights: WordWeights) => number = scorePair,
  least = SAME_EVENT,
): Grouping =>
  blocksOf(read).flatMap(block => {
    const at = (place: number) => (block[place] as EcbAct).act
    return averageLinkage(block.length, (a, b) => score(at(a), at(b), read.weights), least).map(group =>
      group.map(place => block[place]?.id ?? ''),
    )
  })

/** The customary baseline: within a group of documents, one lemma is one event. */
export const clusterByLemma = ({ acts }: EcbActs): Grouping =>
  groupIds(acts, ({ group, act }) => `${group} ${act.lemma}`)

/** The annotators' own groups. */
export const goldGroups = ({ acts }: EcbActs): Grouping => groupIds(acts, ({ chain }) => chain)

const groupIds = (acts: readonly EcbAct[], keyOf: (act: EcbAct) => string): Grouping =>
  [...groupBy(acts, keyOf).values()].map(group => group.map(({ id }) => id))
