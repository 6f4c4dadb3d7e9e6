import type { Document } from '../record/document.ts'
import type { Entity, Post } from '../record/entity.ts'
import type { Record } from '../record/record.ts'
import type { Proof } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { readNumbers } from './read-numbers.ts'

/** A record, with the look-ups that checking it needs. */
export interface Evidence {
  readonly record: Record
  /** Every object of the record but its documents, with the way to it. */
  readonly said: readonly Place[]
  readonly documents: ReadonlyMap<string, Document>
  readonly entities: ReadonlyMap<string, Entity>
  /** The posts that somebody holds or held. */
  readonly postsOf: (person: string) => readonly Post[]
  /** A sentence as it is compared: folded, with a blank at both ends, so that whole words can be looked for. */
  readonly wordsOf: (sentence: string) => string
  /** Each word of a sentence, folded, once; an ordinal's number too: “28th” gives `28`. */
  readonly dateWordsOf: (sentence: string) => ReadonlySet<string>
  /** Which numbers can be read in a sentence. */
  readonly numbersOf: (sentence: string) => (value: number) => boolean
  /** The words of a document, blanks made alike. */
  readonly textOf: (document: string) => string | undefined
}

/** What a function gives, computed once a key. */
function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

/** Text with all white space alike, as quotations that run over line ends are compared. */
export const withPlainBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim()

function dateWordsIn(sentence: string): ReadonlySet<string> {
  const words = fold(sentence).split(' ')
  return new Set([...words, ...words.flatMap(word => /^0?(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? [])])
}

/** Makes a record ready for its checks. */
export function gatherEvidence(record: Record): Evidence {
  const documents = new Map(record.documents.map(document => [document.id, document]))
  return {
    record,
    said: objectsSaid(record),
    documents,
    entities: new Map(record.entities.map(entity => [entity.id, entity])),
    postsOf: remember(person => record.posts.filter(post => post.person === person)),
    wordsOf: remember(sentence => ` ${fold(sentence)} `),
    dateWordsOf: remember(dateWordsIn),
    numbersOf: remember(readNumbers),
    textOf: remember(id => {
      const document = documents.get(id)
      return document && withPlainBlanks(document.text)
    }),
  }
}

/** An object of a record, or of the objects in it, with the way to it. */
export interface Place {
  readonly path: string
  readonly value: object
}

/** Every object in a value, itself first, in the order of its fields. */
export function objectsIn(value: unknown, path: string): readonly Place[] {
  const places: Place[] = []
  const visit = (inner: unknown, way: string) => {
    if (typeof inner !== 'object' || inner === null) return
    if (Array.isArray(inner)) {
      for (const [index, item] of inner.entries()) visit(item, `${way}[${index}]`)
      return
    }
    places.push({ path: way, value: inner })
    for (const [key, item] of Object.entries(inner)) visit(item, way === '' ? key : `${way}.${key}`)
  }
  visit(value, path)
  return places
}

/** Every object of a record but its documents. */
export function objectsSaid({ documents: _, ...said }: Record): readonly Place[] {
  return objectsIn(said, '')
}

export const isProof = (value: object): value is Proof => 'exact' in value && 'sentence' in value

/** Every proof and clue in a value. */
export function proofsIn(value: unknown): readonly Proof[] {
  const proofs: Proof[] = []
  const visit = (inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return
    if (Array.isArray(inner)) {
      for (const item of inner) visit(item)
      return
    }
    if (isProof(inner)) proofs.push(inner)
    for (const field in inner) visit((inner as { readonly [field: string]: unknown })[field])
  }
  visit(value)
  return proofs
}
