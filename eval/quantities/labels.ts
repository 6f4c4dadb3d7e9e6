import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { comparators } from '../../src/record/claim.ts'

const span = { start: z.number(), end: z.number() }

const labelledQuantity = z.strictObject({
  ...span,
  value: z.number(),
  /** Upper end of a range, of which `value` is the lower. */
  high: z.number().optional(),
  /** Any of them is right. */
  comparators: z.array(z.enum(comparators)).min(1),
  unit: z.string().optional(),
  /** The noun that is counted, or, where readers may differ, any of them; null where the sentence names nothing. */
  nouns: z.array(z.object(span).nullable()).min(1),
  /** Readers may differ on whether it is a quantity: it counts neither way. */
  optional: z.literal(true).optional(),
})
export type LabelledQuantity = z.infer<typeof labelledQuantity>

const labelledSentence = z.strictObject({
  file: z.string(),
  ...span,
  hash: z.string(),
  quantities: z.array(labelledQuantity),
})
export type LabelledQuantities = z.infer<typeof labelledSentence>

const labelFile = z.strictObject({
  corpus: z.literal('en-worldwide-newswire'),
  seed: z.number(),
  count: z.number(),
  sentences: z.array(labelledSentence),
})

/** Sentences drawn by `draw.ts` and read by a person: where they stand and what they count, without their words. */
export const readLabels = (): z.infer<typeof labelFile> =>
  labelFile.parse(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')))
