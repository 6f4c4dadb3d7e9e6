import type { Happening } from '../../record/article.ts'
import type { Mission } from '../../record/event.ts'
import { proofOf, uniqueProofs } from '../../text/proof.ts'
import { slice } from '../../text/span.ts'
import { partyAt, placeAt, type Sources } from '../sources.ts'
import type { EventCluster } from './cluster-mentions.ts'

type Told = NonNullable<Happening['mission']>

/** What all reports tell of one mission: who sends it and what for, as it was told first; its head and period, as last. */
export function tellMission(sources: Sources, cluster: EventCluster): Mission | undefined {
  const newest = [...cluster].reverse()
  const whom = (mentions: EventCluster, field: keyof Told) =>
    mentions.flatMap(({ article, happening }) => {
      const span = happening.mission?.[field]
      const known = span && (partyAt(sources, article, span) ?? placeAt(sources, article, span))
      return known ? [{ entity: known.id, proof: uniqueProofs([known.proof, ...(known.basis?.clues ?? [])]) }] : []
    })[0]
  const words = (mentions: EventCluster, field: keyof Told) =>
    mentions.flatMap(({ article, happening }) => {
      const span = happening.mission?.[field]
      return span ? [{ text: slice(article.document.text, span), proof: [proofOf(article, span)] }] : []
    })[0]
  const [sender, host, head] = [whom(cluster, 'sender'), whom(cluster, 'host'), whom(newest, 'head')]
  const [period, mandate] = [words(newest, 'period'), words(cluster, 'mandate')]
  const mission = {
    ...(sender && { sender }),
    ...(host && { host }),
    ...(head && { head }),
    ...(period && { period }),
    ...(mandate && { mandate }),
  }
  return Object.keys(mission).length > 0 ? mission : undefined
}
