import { z } from 'zod'
import { proofsSchema } from './span.ts'

/** What a date of the record was read from: the expression, the rule that read it, and what it was counted from. */
export const whenSchema = z
  .object({
    value: z.string().describe('TIMEX3: 2022-10-28, 2022-W43'),
    rule: z.string(),
    certainty: z.enum(['stated', 'implied', 'unknown']),
    mod: z.string().optional().describe('TIMEX3: START, APPROX, …'),
    anchor: z
      .object({
        from: z.enum(['publication', 'expression', 'event']),
        date: z.string().optional().describe('the day of publication, where it was counted from that'),
        proof: proofsSchema.optional().describe('the earlier expression, or the words that name the event'),
      })
      .readonly()
      .optional(),
    candidates: z.array(z.string()).readonly().optional().describe('EDTF of all days that the words can mean'),
    proof: proofsSchema,
  })
  .readonly()

export type When = z.infer<typeof whenSchema>
