import type { Entity, Post } from '../../record/entity.ts'
import { type Change, type Comparing, changeOf, comingsAndGoings, pairSection, proofSince } from '../change.ts'

/** Who turned out to be somebody new, by which names they go, and who turned out to be one. */
export function* changeEntities(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'entities')
  yield* comingsAndGoings(comparing, 'entities', pairing)
  const before = new Map(pairing.joined.map(({ before, into }) => [into, before]))
  for (const { before: known, after } of pairing.kept)
    yield* newNames(
      comparing,
      [known, before.get(after)].filter(entity => entity !== undefined),
      after,
    )
}

/** @param before  all that turned out to be one; the first is the one that goes on */
function* newNames(comparing: Comparing, before: readonly Entity[], after: Entity): Generator<Change> {
  const was = before[0]?.name ?? after.name
  const known = new Set(before.flatMap(({ names }) => names.map(({ text }) => text)))
  for (const { text } of after.names) {
    const proof = known.has(text) ? [] : after.proof.filter(({ exact }) => exact === text)
    if (proof.length > 0) yield changeOf(comparing, 'entities', after, { kind: 'name', was, now: text, proof })
  }
}

const term = ({ start, end }: Post): string | undefined =>
  start === undefined && end === undefined ? undefined : `${start ?? ''}/${end ?? '..'}`

/** Who came to hold what, or holds it no more. */
export function* changePosts(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'posts')
  yield* comingsAndGoings(comparing, 'posts', pairing)
  for (const { before, after } of pairing.kept) {
    if (before.capacity !== after.capacity)
      yield changeOf(comparing, 'posts', after, {
        kind: 'status',
        was: before.capacity,
        now: after.capacity,
        proof: proofSince(before, after),
      })
    const [was, now] = [term(before), term(after)]
    if (was !== now)
      yield changeOf(comparing, 'posts', after, {
        kind: 'date',
        ...(was !== undefined && { was }),
        ...(now !== undefined && { now }),
        proof: proofSince(before, after),
      })
  }
}

/** Who came to belong to what. */
export function* changeMemberships(comparing: Comparing): Generator<Change> {
  yield* comingsAndGoings(comparing, 'memberships', pairSection(comparing, 'memberships'))
}
