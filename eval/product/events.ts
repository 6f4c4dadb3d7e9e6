import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clusterActs, clusterByLemma, goldGroups } from '../events/cluster-acts.ts'
import { measureTyping } from '../events/measure-typing.ts'
import { readEcbActs, readEcbActsFound } from '../events/read-acts.ts'
import { DEV_TOPICS } from '../events/read-ecbplus.ts'
import { type CoreferenceScores, scoreCoreference } from '../events/score-coreference.ts'
import type { Figures, Measured, Measurement } from '../table.ts'

/** CoNLL F1 is a mean of three, no share of things found. */
const conll = (scores: CoreferenceScores, of: number) => ({ amount: scores.conll, better: 'high' as const, of })

const threeMeasures = ({ muc, bCubed, ceafe }: CoreferenceScores): Figures => ({ MUC: muc, 'B³': bCubed, CEAFe: ceafe })

async function measureCoreference(folder: string): Promise<Measured> {
  const read = await readEcbActs(folder, DEV_TOPICS)
  const gold = goldGroups(read)
  const scores = scoreCoreference(clusterActs(read), gold)
  const baseline = scoreCoreference(clusterByLemma(read), gold)
  const found = await readEcbActsFound(folder, DEV_TOPICS)
  const endToEnd = scoreCoreference(clusterActs(found), gold)
  const mentions = read.acts.length
  return {
    measures: { 'CoNLL F1': conll(scores, mentions), ...threeMeasures(scores) },
    details: {
      'baseline: one lemma, one event': conll(baseline, mentions),
      'better than the baseline by': { amount: scores.conll - baseline.conll, better: 'high', of: mentions },
      'mentions found by the model': conll(endToEnd, found.acts.length),
    },
  }
}

/** Which mentions are one event, and of which type an event is. */
export function productEvents(corpora: string): readonly Measurement[] {
  const folder = join(corpora, 'ecbplus')
  if (!existsSync(folder)) return []
  return [
    {
      name: 'events ecbplus dev',
      of: `topics ${DEV_TOPICS.join(' ')}, checked sentences, given mentions, no topics given`,
      measure: () => measureCoreference(folder),
    },
    {
      name: 'events typing',
      of: '150 sentences drawn by eval/events/draw-typing.ts 5',
      measure: () => measureTyping(corpora),
    },
  ]
}
