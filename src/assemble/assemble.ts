import type { Article } from '../record/article.ts'
import type { Event } from '../record/event.ts'
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
import { type Sources, sourcesFrom } from './sources.ts'

/**
 * The record of the articles. Pure: neither the order of the articles nor anything outside them changes it.
 * @param options.asOf  the day the record stands at; the newest document's where it is not given
 * @param options.title  the affair's name; else what the event is called that most origins tell of
 */
export function assemble(
  articles: readonly Article[],
  resolution: Resolution,
  options: { asOf?: string; title?: string },
): Record {
  const sources = sourcesFrom(articles, resolution, options.asOf)
  const events = assembleEvents(sources)
  const figures = assembleFigures(sources, events)
  const { requests, groups } = assembleRequests(sources, events.events)
  const record = countSources({
    ...(sources.asOf && { asOf: sources.asOf }),
    affair: { title: '' },
    documents: assembleDocuments(sources),
    entities: [...resolution.entities, ...groups].sort((a, b) => (a.id < b.id ? -1 : 1)),
    memberships: assembleMemberships(sources),
    posts: assemblePosts(sources),
    events: events.events,
    texts: assembleTexts(sources, events),
    statements: assembleStatements(sources, events),
    requests,
    figures,
    disputes: assembleDisputes(sources, events, figures),
    open: assembleOpen(sources),
  })
  return { ...record, affair: affairOf(sources, record.events, options.title) }
}

function affairOf(sources: Sources, events: readonly Event[], title: string | undefined): Record['affair'] {
  const told = ({ sources }: Event) => [sources?.origins ?? 0, sources?.documents ?? 0] as const
  const main = [...events].sort((a, b) => {
    const [[x, m], [y, n]] = [told(a), told(b)]
    return y - x || n - m || (a.id < b.id ? -1 : 1)
  })[0]
  const headline = sources.articles.find(a => a.document.headline)?.document.headline
  const starts = events.flatMap(e => daysOf(e.start)?.first ?? []).sort()
  const ends = events.flatMap(e => daysOf(e.end ?? e.start)?.last ?? []).sort()
  const [start, end] = [starts[0], ends.at(-1)]
  const name = title ?? main?.label ?? headline ?? 'Untitled affair'
  return {
    title: name.charAt(0).toUpperCase() + name.slice(1),
    ...(start && { start }),
    ...(end && { end }),
  }
}
