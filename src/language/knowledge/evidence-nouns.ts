import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

/** Nouns, lower case, for things that show something without saying it. */
export const evidenceNouns = defineEntries({
  path: 'en/evidence-nouns.yml',
  entry: z.strictObject({
    words: z.string().transform((words): readonly string[] => words.split(/\s+/).filter(Boolean)),
  }),
  key: ({ words }) => words[0] ?? '',
})
