import type { Article } from '../../record/article.ts'
import type { Event } from '../../record/event.ts'
import type { Proof, Span } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import { daysBetween } from '../../text/iso-days.ts'
import { proofOf } from '../../text/proof.ts'
import type { EventCluster } from './cluster-mentions.ts'
import type { EventMention } from './read-mentions.ts'

/** An event and the mentions that it was assembled from. */
export interface Draft {
  readonly event: Event
  readonly cluster: EventCluster
}

/** Which mention tells of which event, by article. */
export type Located = ReadonlyMap<string, readonly { readonly mention: EventMention; readonly id: string }[]>

export const locate = (drafts: readonly Draft[]): Located =>
  groupBy(
    drafts.flatMap(({ event, cluster }) => cluster.map(mention => ({ mention, id: event.id }))),
    ({ mention }) => mention.article.document.id,
  )

type Relation = Event['related'][number]

/**
 * How events stand to others, by event: by what their own mentions say, or those of the other.
 * @param eventAt  the event that a span of an article speaks of
 */
export function relateEvents(
  drafts: readonly Draft[],
  located: Located,
  eventAt: (article: Article, span: Span) => string | undefined,
): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Map<string, Relation>>()
  const add = (from: string | undefined, event: string | undefined, relation: Relation['relation'], proof: Proof) => {
    if (from === undefined || event === undefined || from === event) return
    const relations = found.get(from) ?? new Map<string, Relation>()
    const key = `${event} ${relation}`
    if (!relations.has(key)) found.set(from, relations.set(key, { event, relation, proof: [proof] }))
  }
  for (const { event, cluster } of drafts)
    for (const mention of cluster) {
      const { article, happening } = mention
      const { relation } = happening
      if (relation?.to)
        add(event.id, eventAt(article, relation.to), relation.kind, proofOf(article, coverBoth(happening, relation.to)))
      else if (relation?.kind === 'prepares')
        add(event.id, nextOf(mention, located), 'prepares', proofOf(article, happening))
    }
  for (const { event, cluster } of drafts)
    for (const mention of cluster)
      if (mention.happening.relation?.kind === 'previousInSeries')
        add(mainOf(mention, located), event.id, 'previousInSeries', proofOf(mention.article, mention.happening))
  return new Map([...found].map(([id, relations]) => [id, [...relations.values()]]))
}

/** "The previous summit": previous to the gathering that the article speaks of first, of the same body where one is named. */
function mainOf(previous: EventMention, located: Located): string | undefined {
  const { article, kind, organization, happening } = previous
  const before = (located.get(article.document.id) ?? []).filter(
    ({ mention: m }) =>
      m.kind === kind &&
      m.happening.relation?.kind !== 'previousInSeries' &&
      // "her previous visit" is none of a series with another's.
      (kind === 'gathering' || m.parts.some(({ id }) => previous.parts.some(part => part.id === id))) &&
      (organization === undefined || m.organization === undefined || m.organization === organization),
  )
  const first = [...before].sort((a, b) => a.mention.happening.start - b.mention.happening.start)[0]
  return first && first.mention.happening.start < happening.start ? first.id : undefined
}

/** In days: what is prepared further ahead is told by its name. */
const PREPARED_WITHIN = 31

/** What a gathering prepares that does not name it: the article's next gathering, its own excepted. */
function nextOf(preparing: EventMention, located: Located): string | undefined {
  const day = preparing.days?.last
  if (day === undefined) return undefined
  const later = (located.get(preparing.article.document.id) ?? []).flatMap(({ mention, id }) => {
    const ahead = mention.kind === 'gathering' && mention.days ? daysBetween(day, mention.days.first) : -1
    return ahead >= 0 && ahead <= PREPARED_WITHIN ? [{ id, ahead, mention }] : []
  })
  const others = later.filter(({ mention }) => mention !== preparing && mention.happening.relation?.kind !== 'prepares')
  return others.sort((a, b) => a.ahead - b.ahead)[0]?.id
}

const coverBoth = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
