import { z } from 'zod'
import { daySchema, edtfSchema } from './edtf.ts'
import { stepSchema } from './event.ts'
import { basisSchema, proofsSchema, sourceCountSchema } from './span.ts'
import { whenSchema } from './when.ts'

export const textKinds = [
  'declaration',
  'draft',
  'report',
  'road-map',
  'agreement',
  'resolution',
  'statement',
  'letter',
] as const
export const textStatuses = ['proposed', 'draft', 'adopted', 'not-adopted', 'withdrawn', 'published'] as const

export const textStances = ['proposes', 'supports', 'objects', 'abstains'] as const

const stanceSchema = z
  .object({ entity: z.string(), stance: z.enum(textStances), proof: proofsSchema, knownSince: daySchema.optional() })
  .readonly()

export const textSchema = z
  .object({
    id: z.string(),
    kind: z.enum(textKinds),
    title: z.string(),
    by: z.string().optional(),
    to: z.string().optional(),
    status: z.enum(textStatuses),
    event: z.string().optional(),
    history: z.array(stepSchema(textStatuses)).readonly(),
    stances: z.array(stanceSchema).readonly().optional().describe('who proposes, supports or objects to it'),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** A document that the affair is about: a draft decision, a final message. */
export type Text = z.infer<typeof textSchema>

export const quoteKinds = ['direct', 'indirect', 'mixed'] as const
export const polarities = ['positive', 'negative'] as const
export const certainties = ['certain', 'probable', 'possible', 'unknown'] as const

export const statementSchema = z
  .object({
    id: z.string(),
    speaker: z.string().nullable().describe('id of an entity, or null rather than a guess'),
    speakerText: z.string().optional(),
    speakerRole: z.string().optional(),
    onBehalfOf: z.string().optional(),
    to: z.string().optional(),
    via: z.array(z.string()).readonly().optional(),
    kind: z.enum(quoteKinds),
    cue: z.string().optional(),
    content: z.string(),
    date: edtfSchema.optional(),
    when: whenSchema.optional().describe('what the date was read from'),
    occasion: z.string().optional(),
    medium: z.string().optional(),
    polarity: z.enum(polarities),
    certainty: z.enum(certainties),
    wordings: z
      .array(z.object({ text: z.string(), document: z.string(), proof: proofsSchema }).readonly())
      .readonly()
      .optional(),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** What somebody said: PARC's source, cue and content. */
export type Statement = z.infer<typeof statementSchema>

export const requestKinds = ['request', 'expectation', 'promise', 'offer', 'condition', 'instruction'] as const
export const requestStatuses = ['open', 'met', 'partly-met', 'unmet', 'refused', 'withdrawn', 'overdue'] as const

export const requestSchema = z
  .object({
    id: z.string(),
    kind: z.enum(requestKinds),
    from: z.array(z.string()).readonly(),
    to: z.array(z.string()).readonly(),
    content: z.string(),
    date: edtfSchema.optional(),
    due: edtfSchema.optional(),
    renews: z.string().optional(),
    status: z.enum(requestStatuses),
    history: z.array(stepSchema(requestStatuses)).readonly(),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** What somebody asked, expects, promised or offered, and what became of it. */
export type Request = z.infer<typeof requestSchema>

export const comparators = ['exactly', 'over', 'at-least', 'about', 'almost', 'up-to'] as const
export type Comparator = (typeof comparators)[number]

export const figureSchema = z
  .object({
    id: z.string(),
    value: z.number(),
    low: z.number().optional(),
    high: z.number().optional(),
    said: z.string().optional().describe('the words of the amount: “about a third of”, “4.2 bln rubles”'),
    comparator: z.enum(comparators),
    unit: z.string().optional(),
    what: z.string(),
    noun: z.string().optional().describe('the noun that is counted, mostly among the words of `what`'),
    converted: z
      .object({ value: z.number(), low: z.number().optional(), high: z.number().optional(), unit: z.string() })
      .readonly()
      .optional()
      .describe('the same in a metric unit, beside what was said'),
    change: z.object({ factor: z.number().optional(), since: edtfSchema.optional() }).readonly().optional(),
    event: z.string().optional(),
    period: edtfSchema.optional(),
    when: whenSchema.optional().describe('what the period was read from'),
    attributedTo: z.string().optional(),
    flags: z
      .array(z.object({ flag: z.enum(['implausible', 'converted', 'superseded']), why: z.string() }).readonly())
      .readonly()
      .optional(),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** A quantity that a text states, as it was said. */
export type Figure = z.infer<typeof figureSchema>

export const disputeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['figure', 'date', 'attendance', 'status', 'wording', 'assertion']),
    about: z.string(),
    verdict: z.enum(['conflict', 'superseded', 'different-scope']),
    why: z.string().optional().describe('what the verdict goes by: two sources, a later report, another time or part'),
    positions: z
      .array(
        z
          .object({
            value: z.union([z.string(), z.number()]),
            documents: z.array(z.string()).readonly(),
            origins: z.int().nonnegative().optional(),
            attributedTo: z.string().optional(),
            proof: proofsSchema,
          })
          .readonly(),
      )
      .min(2)
      .readonly(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** Where sources differ: who says which, never who is right. */
export type Dispute = z.infer<typeof disputeSchema>

export const openSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** What a text itself says is not known. */
export type Open = z.infer<typeof openSchema>
