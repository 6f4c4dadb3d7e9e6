import type { Article } from '../record/article.ts'
import type { Dispute, Request, Text } from '../record/claim.ts'
import type { Entity } from '../record/entity.ts'
import type { Record } from '../record/record.ts'
import type { Resolution } from '../record/resolution.ts'
import { countSources } from '../text/count-sources.ts'
import { assembleDisputes } from './assemble-disputes.ts'
import { assembleDocuments } from './assemble-documents.ts'
import { assembleEvents } from './assemble-events.ts'
import { assembleFigures } from './assemble-figures.ts'
import { assembleMemberships } from './assemble-memberships.ts'
import { assemblePosts } from './assemble-posts.ts'
import { assembleRequests } from './assemble-requests.ts'
import { assembleStatements } from './assemble-statements.ts'
import { assembleOpen, assembleTexts } from './assemble-texts.ts'
import { daysOf } from './days.ts'
import { nameAffair } from './name-affair.ts'
import { ownTimeOf } from './own-time.ts'
import { findParties, type Parties } from './requests/parties.ts'
import { sourcesFrom } from './sources.ts'

/**
 * The record of the articles. Pure: neither the order of the articles nor anything outside them changes it.
 * @param options.asOf  the day the record stands at; the newest document's where it is not given
 * @param options.title  the affair's name; made from what weighs most in it where it is not given
 */
export function assemble(
  articles: readonly Article[],
  resolution: Resolution,
  options: { asOf?: string; title?: string },
): Record {
  const sources = sourcesFrom(articles, resolution, options.asOf)
  const events = assembleEvents(sources)
  const parties = findParties(sources)
  const figures = assembleFigures(sources, events, parties)
  const requests = assembleRequests(sources, parties, events.events)
  const disputes = assembleDisputes(sources, events, figures, parties)
  const texts = assembleTexts(sources, events, parties)
  const groups = groupsNamed(parties, requests, disputes, texts)
  const record = countSources({
    ...(sources.asOf && { asOf: sources.asOf }),
    affair: { title: '' },
    documents: assembleDocuments(sources),
    entities: [...resolution.entities, ...groups].sort((a, b) => (a.id < b.id ? -1 : 1)),
    memberships: assembleMemberships(sources),
    posts: assemblePosts(sources),
    events: events.events,
    texts,
    statements: assembleStatements(sources, events),
    requests,
    figures,
    disputes,
    open: assembleOpen(sources),
  })
  return { ...record, affair: { title: options.title ?? nameAffair(record), ...spanAffair(record) } }
}

/** The people without a name of whom a request, a dispute or a text tells. */
function groupsNamed(
  parties: Parties,
  requests: readonly Request[],
  disputes: readonly Dispute[],
  texts: readonly Text[],
): readonly Entity[] {
  const told = disputes.flatMap(({ about, positions }) => [about, ...positions.map(p => p.attributedTo)])
  const stood = texts.flatMap(({ by, stances = [] }) => [by, ...stances.map(({ entity }) => entity)])
  const named = new Set([...requests.flatMap(({ from, to }) => [...from, ...to]), ...told, ...stood])
  return parties.groups().filter(({ id }) => named.has(id))
}

/** From the first to the last day on which something of the affair happens or is to happen. */
function spanAffair({ events, documents }: Pick<Record, 'events' | 'documents'>): { start?: string; end?: string } {
  const isOwn = ownTimeOf(documents)
  const starts = events.flatMap(e => daysOf(e.start)?.first ?? []).sort()
  const ends = events.flatMap(e => daysOf(e.end ?? e.start)?.last ?? []).sort()
  const start = starts.find(isOwn)
  const end = ends.filter(isOwn).at(-1)
  return { ...(start && { start }), ...(end && { end }) }
}
