import { withArticle, withinSentence } from '../language/with-article.ts'
import type { Document } from '../record/document.ts'
import type { Entity } from '../record/entity.ts'
import type { Event } from '../record/event.ts'
import type { Record } from '../record/record.ts'
import type { Proof } from '../record/span.ts'
import { traceOrigins } from '../text/trace-origins.ts'

/** A document and the number by which every face cites it, from 1. */
export interface Source {
  readonly number: number
  readonly document: Document
}

/** A record with the look-ups that its faces need. */
export interface RecordIndex {
  readonly record: Record
  /** In the order of their numbers. */
  readonly sources: readonly Source[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly source: (document: string) => Source | undefined
  /** The name of an entity, or what a figure counts; what is no such id is the text's own words and stays as it is. */
  readonly nameOf: (idOrWords: string) => string
  /** The same as it stands in a sentence: "the Council of the Coast". */
  readonly nameInText: (idOrWords: string) => string
  /** The numbers of the documents that prove something, each once, ascending. */
  readonly numbersOf: (proofs: readonly Proof[]) => number[]
  /** From how many independent origins those documents have it. */
  readonly originsOf: (proofs: readonly Proof[]) => number
}

const byPublication = (a: Document, b: Document): number =>
  compare(a.datePublished ?? '9999', b.datePublished ?? '9999') ||
  compare(a.location, b.location) ||
  compare(a.id, b.id)

/** The order of code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Number the sources (by day of publication, the undated last) and make the record's ids ready to look up. */
export function indexRecord(record: Record): RecordIndex {
  const sources = [...record.documents].sort(byPublication).map((document, place) => ({ number: place + 1, document }))
  const bySource = new Map(sources.map(source => [source.document.id, source]))
  const entities = new Map(record.entities.map(entity => [entity.id, entity]))
  const origins = traceOrigins(record.documents)
  const counted = new Map(record.figures.map(figure => [figure.id, figure.what]))
  const nameOf = (idOrWords: string) => entities.get(idOrWords)?.name ?? counted.get(idOrWords) ?? idOrWords
  return {
    record,
    sources,
    entities,
    events: new Map(record.events.map(event => [event.id, event])),
    source: document => bySource.get(document),
    nameOf,
    nameInText: idOrWords => {
      const entity = entities.get(idOrWords)
      return entity ? withArticle(entity) : withinSentence(nameOf(idOrWords))
    },
    numbersOf: proofs =>
      [...new Set(proofs.flatMap(proof => bySource.get(proof.document)?.number ?? []))].sort((a, b) => a - b),
    originsOf: proofs => origins.count(proofs).origins,
  }
}
