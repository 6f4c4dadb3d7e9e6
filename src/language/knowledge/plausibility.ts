import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const bound = z.strictObject({
  about: z.string(),
  /** One of these stands in the words for what is counted, as a whole word or its plural. */
  words: z.array(z.string()).min(1),
  /** And one of these, where any are given, there or in its sentence; none of `not` does. */
  near: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  /** A base of `units`, a unit that has none, or `count`. */
  base: z.string(),
  most: z.number().positive(),
  why: z.string(),
})
export type Bound = z.infer<typeof bound>

/** What a figure cannot exceed. */
export const plausibleBounds = defineEntries({ path: 'plausibility.yml', entry: bound, key: b => b.about })

const personCount = z.strictObject({ word: z.string() })

/** People of whom a country cannot have more than inhabitants. */
export const personCounts = defineEntries({ path: 'en/person-counts.yml', entry: personCount, key: p => p.word })
