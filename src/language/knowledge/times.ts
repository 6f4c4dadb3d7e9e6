import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const word = z.string().regex(/^[a-z]+$/)
const abbreviations = z.array(word).default([])

/** `ambiguous`: the word is also a verb, a name or an adjective, and needs company to be a month. */
export const months = defineEntries({
  path: 'en/times/months.yml',
  entry: z.strictObject({
    name: word,
    abbreviations,
    number: z.int().min(1).max(12),
    ambiguous: z.boolean().default(false),
  }),
  key: m => m.name,
})

/** Numbered from Monday, 1, as ISO 8601 does. */
export const weekdays = defineEntries({
  path: 'en/times/weekdays.yml',
  entry: z.strictObject({ name: word, abbreviations, number: z.int().min(1).max(7) }),
  key: w => w.name,
})

/** Words that point at a time without naming it: "yesterday", "last", "ago". */
export const relativeWords = defineEntries({
  path: 'en/times/relative-words.yml',
  entry: z.strictObject({ word }),
  key: r => r.word,
})
