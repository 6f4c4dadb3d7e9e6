import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

/** Nouns, lower case, that tell of a phrase whether it names a medium or an occasion. */
export const settings = defineEntries({
  path: 'en/settings.yml',
  entry: z.strictObject({ kind: z.enum(['medium', 'occasion']), words: z.array(z.string().min(1)).min(1) }),
  key: s => s.kind,
})
