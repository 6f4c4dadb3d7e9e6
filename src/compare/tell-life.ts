import type { Document } from '../record/document.ts'
import type { Record } from '../record/record.ts'
import type { Proof } from '../record/span.ts'
import { type Found, findThing } from './find-thing.ts'
import { findMentions } from './life/find-mentions.ts'
import type { LifeStep } from './life/life-step.ts'
import { stepsWithin } from './life/steps-within.ts'

/** A thing of the record, with every step that the record holds of it. */
export interface Life {
  readonly section: Found['section']
  readonly id: string
  readonly label: string
  /** By day, the undated last. */
  readonly steps: readonly LifeStep[]
}

/**
 * The life of one thing: when it was told and in which words, where it stood when, what was inferred and from what, and
 * what else in the record speaks of it.
 * @param id  of an event, a person, a request, a document: of anything in the record, or the beginning of its id
 * @throws Failure 'thing-missing', 'thing-ambiguous'
 * @example tellLife(record, 'event-3f2a91c07b5d').steps.map(step => `${step.day} ${step.kind} ${step.value ?? ''}`)
 */
export function tellLife(record: Record, id: string): Life {
  const { section, thing, label } = findThing(record, id)
  const documents = new Map(record.documents.map(document => [document.id, document]))
  const found = [...stepsWithin(thing), ...findMentions(record, thing.id)]
  const steps = found.map(step => ({ ...dayOf(step.proof, documents), ...step }))
  const days = (step: LifeStep) => step.day ?? '9999'
  return {
    section,
    id: thing.id,
    label,
    steps: steps.sort((a, b) => (days(a) < days(b) ? -1 : days(a) > days(b) ? 1 : 0)),
  }
}

/** When the first of some words was published. */
function dayOf(proofs: readonly Proof[], documents: ReadonlyMap<string, Document>): { readonly day?: string } {
  const [day] = proofs.flatMap(proof => documents.get(proof.document)?.datePublished ?? []).sort()
  return day === undefined ? {} : { day }
}
