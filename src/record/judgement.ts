import { z } from 'zod'
import { entityTypes } from './entity.ts'
import { proofSchema } from './span.ts'

export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

const spellingSchema = z
  .strictObject({
    name: z.string().min(1),
    document: z.string().optional().describe('where the name is meant only as it stands in this document'),
  })
  .readonly()

/** A name as some document spells it: what a judgement is about. Case, accents and marks make no difference. */
export type Spelling = z.infer<typeof spellingSchema>

export const judgementSchema = z
  .strictObject({
    verdict: z.enum(verdicts),
    type: z.enum(entityTypes),
    names: z.tuple([spellingSchema, spellingSchema]).readonly(),
    by: z.union([
      z.strictObject({ person: z.string().min(1) }).readonly(),
      z.strictObject({ rule: z.string().min(1), score: z.number().optional() }).readonly(),
    ]),
    proof: z.array(proofSchema).readonly().describe('sentences in which the names stand'),
  })
  .readonly()

/**
 * Whether two names mean one and the same, by whom or by which rule. What people judge is kept beside the store and replayed
 * on every build; what rules judge follows from the documents.
 */
export type Judgement = z.infer<typeof judgementSchema>
