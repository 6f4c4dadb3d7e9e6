import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const words = z.array(z.string().min(1)).min(1)

/** News agencies, by their names and by the marks of their datelines. */
export const agencies = defineEntries({
  path: 'en/agencies.yml',
  entry: z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) }),
  key: a => a.name,
})

/** How a line of its own tells where a text comes from: "Based on materials from TASS". */
export const creditLines = defineEntries({
  path: 'en/credit-lines.yml',
  entry: z.strictObject({
    cue: z.string().regex(/^[a-z ]+$/),
    names: z.enum(['before', 'after']),
    trust: z.enum(['any', 'outlet', 'known']),
  }),
  key: c => c.cue,
})

/** What stands before a date in a line of its own, and whether that date is the day of publication. */
export const dateLabels = defineEntries({
  path: 'en/date-labels.yml',
  entry: z.strictObject({ label: z.string().regex(/^[a-z ]+$/), meaning: z.enum(['published', 'other']) }),
  key: l => l.label,
})

/** Words in the names of newspapers and news sites, lower case. */
export const outletWords = defineEntries({
  path: 'en/outlet-words.yml',
  entry: z.strictObject({ words }),
  key: o => o.words.join(' '),
})

/** Words in capitals that mark the kind of a text, and are no dateline: "EXCLUSIVE". */
export const textLabels = defineEntries({
  path: 'en/text-labels.yml',
  entry: z.strictObject({ words }),
  key: t => t.words.join(' '),
})

/** Grammatical words that only English has. */
export const functionWords = defineEntries({
  path: 'en/function-words.yml',
  entry: z.strictObject({ words }),
  key: f => f.words.join(' '),
})

/** Words by which a sentence tells whether a dated thing lies ahead or behind. */
export const outlook = defineEntries({
  path: 'en/outlook.yml',
  entry: z.strictObject({
    kind: z.enum(['near', 'short-notice', 'long-planned', 'taking-place', 'due', 'past', 'prospective', 'narrated']),
    words,
  }),
  key: o => o.kind,
})
