import type { Event, Participant } from '../../record/event.ts'
import { type Change, type Comparing, changeOf, comingsAndGoings, pairSection, proofSince } from '../change.ts'
import { placeOf } from '../things.ts'
import { newSteps } from './steps.ts'

/** What was learnt of events: new ones, where they stand, when and where, who comes, what is on the table and came of it. */
export function* changeEvents(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'events')
  yield* comingsAndGoings(comparing, 'events', pairing)
  for (const { before, after } of pairing.kept) {
    yield* newSteps(comparing, 'events', before, after)
    yield* newDates(comparing, before, after)
    yield* newPlace(comparing, before, after)
    yield* newAttendances(comparing, before, after)
    yield* newTellings(comparing, before, after)
    yield* newRelations(comparing, pairing.kept, before, after)
  }
}

const period = ({ start, end }: Event): string | undefined =>
  start !== undefined && end !== undefined && start !== end ? `${start}/${end}` : (start ?? end)

function* newDates(comparing: Comparing, before: Event, after: Event): Generator<Change> {
  const [was, now] = [period(before), period(after)]
  if (was === now) return
  yield changeOf(comparing, 'events', after, {
    kind: 'date',
    ...(was !== undefined && { was }),
    ...(now !== undefined && { now }),
    proof: proofSince(before, after),
  })
}

function* newPlace(comparing: Comparing, before: Event, after: Event): Generator<Change> {
  const was = before.place && comparing.entityNow(before.place)
  if (was === after.place) return
  yield changeOf(comparing, 'events', after, {
    kind: 'place',
    ...(was !== undefined && { was }),
    ...(after.place !== undefined && { now: after.place }),
    proof: proofSince(before, after),
  })
}

/** What a line of the ledger says: the attendance or, of whom none is told, the part taken. */
const sayingOf = ({ attendance, role, mode }: Participant): string =>
  [attendance ?? role, mode].filter(Boolean).join(' ')

function* newAttendances(comparing: Comparing, before: Event, after: Event): Generator<Change> {
  const known = before.participants.map(line => ({ whom: comparing.entityNow(line.entity), saying: sayingOf(line) }))
  for (const line of after.participants) {
    const now = sayingOf(line)
    const earlier = known.filter(({ whom }) => whom === line.entity)
    if (earlier.some(({ saying }) => saying === now)) continue
    const was = earlier.at(-1)?.saying
    yield changeOf(comparing, 'events', after, {
      kind: 'attendance',
      whom: line.entity,
      ...(was !== undefined && { was }),
      now,
      proof: line.proof,
      ...(line.basis && { basis: line.basis }),
    })
  }
}

function* newTellings(comparing: Comparing, before: Event, after: Event): Generator<Change> {
  for (const kind of ['agenda', 'outcome'] as const) {
    const known = new Set(before[kind]?.flatMap(told => [told.text, ...told.proof.map(placeOf)]))
    for (const { text, proof } of after[kind] ?? [])
      if (!known.has(text) && !proof.some(one => known.has(placeOf(one))))
        yield changeOf(comparing, 'events', after, { kind, now: text, proof })
  }
}

type Kept = readonly { readonly before: Event; readonly after: Event }[]

function* newRelations(comparing: Comparing, kept: Kept, before: Event, after: Event): Generator<Change> {
  if (after.related.length === 0) return
  const eventNow = new Map(kept.map(pair => [pair.before.id, pair.after.id]))
  const known = new Set(before.related.map(({ event, relation }) => `${relation} ${eventNow.get(event) ?? event}`))
  for (const { event, relation, proof } of after.related)
    if (!known.has(`${relation} ${event}`))
      yield changeOf(comparing, 'events', after, { kind: 'relation', now: relation, whom: event, proof })
}
