import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const tollWord = z.strictObject({
  /** A lemma. */
  word: z.string(),
  theme: z.enum(['dead', 'hurt', 'missing', 'any']),
  part: z.enum(['toll', 'verb', 'people', 'incident']),
})

/** Words by which a count of people is a toll: "14 dead", "14 people were killed". */
export const tollWords = defineEntries({ path: 'en/toll-words.yml', entry: tollWord, key: t => t.word })
