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

const stateWord = z.strictObject({
  phrase: z.string(),
  /**
   * `style` stands before "of" and the name ("Republic of Norland"), `office` also behind it ("Norland's prime
   * minister"); `head` is had by others too, and tells only that a word before it is a demonym.
   */
  kind: z.enum(['office', 'style', 'head']),
})

/** What only a state has: a name beside it is a country, known or not. */
export const stateWords = defineEntries({ path: 'en/state-words.yml', entry: stateWord, key: word => word.phrase })

const creed = z.strictObject({ word: z.string() })

/** Adjectives of faith and party: written like demonyms, but of no country. In lower case. */
export const creeds = defineEntries({ path: 'en/creeds.yml', entry: creed, key: c => c.word })

/** Letters that are common nouns, in capitals: "GDP". */
export const commonAcronyms = defineEntries({
  path: 'en/common-acronyms.yml',
  entry: z.strictObject({ letters: z.array(z.string()) }),
  key: e => e.letters.join(' '),
})
