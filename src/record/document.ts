import { z } from 'zod'
import { daySchema } from './edtf.ts'
import { basisSchema, proofsSchema } from './span.ts'

export const derivationSchema = z
  .object({
    publisher: z.string(),
    document: z.string().optional(),
    kind: z
      .enum(['agency-line', 'attribution', 'near-duplicate', 'carried-over', 'reported-by'])
      .describe('the first three are of the whole document, the others of the sentences in `proof` alone'),
    proof: proofsSchema,
    added: proofsSchema.optional().describe('of a near-duplicate: the sentences that its original lacks'),
  })
  .readonly()

/** Where a document, or some of its sentences, took their matter from: an agency that is credited, or a document that is copied. */
export type Derivation = z.infer<typeof derivationSchema>

export const documentSchema = z
  .object({
    id: z.string(),
    location: z.string().describe('relative to what was given on the command line'),
    contentHash: z.string(),
    headline: z.string().optional(),
    publisher: z.string().optional(),
    byline: z.string().optional(),
    dateline: z.object({ place: z.string().optional(), date: z.string().optional() }).readonly().optional(),
    language: z.string().optional().describe('ISO 639-1'),
    datePublished: daySchema.optional(),
    dateBasis: z.enum(['stated', 'metadata', 'inferred', 'unknown']),
    basis: basisSchema.optional(),
    dateCandidates: z
      .array(daySchema)
      .readonly()
      .optional()
      .describe('the days that stay possible where none is settled'),
    text: z.string(),
    derivedFrom: z.array(derivationSchema).readonly(),
    origin: z.string().describe('shared by all copies of one original'),
    skipped: z.string().optional().describe('why it was not read further'),
  })
  .readonly()

/** An article as it was read. Its `text` never changes: every offset of the record points into it. */
export type Document = z.infer<typeof documentSchema>
