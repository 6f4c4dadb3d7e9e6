import type { Evidence } from './evidence.ts'

/** One thing that a record says and does not prove. */
export interface Fault {
  /** The check that found it: `quotesItsText`. */
  readonly check: string
  /** Where it stands: `events[3].participants[0].proof[0]`. */
  readonly path: string
  /** What is wrong, for a person. */
  readonly message: string
}

/** Looks at a whole record for faults of one kind. */
export type Check = (evidence: Evidence) => Iterable<Omit<Fault, 'check'>>
