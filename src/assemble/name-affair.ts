import type { Entity } from '../record/entity.ts'
import type { Event, EventType } from '../record/event.ts'
import type { Record } from '../record/record.ts'
import { contentWords } from '../text/content-words.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { daysOf } from './days.ts'
import { ownTimeOf } from './own-time.ts'

/** What an affair is called after, where its events are told alike often. */
const TURNING_POINTS: ReadonlySet<EventType> = new Set([
  'session',
  'summit',
  'election',
  'attack',
  'clash',
  'ceasefire',
  'agreement',
  'protest',
  'withdrawal',
])
/** More reports, and more people, than these say nothing more. */
const ENOUGH_REPORTS = 10
const ENOUGH_PEOPLE = 4
const NOT_TOLD: ReadonlySet<Event['status']> = new Set(['unreported', 'uncertain'])
const NOT_HELD: ReadonlySet<Event['status']> = new Set(['cancelled', 'denied', 'postponed'])
/** The country of which so many of the documents speak is named in the title. */
const SHARE_OF_DOCUMENTS = 0.6
/** In words: "walkout", "second strike", "raid of July 27" tell little. */
const SHORT_LABEL = 3
/** In letters: "Posted 11/27/2005 7:21 AM" is no title. */
const FEWEST_LETTERS = 12

/** What happened before the affair is named only where nothing else happens. */
const OF_THE_PAST = 6

/** What a name of the affair is made of: the record without that name. */
type Unnamed = Omit<Record, 'affair' | 'asOf'>

/**
 * What the affair is called: the event that weighs most, after the country that it is about where the event does not tell
 * that; where nothing happens, the headline that shares most with the others.
 * @example nameAffair(record)  // 'Norland: extraordinary session of the League Council'
 */
export function nameAffair(record: Unnamed): string {
  const country = mainCountry(record)
  const byId = new Map(record.entities.map(entity => [entity.id, entity]))
  const isOwn = ownTimeOf(record.documents)
  const isPast = ({ start }: Event) => !isOwn(daysOf(start)?.last ?? '9999-12-31')
  const main = record.events
    .map(event => ({ event, weight: weigh(event, byId) - (isPast(event) ? OF_THE_PAST : 0) }))
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))[0]?.event
  const headline = main && !isSlight(record, main) ? undefined : mainHeadline(record)
  const name = headline ?? (main ? withCountry(record, main, country) : (country?.name ?? 'Untitled affair'))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function weigh(event: Event, entities: ReadonlyMap<string, Entity>): number {
  const { sources, type, participants, start, status, label, organizer, place } = event
  const own = [organizer, place, ...participants.map(({ entity }) => entity)]
  const isNamed = own.some(id => isIn(label, entities.get(id ?? '')))
  return (
    3 * Math.min(sources?.origins ?? 1, ENOUGH_REPORTS) +
    Math.min(sources?.documents ?? 1, ENOUGH_REPORTS) +
    Math.min(participants.length, ENOUGH_PEOPLE) / 2 +
    (TURNING_POINTS.has(type) ? 3 : 0) +
    (isNamed ? 2 : 0) -
    (label.split(' ').length <= SHORT_LABEL && !isNamed ? 3 : 0) +
    (start === undefined ? 0 : 1) -
    (NOT_TOLD.has(status) ? 1 : 0) -
    (NOT_HELD.has(status) ? 3 : 0)
  )
}

/** In documents: an affair of so many is about more than what one of them tells in passing. */
const SEVERAL = 4

const isSlight = ({ documents }: Unnamed, { type, sources }: Event): boolean =>
  !TURNING_POINTS.has(type) && documents.length >= SEVERAL && (sources?.documents ?? 1) < 2

function withCountry({ entities }: Unnamed, { label }: Event, country: Entity | undefined): string {
  if (country === undefined || isIn(label, country)) return label
  const [first = ''] = label.split(' ')
  const isName =
    /^\p{Lu}.*\p{Lu}/u.test(first) || entities.some(({ names }) => names.some(n => n.text.startsWith(first)))
  return `${country.name}: ${isName ? label : label.charAt(0).toLowerCase() + label.slice(1)}`
}

/** Whether a label has one of the names of an entity. */
function isIn(label: string, entity: Entity | undefined): boolean {
  const words = ` ${fold(label.replace(/['’]s\b/g, ''))} `
  return entity?.names.some(({ text }) => words.includes(` ${fold(text)} `)) ?? false
}

/** The country that most documents name, itself or by what lies in it, and of those in as many the one that does most. */
function mainCountry({ entities, documents, events, requests, statements }: Unnamed): Entity | undefined {
  const doers = [
    ...events.flatMap(({ participants, place, organizer }) => [
      ...participants.map(({ entity }) => entity),
      place,
      organizer,
    ]),
    ...requests.flatMap(({ from, to }) => [...from, ...to]),
    ...statements.map(({ speaker }) => speaker),
  ]
  const done = new Map<string, number>()
  for (const id of doers) if (id) done.set(id, (done.get(id) ?? 0) + 1)
  const byCountry = groupBy(entities, entity => (entity.type === 'Country' ? entity.id : entity.country))
  const countries = entities.flatMap(entity => {
    if (entity.type !== 'Country') return []
    const own = byCountry.get(entity.id) ?? []
    const named = new Set(own.flatMap(({ names }) => names.flatMap(name => name.documents))).size
    const deeds = own.reduce((sum, { id }) => sum + (done.get(id) ?? 0), 0)
    return named >= SHARE_OF_DOCUMENTS * documents.length ? [{ entity, named, deeds }] : []
  })
  return countries.sort((a, b) => b.named - a.named || b.deeds - a.deeds || (a.entity.name < b.entity.name ? -1 : 1))[0]
    ?.entity
}

function mainHeadline({ documents }: Unnamed): string | undefined {
  const headlines = documents
    .flatMap(({ headline }) => headline ?? [])
    .filter(headline => headline.replace(/\P{L}/gu, '').length >= FEWEST_LETTERS)
    .map(headline => ({ headline, words: contentWords(headline) }))
  const counts = new Map<string, number>()
  for (const { words } of headlines) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shared = headlines.map(({ headline, words }) => ({
    headline,
    words: [...words].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / Math.sqrt(words.size || 1),
  }))
  return shared.sort((a, b) => b.words - a.words || (a.headline < b.headline ? -1 : 1))[0]?.headline
}
