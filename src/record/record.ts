import { z } from 'zod'
import { disputeSchema, figureSchema, openSchema, requestSchema, statementSchema, textSchema } from './claim.ts'
import { documentSchema } from './document.ts'
import { daySchema, edtfSchema } from './edtf.ts'
import { entitySchema, membershipSchema, postSchema } from './entity.ts'
import { eventSchema } from './event.ts'

export const recordSchema = z
  .object({
    asOf: daySchema.optional(),
    affair: z.object({ title: z.string(), start: edtfSchema.optional(), end: edtfSchema.optional() }).readonly(),
    documents: z.array(documentSchema).readonly(),
    entities: z.array(entitySchema).readonly(),
    memberships: z.array(membershipSchema).readonly(),
    posts: z.array(postSchema).readonly(),
    events: z.array(eventSchema).readonly(),
    texts: z.array(textSchema).readonly(),
    statements: z.array(statementSchema).readonly(),
    requests: z.array(requestSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    disputes: z.array(disputeSchema).readonly(),
    open: z.array(openSchema).readonly(),
  })
  .readonly()

/**
 * The cited record of one affair. Every object carries its proof; `asOf` is the day asked for, else the date of the
 * newest document, and is absent where no document bears a date.
 */
export type Record = z.infer<typeof recordSchema>
