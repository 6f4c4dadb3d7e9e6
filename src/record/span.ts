import { z } from 'zod'

/** A piece of a document's text: half-open, in UTF-16 code units. `text.slice(start, end)` is the words meant. */
export interface Span {
  readonly start: number
  readonly end: number
}

const offset = z.int().nonnegative()

export const proofSchema = z
  .object({ document: z.string(), start: offset, end: offset, exact: z.string().min(1), sentence: z.string().min(1) })
  .readonly()

/** The words that show a thing, and the sentence they stand in; both stand in the document's text to the letter. */
export type Proof = z.infer<typeof proofSchema>

export const basisSchema = z.object({ rule: z.string(), clues: z.array(proofSchema).readonly() }).readonly()

/** Why something inferred (a year, a merge, a status) was inferred: the rule's name and the words it went by. */
export type Basis = z.infer<typeof basisSchema>

/** At least one proof: what no sentence supports does not exist. */
export const proofsSchema = z.array(proofSchema).min(1).readonly()

export const sourceCountSchema = z
  .object({ documents: z.int().nonnegative(), origins: z.int().nonnegative() })
  .readonly()
  .describe('how many documents tell it, and from how many independent origins they have it')

/** How often a thing is told: by documents, and by origins that do not copy one another. */
export type SourceCount = z.infer<typeof sourceCountSchema>
