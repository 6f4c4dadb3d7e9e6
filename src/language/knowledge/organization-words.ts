import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const organizationWord = z.strictObject({
  word: z.string().toLowerCase(),
  /** What a name is that ends in the word, or begins with it before "of". `organ`: of an organisation, where one is at hand. */
  kind: z.enum(['organization', 'organ', 'agreement', 'event', 'place']),
})

/** The nouns that tell what kind of thing a name names: "Ministry", "Council", "Treaty", "River". */
export const organizationWords = defineEntries({
  path: 'en/organization-words.yml',
  entry: organizationWord,
  key: word => word.word,
})
