import type { Fault } from '../prove/fault.ts'
import type { Streams } from './streams.ts'

/** Says on the error stream what was left out of a record, and why, a line each. */
export function noteWithheld(withheld: readonly Fault[], streams: Streams): void {
  for (const { path, message } of withheld) streams.err.write(`Left out, not proved: ${path}: ${message}\n`)
}
