import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

export const unknownForms = ['adjective', 'negated', 'phrase', 'hard', 'telling', 'untold', 'matter', 'giving'] as const

/** Words, lower case, by which a text says that something is not known. */
export const unknownCues = defineEntries({
  path: 'en/unknown-cues.yml',
  entry: z.strictObject({ form: z.enum(unknownForms), words: z.array(z.string().regex(/^[a-z ]+$/)).min(1) }),
  key: c => c.form,
})
