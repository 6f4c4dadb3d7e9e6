import type { AttributionReading, WordRange } from '../../../language/model/sentence-reading.ts'
import type { CueCandidate } from './lay-out-fields.ts'
import type { Places } from './places.ts'

/** Logits of the words that the model took for a part without telling how sure it was, and of those that it did not. */
const [TAKEN, LEFT] = [3, -3]

type Logits = CueCandidate['logits']

const parts = ['source', 'content'] as const

/** What the model says of each token that it read together with a cue. */
export function readLogits(reading: AttributionReading, place: (range: WordRange) => Places): Logits {
  const { evidence } = reading
  const read = evidence
    ? evidence.map(({ sentence, from, source }) => place({ sentence, from, to: from + source.length }))
    : parts.flatMap(part => reading[part]).map(place)
  const from = Math.max(0, Math.min(...read.map(range => range.from)) - 1)
  const size = Math.max(0, Math.max(...read.map(range => range.to)) + 1 - from)
  const unread = () => new Float32Array(read.length > 0 ? size : 0).fill(Number.NaN)
  const logits = { from, source: unread(), content: unread() }
  for (const part of parts) {
    if (evidence)
      for (const [at, said] of evidence.entries()) logits[part].set(said[part], (read[at]?.from ?? 0) - from)
    else for (const range of reading[part].map(place)) mark(logits[part], range.from - from, range.to - from)
  }
  return logits
}

/** A run that the model took without telling how sure it was. */
function mark(logits: Float32Array, first: number, end: number): void {
  logits.fill(TAKEN, first, end)
  if (first > 0) logits[first - 1] = LEFT
  logits[end] = LEFT
}

/** Of a cue that the model does not see. */
export const NO_LOGITS: Logits = { from: 0, source: new Float32Array(), content: new Float32Array() }
