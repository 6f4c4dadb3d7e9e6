import type { Entity } from '../record/entity.ts'
import type { Event } from '../record/event.ts'
import type { Record } from '../record/record.ts'
import type { Proof } from '../record/span.ts'
import { type Origins, type Place, traceOrigins } from './trace-origins.ts'

/**
 * A record with the number of documents and of independent origins of everything in it, by the copy map that its
 * documents hold. What was counted before is counted anew.
 * @example countSources(record).events[0]?.sources  // { documents: 3, origins: 1 }
 */
export function countSources(record: Record): Record {
  const origins = traceOrigins(record.documents)
  const texts = new Map(record.documents.map(({ id, text }) => [id, text]))
  const counted = <Thing extends { readonly proof: readonly Proof[] }>(things: readonly Thing[]) =>
    things.map(thing => ({ ...thing, sources: origins.count(tellings(thing)) }))
  return {
    ...record,
    entities: record.entities.map(entity => countEntity(origins, texts, entity)),
    memberships: counted(record.memberships),
    posts: counted(record.posts),
    events: record.events.map(event => countEvent(origins, event)),
    texts: counted(record.texts),
    statements: counted(record.statements),
    requests: counted(record.requests),
    figures: counted(record.figures),
    disputes: record.disputes.map(dispute => ({
      ...dispute,
      positions: dispute.positions.map(position => ({
        ...position,
        origins: origins.count(position.proof).origins,
      })),
    })),
    open: counted(record.open),
  }
}

interface Told {
  readonly proof: readonly Proof[]
  readonly history?: readonly { readonly proof: readonly Proof[] }[]
  readonly wordings?: readonly { readonly proof: readonly Proof[] }[] | undefined
}

/** All words that tell a thing: its proof, the steps of its history and its wordings; clues of an inference are not among them. */
const tellings = ({ proof, history = [], wordings = [] }: Told): readonly Proof[] => [
  ...proof,
  ...[...history, ...wordings].flatMap(part => part.proof),
]

function countEvent(origins: Origins, event: Event): Event {
  const participants = event.participants.map(line => ({ ...line, sources: origins.count(line.proof) }))
  const parts = [...participants, ...(event.agenda ?? []), ...(event.outcome ?? [])].flatMap(({ proof }) => proof)
  return { ...event, participants, sources: origins.count([...tellings(event), ...parts]) }
}

/** A name that stands in a text more often is looked up no further. */
const MOST_PLACES = 50
/** A place in a document that is in none of its sentences: its words have the origin of the document as a whole. */
const ANYWHERE = -1

/** The proof of an entity shows only where each name is written first: the places of its names are looked up. */
function countEntity(origins: Origins, texts: ReadonlyMap<string, string>, entity: Entity): Entity {
  const placesOf = (name: string, document: string): readonly Place[] => {
    const found = origins.isMixed(document) ? findAll(texts.get(document) ?? '', name) : []
    return (found.length > 0 ? found : [ANYWHERE]).map(start => ({ document, start }))
  }
  const named = entity.names.map(name => ({ name, places: name.documents.flatMap(id => placesOf(name.text, id)) }))
  return {
    ...entity,
    names: named.map(({ name, places }) => ({ ...name, origins: origins.count(places).origins })),
    sources: origins.count(named.flatMap(({ places }) => places)),
  }
}

function findAll(text: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0 && found.length < MOST_PLACES; at = text.indexOf(name, at + name.length))
    found.push(at)
  return found
}
