import type { Record } from '../record/record.ts'
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
  const days = new Map(record.documents.map(({ id: document, datePublished }) => [document, datePublished]))
  const found = [...stepsWithin(thing), ...findMentions(record, thing.id)]
  const steps = found.map(step => dateStep(step, days)).sort((a, b) => byDay(a.day, b.day))
  return { section, id: thing.id, label, steps }
}

const byDay = (a = '9999', b = '9999'): number => (a < b ? -1 : a > b ? 1 : 0)

/** A step with its words in order of publication, and its day: the first of them, but of an inference that of its last clue. */
function dateStep(step: LifeStep, days: ReadonlyMap<string, string | undefined>): LifeStep {
  const proof = [...step.proof].sort((a, b) => byDay(days.get(a.document), days.get(b.document)))
  const told = proof.flatMap(({ document }) => days.get(document) ?? [])
  const day = step.day ?? (step.kind === 'inferred' ? told.at(-1) : told[0])
  return { ...(day !== undefined && { day }), ...step, proof }
}
