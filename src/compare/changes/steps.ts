import type { Basis, Proof } from '../../record/span.ts'
import { type Change, type Comparing, changeOf } from '../change.ts'
import type { Section, Thing } from '../things.ts'

interface Step {
  readonly asOf?: string | undefined
  readonly status: string
  readonly basis?: Basis | undefined
  readonly proof: readonly Proof[]
}

/** What has a status and the steps by which it came there. */
interface Ladder {
  readonly status: string
  readonly history: readonly Step[]
  readonly basis?: Basis | undefined
  readonly proof: readonly Proof[]
}

/** Without the words: a later record may cite others for a step that was known. */
const stepKey = ({ asOf, status }: Step): string => `${asOf} ${status}`

/** Each step that was not known, then the status as it stands where no step tells it: a day that passed in silence. */
export function* newSteps<Of extends Section>(
  comparing: Comparing,
  section: Of,
  before: Ladder,
  after: Ladder & Thing<Of>,
): Generator<Change> {
  const known = new Set(before.history.map(stepKey))
  let was = before.status
  for (const step of after.history) {
    if (known.has(stepKey(step)) || step.status === was) continue
    const { status: now, proof, basis } = step
    yield changeOf(comparing, section, after, { kind: 'status', was, now, proof, ...(basis && { basis }) })
    was = now
  }
  if (after.status === was) return
  const proof = after.basis && after.basis.clues.length > 0 ? after.basis.clues : after.proof
  const basis = after.basis ? { basis: after.basis } : {}
  yield changeOf(comparing, section, after, { kind: 'status', was, now: after.status, proof, ...basis })
}
