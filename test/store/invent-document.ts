import type { Document } from '../../src/record/document.ts'
import { idOf, sha256 } from '../../src/text/hash.ts'

/** A document of an invented affair; the name makes its id, its content and its place. */
export function inventDocument(name: string, given: Partial<Document> = {}): Document {
  const text = given.text ?? `The council of Norland met. This is the dispatch called ${name}.`
  return {
    id: idOf('document', name),
    location: `${name}.txt`,
    contentHash: sha256(name + text),
    headline: `The ${name} dispatch`,
    publisher: 'Norland Courier',
    dateBasis: given.datePublished === undefined ? 'unknown' : 'stated',
    derivedFrom: [],
    origin: idOf('document', name),
    ...given,
    text,
  }
}
