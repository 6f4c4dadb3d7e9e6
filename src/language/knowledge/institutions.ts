import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const institution = z.strictObject({ name: z.string() })

/** Organisations that news names without saying what they are: "the Kremlin", "Hamas". */
export const institutions = defineEntries({ path: 'en/institutions.yml', entry: institution, key: i => i.name })

const governmentWord = z.strictObject({
  /** In lower case; several words stand as the text has them. */
  phrase: z.string(),
  /** Whether up to three words may stand between the country and it: "Armenian foreign ministry". */
  spaced: z.boolean().default(false),
  /** Whether "of" and a country may follow: "government of Armenia". */
  of: z.boolean().default(false),
})

/** What a state has one of, so that a country beside it makes it a name: "government", "foreign ministry". */
export const governmentWords = defineEntries({
  path: 'en/government-words.yml',
  entry: governmentWord,
  key: word => word.phrase,
})
