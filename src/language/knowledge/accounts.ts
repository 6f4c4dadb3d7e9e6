import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

/** Nouns by which one party gives its own account of what another has told: "calls it an accident". */
export const accountNouns = defineEntries({
  path: 'en/account-words.yml',
  entry: z.strictObject({ noun: z.string() }),
  key: n => n.noun,
})
