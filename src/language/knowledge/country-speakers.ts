import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const countrySpeaker = z.strictObject({ word: z.string().regex(/^[a-z]+$/) })

/** Words that, beside the name of a country, still mean its government: "the Norland side". */
export const countrySpeakers = defineEntries({
  path: 'en/country-speakers.yml',
  entry: countrySpeaker,
  key: entry => entry.word,
})
