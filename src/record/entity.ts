import { z } from 'zod'
import { daySchema, edtfSchema } from './edtf.ts'
import { basisSchema, proofsSchema, sourceCountSchema } from './span.ts'

export const entityTypes = [
  'Person',
  'Organization',
  'Body',
  'Country',
  'Place',
  'Group',
  'Agreement',
  'Other',
] as const

/** Body: an organ of an organisation. Group: people without a name who act together. */
export type EntityType = (typeof entityTypes)[number]

export const entitySchema = z
  .object({
    id: z.string(),
    type: z.enum(entityTypes),
    name: z.string(),
    names: z
      .array(
        z
          .object({
            text: z.string(),
            documents: z.array(z.string()).readonly(),
            origins: z.int().nonnegative().optional(),
          })
          .readonly(),
      )
      .readonly(),
    country: z.string().optional().describe('id of a Country'),
    parent: z.string().optional().describe('id of the organisation whose organ it is'),
    descriptions: z
      .array(z.object({ text: z.string(), proof: proofsSchema }).readonly())
      .readonly()
      .optional(),
    sameAs: z.array(z.string()).readonly().optional(),
    basis: basisSchema.optional(),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** A person, organisation, place or agreement, one for all its spellings in all documents. */
export type Entity = z.infer<typeof entitySchema>

export const membershipSchema = z
  .object({
    id: z.string(),
    member: z.string(),
    organization: z.string(),
    role: z.string().optional(),
    start: edtfSchema.optional(),
    end: edtfSchema.optional(),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** Popolo's membership: who belongs to which organisation. */
export type Membership = z.infer<typeof membershipSchema>

export const capacities = ['holder', 'acting', 'former', 'elect', 'designate'] as const

export const postSchema = z
  .object({
    id: z.string(),
    person: z.string().describe('id; a country where a chair rotates'),
    role: z.string(),
    of: z.string().optional().describe('id of a country, organisation or body'),
    start: edtfSchema.optional(),
    end: edtfSchema.optional(),
    capacity: z.enum(capacities),
    basis: basisSchema.optional(),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** Popolo's post, held: who is what of what. */
export type Post = z.infer<typeof postSchema>
