import type { Record } from '../record/record.ts'
import type { Basis, Proof } from '../record/span.ts'
import { proofsIn } from './evidence.ts'

/** Somebody or something that an object of the record names, and the proofs that must show them. */
export interface Mention {
  readonly path: string
  readonly entity: string
  readonly proofs: readonly Proof[]
}

interface Proved {
  readonly proof: readonly Proof[]
  readonly basis?: Basis | undefined
}

const ownProofs = ({ proof, basis }: Proved): readonly Proof[] => [...proof, ...(basis?.clues ?? [])]

type Named = { readonly [field: string]: string | null | undefined | readonly string[] }

function* mentionsOf(path: string, named: Named, proofs: readonly Proof[]): Generator<Mention> {
  for (const [field, ids] of Object.entries(named))
    for (const entity of [ids ?? []].flat()) yield { path: `${path}.${field}`, entity, proofs }
}

/** Everybody that the objects of a record name. What an event names may be shown by anything that stands in the event. */
export function* mentionsIn(record: Record): Generator<Mention> {
  for (const [index, m] of record.memberships.entries())
    yield* mentionsOf(`memberships[${index}]`, { member: m.member, organization: m.organization }, ownProofs(m))
  for (const [index, p] of record.posts.entries())
    yield* mentionsOf(`posts[${index}]`, { person: p.person, of: p.of }, ownProofs(p))
  for (const [index, event] of record.events.entries()) {
    const { place, organizer, initiator } = event
    yield* mentionsOf(`events[${index}]`, { place, organizer, initiator }, proofsIn(event))
    for (const [number, p] of event.participants.entries())
      yield* mentionsOf(`events[${index}].participants[${number}]`, { entity: p.entity }, ownProofs(p))
  }
  for (const [index, t] of record.texts.entries()) {
    yield* mentionsOf(`texts[${index}]`, { by: t.by, to: t.to }, proofsIn(t))
    for (const [number, s] of (t.stances ?? []).entries())
      yield* mentionsOf(`texts[${index}].stances[${number}]`, { entity: s.entity }, s.proof)
  }
  for (const [index, s] of record.statements.entries())
    yield* mentionsOf(`statements[${index}]`, { speaker: s.speaker, onBehalfOf: s.onBehalfOf, to: s.to }, proofsIn(s))
  for (const [index, r] of record.requests.entries())
    yield* mentionsOf(`requests[${index}]`, { from: r.from, to: r.to }, proofsIn(r))
  for (const [index, f] of record.figures.entries())
    yield* mentionsOf(`figures[${index}]`, { attributedTo: f.attributedTo }, proofsIn(f))
}
