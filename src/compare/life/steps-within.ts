import type { Document } from '../../record/document.ts'
import type { Entity } from '../../record/entity.ts'
import type { Event } from '../../record/event.ts'
import type { Basis, Proof } from '../../record/span.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Thing } from '../things.ts'
import type { LifeStep } from './life-step.ts'

/** The steps that a thing holds in itself, in no order of time. */
export function* stepsWithin(thing: Thing | Document): Generator<LifeStep> {
  if ('text' in thing && 'derivedFrom' in thing) yield* stepsOfDocument(thing)
  else if ('participants' in thing) yield* stepsOfEvent(thing)
  else if ('names' in thing) yield* stepsOfEntity(thing)
  else if ('positions' in thing)
    for (const { value, attributedTo, proof } of thing.positions)
      yield { kind: 'position', value: String(value), ...(attributedTo !== undefined && { whom: attributedTo }), proof }
  else yield* tellings(thing.proof)
  if ('history' in thing) yield* statuses(thing.history)
  if ('basis' in thing) yield* inference(thing.basis)
}

/** Each document that tells a thing is a step. */
function* tellings(proofs: readonly Proof[]): Generator<LifeStep> {
  for (const proof of groupBy(proofs, each => each.document).values()) yield { kind: 'told', proof }
}

function* statuses(
  history: readonly {
    readonly asOf?: string | undefined
    status: string
    basis?: Basis | undefined
    proof: readonly Proof[]
  }[],
): Generator<LifeStep> {
  for (const { asOf, status, basis, proof } of history)
    yield { ...(asOf !== undefined && { day: asOf }), kind: 'status', value: status, proof, ...(basis && { basis }) }
}

function* inference(basis: Basis | undefined): Generator<LifeStep> {
  if (basis && basis.clues.length > 0) yield { kind: 'inferred', value: basis.rule, proof: basis.clues, basis }
}

function* stepsOfDocument({ datePublished, derivedFrom }: Document): Generator<LifeStep> {
  yield { ...(datePublished !== undefined && { day: datePublished }), kind: 'published', proof: [] }
  for (const { publisher, document, kind, proof } of derivedFrom)
    yield {
      kind: 'derivation',
      value: `${kind} ${publisher}`,
      ...(document !== undefined && { whom: document }),
      proof,
    }
}

function* stepsOfEvent(event: Event): Generator<LifeStep> {
  if (event.wordings.length === 0) yield* tellings(event.proof)
  for (const { text, attributedTo, proof } of event.wordings)
    yield { kind: 'wording', value: text, ...(attributedTo !== undefined && { whom: attributedTo }), proof }
  for (const { entity, attendance, role, mode, basis, proof } of event.participants) {
    const value = [attendance ?? role, mode].filter(Boolean).join(' ')
    yield { kind: 'attendance', value, whom: entity, proof, ...(basis && { basis }) }
  }
  for (const kind of ['agenda', 'outcome'] as const)
    for (const { text, proof } of event[kind] ?? []) yield { kind, value: text, proof }
  for (const { event: other, relation, proof } of event.related)
    yield { kind: 'relation', value: relation, whom: other, proof }
}

/** Each spelling by the place where it is first written. */
function* stepsOfEntity({ names, proof }: Entity): Generator<LifeStep> {
  for (const { text } of names) {
    const written = proof.filter(({ exact }) => exact === text)
    if (written.length > 0) yield { kind: 'name', value: text, proof: written }
  }
}
