import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

/** A given name and what is used for short, in lower case. */
export const nicknames = defineEntries({
  path: 'en/nicknames.yml',
  entry: z.strictObject({
    name: z.string(),
    short: z.string().transform((short): readonly string[] => short.split(/\s+/).filter(Boolean)),
  }),
  key: entry => entry.name,
})

/** How much each thing counts when two names of people are compared; `bias` counts always. */
export const nameWeights = defineEntries({
  path: 'en/name-weights.yml',
  entry: z.strictObject({ feature: z.string(), weight: z.number() }),
  key: entry => entry.feature,
})

/** Spellings of one name in several languages and romanisations, in lower case: beyond what `soundOf` brings together. */
export const nameForms = defineEntries({
  path: 'en/name-forms.yml',
  entry: z.strictObject({
    forms: z.string().transform((forms): readonly string[] => forms.split(/\s+/).filter(Boolean)),
  }),
  key: entry => entry.forms[0] ?? '',
})

/** Surnames that stand before given names, in lower case, of languages whose names differ by every vowel. */
export const familyFirstSurnames = defineEntries({
  path: 'en/family-first-surnames.yml',
  entry: z.strictObject({
    language: z.string(),
    names: z.string().transform((names): readonly string[] => names.split(/\s+/).filter(Boolean)),
  }),
  key: entry => entry.language,
})
