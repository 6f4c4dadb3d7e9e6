import type { Figure } from '../../record/claim.ts'
import type { Proof } from '../../record/span.ts'
import { type Change, type Comparing, changeOf, comingsAndGoings, pairSection, proofSince } from '../change.ts'
import type { Thing } from '../things.ts'
import { newSteps } from './steps.ts'

/** What was learnt of requests: new ones, what became of them, and by when they are due. */
export function* changeRequests(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'requests')
  yield* comingsAndGoings(comparing, 'requests', pairing)
  for (const { before, after } of pairing.kept) {
    yield* newSteps(comparing, 'requests', before, after)
    if (before.due !== after.due) yield* moved(comparing, 'requests', before, after, 'due', before.due, after.due)
  }
}

/** What was learnt of texts: new ones, and whether they were adopted. */
export function* changeTexts(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'texts')
  yield* comingsAndGoings(comparing, 'texts', pairing)
  for (const { before, after } of pairing.kept) yield* newSteps(comparing, 'texts', before, after)
}

/** What was said, and by whom where that came out later. */
export function* changeStatements(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'statements')
  yield* comingsAndGoings(comparing, 'statements', pairing)
  for (const { before, after } of pairing.kept) {
    const was = before.speaker === null ? undefined : comparing.entityNow(before.speaker)
    const now = after.speaker ?? undefined
    if (was !== now) yield* moved(comparing, 'statements', before, after, 'speaker', was, now)
  }
}

/** New figures, those that revise or contradict one that was known, and whose they are where that came out later. */
export function* changeFigures(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'figures')
  const revisedBy = findRevised(comparing)
  for (const change of comingsAndGoings(comparing, 'figures', pairing)) {
    const figure = change.kind === 'new' ? pairing.added.find(({ id }) => id === change.thing) : undefined
    const earlier = figure && revisedBy(figure)
    yield earlier ? { ...change, kind: 'revised', was: String(earlier), now: String(figure.value) } : change
  }
  for (const { before, after } of pairing.kept) {
    const was = before.attributedTo && comparing.entityNow(before.attributedTo)
    if (was !== after.attributedTo) yield* moved(comparing, 'figures', before, after, 'source', was, after.attributedTo)
  }
}

/** Where words begin; a figure and a position may cite more and fewer of them. */
const beginningOf = ({ document, start }: Proof): string => `${document} ${start}`

/** The value that a figure differs from, where a dispute sets it beside one that the earlier record held. */
function findRevised({ before, after }: Comparing): (figure: Figure) => string | number | undefined {
  const known = new Set(before.figures.flatMap(figure => figure.proof.map(beginningOf)))
  const disputes = after.disputes.filter(({ kind }) => kind === 'figure')
  const byPlace = new Map(
    disputes.flatMap(dispute =>
      dispute.positions.flatMap(position => position.proof.map(proof => [beginningOf(proof), { dispute, position }])),
    ),
  )
  return figure => {
    const own = figure.proof.flatMap(proof => byPlace.get(beginningOf(proof)) ?? [])[0]
    return own?.dispute.positions.find(
      other => other !== own.position && other.proof.some(proof => known.has(beginningOf(proof))),
    )?.value
  }
}

/** Where sources came to differ, and who joined in. */
export function* changeDisputes(comparing: Comparing): Generator<Change> {
  const pairing = pairSection(comparing, 'disputes')
  yield* comingsAndGoings(comparing, 'disputes', pairing)
  for (const { before, after } of pairing.kept) {
    const known = new Set(before.positions.map(({ value }) => value))
    for (const { value, attributedTo, proof } of after.positions)
      if (!known.has(value))
        yield changeOf(comparing, 'disputes', after, {
          kind: 'position',
          now: String(value),
          ...(attributedTo !== undefined && { whom: attributedTo }),
          proof,
        })
  }
}

/** What the texts say is not known. */
export function* changeOpen(comparing: Comparing): Generator<Change> {
  yield* comingsAndGoings(comparing, 'open', pairSection(comparing, 'open'))
}

function* moved<Of extends 'requests' | 'statements' | 'figures'>(
  comparing: Comparing,
  section: Of,
  before: Thing<Of>,
  after: Thing<Of>,
  kind: Change['kind'],
  was: string | undefined,
  now: string | undefined,
): Generator<Change> {
  const sides = { ...(was !== undefined && { was }), ...(now !== undefined && { now }) }
  yield changeOf(comparing, section, after, { kind, ...sides, proof: proofSince(before, after) })
}
