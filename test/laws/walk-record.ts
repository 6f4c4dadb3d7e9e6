import type { Proof } from '../../src/record/span.ts'

/** A value inside a record, with the way to it: `events.3.participants.0.proof`. */
export interface Place {
  readonly path: string
  readonly value: unknown
}

/** Every value inside a value, itself first, in the order of its fields. */
export function* walk(value: unknown, path = ''): Iterable<Place> {
  yield { path, value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, path ? `${path}.${key}` : key)
}

const isProof = (value: unknown): value is Proof =>
  typeof value === 'object' && value !== null && 'exact' in value && 'sentence' in value && 'document' in value

/** Every proof inside a value, those of a basis too. */
export const proofsIn = (value: unknown): readonly (Place & { readonly value: Proof })[] =>
  [...walk(value)].filter((place): place is Place & { readonly value: Proof } => isProof(place.value))
