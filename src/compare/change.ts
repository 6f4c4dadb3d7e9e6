import type { Document } from '../record/document.ts'
import type { Record } from '../record/record.ts'
import type { Basis, Proof } from '../record/span.ts'
import { type Pairing, pairThings } from './pair-things.ts'
import { labelOf, type NameOf, namesIn, placeOf, type Section, type Thing } from './things.ts'

/** In what way a thing differs from what was known of it. */
export const changeKinds = [
  'new',
  'status',
  'date',
  'place',
  'attendance',
  'agenda',
  'outcome',
  'relation',
  'due',
  'speaker',
  'source',
  'revised',
  'position',
  'name',
  'joined',
  'gone',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** One thing that was learnt. */
export interface Change {
  readonly section: Section
  readonly kind: ChangeKind
  /** The id of what it is about; of the earlier record for what is `gone` or `joined`, else of the later. */
  readonly thing: string
  readonly label: string
  /** Codes, dates or words of the record, as the kind needs them. */
  readonly was?: string
  readonly now?: string
  /** Whose attendance it is, or which other thing is meant: an id of the later record. */
  readonly whom?: string
  /** When the first document that tells it was published. */
  readonly learnt?: string
  readonly proof: readonly Proof[]
  readonly basis?: Basis
}

/** Two records of one affair, the later from the same documents and more, with the look-ups to compare them. */
export interface Comparing {
  readonly before: Record
  readonly after: Record
  /** The documents of the later record alone, oldest first. */
  readonly documents: readonly Document[]
  readonly nameOf: NameOf
  /** The id in the later record of somebody in the earlier. */
  readonly entityNow: (id: string) => string
  /** Those of some proofs that the earlier record could not have; all of them where it could. */
  readonly fresh: (proofs: readonly Proof[]) => readonly Proof[]
  readonly learnt: (proofs: readonly Proof[]) => { readonly learnt?: string }
}

/** Makes two records ready to be compared. */
export function prepareComparison(before: Record, after: Record): Comparing {
  const known = new Set(before.documents.map(document => document.id))
  const documents = after.documents
    .filter(document => !known.has(document.id))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1))
  const days = new Map(documents.map(document => [document.id, document.datePublished]))
  const now = new Map<string, string>()
  const { kept, joined } = pairThings('entities', before.entities, after.entities)
  for (const pair of kept) now.set(pair.before.id, pair.after.id)
  for (const pair of joined) now.set(pair.before.id, pair.into.id)
  const fresh = (proofs: readonly Proof[]) => {
    const found = proofs.filter(proof => days.has(proof.document))
    return found.length > 0 ? found : proofs
  }
  const learnt = (proofs: readonly Proof[]) => {
    const told = proofs.flatMap(proof => days.get(proof.document) ?? []).sort()
    const day = told[0] ?? after.asOf
    return day === undefined ? {} : { learnt: day }
  }
  return { before, after, documents, nameOf: namesIn(after), entityNow: id => now.get(id) ?? id, fresh, learnt }
}

const dayOf = (document: Document): string => document.datePublished ?? '9999'

/** What of a change differs from one to the next. */
type Told = Pick<Change, 'kind' | 'proof'> & Partial<Pick<Change, 'was' | 'now' | 'whom' | 'basis'>>

/** A change of a thing of the later record; its proofs are those that are new, where some are. */
export function changeOf<Of extends Section>(comparing: Comparing, section: Of, thing: Thing<Of>, told: Told): Change {
  const proof = comparing.fresh(told.proof)
  return {
    section,
    thing: thing.id,
    label: labelOf(section, thing, comparing.nameOf),
    ...told,
    proof,
    ...comparing.learnt(proof),
  }
}

/** The words that show a thing: a dispute's are those of its positions. */
export const proofOfThing = (thing: Thing): readonly Proof[] =>
  'positions' in thing ? thing.positions.flatMap(position => position.proof) : thing.proof

/** What a thing cites that it did not cite before; all where that is nothing. */
export function proofSince(before: Thing, after: Thing): readonly Proof[] {
  const known = new Set(proofOfThing(before).map(placeOf))
  const added = proofOfThing(after).filter(proof => !known.has(placeOf(proof)))
  return added.length > 0 ? added : proofOfThing(after)
}

/** The changes that any section knows: what is new, what is gone, and what turned out to be one. */
export function* comingsAndGoings<Of extends Section>(
  comparing: Comparing,
  section: Of,
  { added, joined, gone }: Pairing<Thing<Of>>,
): Generator<Change> {
  for (const thing of added) yield changeOf(comparing, section, thing, { kind: 'new', proof: proofOfThing(thing) })
  const nameBefore = namesIn(comparing.before)
  for (const { before, into } of joined) {
    const basis = 'basis' in into ? into.basis : undefined
    const proof = comparing.fresh([...proofOfThing(into), ...(basis?.clues ?? [])])
    yield {
      section,
      kind: 'joined',
      thing: before.id,
      label: labelOf(section, before, nameBefore),
      now: labelOf(section, into, comparing.nameOf),
      whom: into.id,
      proof,
      ...(basis && { basis }),
      ...comparing.learnt(proof),
    }
  }
  for (const thing of gone)
    yield {
      section,
      kind: 'gone',
      thing: thing.id,
      label: labelOf(section, thing, nameBefore),
      proof: proofOfThing(thing),
      ...comparing.learnt([]),
    }
}

/** What both records hold of one section. */
export const pairSection = <Of extends Section>({ before, after }: Comparing, section: Of): Pairing<Thing<Of>> =>
  pairThings<Of>(section, before[section], after[section])
