import type { Basis, Proof } from '../../record/span.ts'

/** In what way a step belongs to the life of a thing. */
export const lifeStepKinds = [
  'published',
  'told',
  'status',
  'attendance',
  'wording',
  'name',
  'agenda',
  'outcome',
  'relation',
  'position',
  'derivation',
  'inferred',
  'named',
] as const

/** One step in the life of a thing: what some words show, and when they were published. */
export interface LifeStep {
  /** Absent where the document bears no date. */
  readonly day?: string
  readonly kind: (typeof lifeStepKinds)[number]
  /** A code, a date or words of the record, as the kind needs them. */
  readonly value?: string
  /** Who or what else has a part in the step: an id of the record. */
  readonly whom?: string
  readonly proof: readonly Proof[]
  /** By which rule it was inferred, and from which words: why names were taken for one, why a day is meant. */
  readonly basis?: Basis
}
