import type { Record } from '../../record/record.ts'
import type { Proof } from '../../record/span.ts'
import { proofOfThing } from '../change.ts'
import { listThings } from '../find-thing.ts'
import type { LifeStep } from './life-step.ts'

/** Names the id itself, not what refers to it: an id is no reference to itself. */
const OWN = 'id'

/** Everything else in a record that names a thing by its id, with the field in which it does. */
export function* findMentions(record: Record, id: string): Generator<LifeStep> {
  for (const { section, thing } of listThings(record)) {
    if (thing.id === id || section === 'documents') continue
    const fallback = proofOfThing(thing)
    for (const { field, proof } of fieldsThatName(thing, id, fallback))
      yield { kind: 'named', value: field, whom: thing.id, proof }
  }
  for (const { id: whom, derivedFrom } of record.documents)
    for (const { document, proof, kind } of derivedFrom)
      if (document === id) yield { kind: 'named', value: kind, whom, proof }
}

interface Naming {
  readonly field: string
  readonly proof: readonly Proof[]
}

/** The fields of an object that hold an id, alone or in a list, those of objects in it too: each with the nearest proof. */
function* fieldsThatName(object: object, id: string, fallback: readonly Proof[], path = ''): Generator<Naming> {
  const own = (object as { readonly proof?: readonly Proof[] }).proof ?? fallback
  for (const [key, value] of Object.entries(object)) {
    if (key === OWN || key === 'proof' || key === 'basis') continue
    const field = path ? `${path}.${key}` : key
    if (value === id) yield { field, proof: own }
    else if (Array.isArray(value))
      for (const item of value) {
        if (item === id) yield { field, proof: own }
        else if (typeof item === 'object' && item !== null) yield* fieldsThatName(item, id, own, field)
      }
  }
}
