import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

/** Which pronoun takes a noun up: he, she, either of them, it, they; `group`: it or they. */
const nounGenders = ['male', 'female', 'person', 'group'] as const
export type NounGender = (typeof nounGenders)[number]

const nameGenders = z.strictObject({
  gender: z.enum(['male', 'female']),
  initial: z.string().length(1),
  names: z.string().transform((names): readonly string[] => names.split(/\s+/).filter(Boolean)),
})

/** Given names that only one sex bears, one entry a sex and letter. */
export const givenNameGenders = defineEntries({
  path: 'en/name-genders.yml',
  entry: nameGenders,
  key: list => `${list.gender} ${list.initial}`,
})

const personNoun = z.strictObject({ noun: z.string(), gender: z.enum(nounGenders) })

/** Common nouns for people and for groups that act. */
export const personNouns = defineEntries({ path: 'en/person-nouns.yml', entry: personNoun, key: n => n.noun })

const pronoun = z.strictObject({
  word: z.string(),
  gender: z.enum(['male', 'female', 'thing', 'several']),
  form: z.enum(['subject', 'object', 'possessive', 'reflexive']),
  /** Verbs before which it means nothing: "it rained". */
  emptyWith: z.array(z.string()).optional(),
})
export type Pronoun = z.infer<typeof pronoun>

/** Personal and possessive pronouns of the third person. */
export const pronouns = defineEntries({ path: 'en/pronouns.yml', entry: pronoun, key: p => p.word })

const referenceWeight = z.strictObject({
  feature: z.string(),
  /** Natural logarithm of odds. */
  weight: z.number(),
})

/** How much each trait of a pronoun and a phrase before it speaks for the phrase. */
export const referenceWeights = defineEntries({
  path: 'en/reference-weights.yml',
  entry: referenceWeight,
  key: w => w.feature,
})

/** Nouns for people and groups, those of like meaning, and the next broader ones ("thief" for "robber"). */
export const alikePeople = defineEntries({
  path: 'en/alike-people.yml',
  entry: z.strictObject({ noun: z.string(), alike: z.array(z.string()), broader: z.array(z.string()) }),
  key: n => n.noun,
})

/** How much each thing that two chains of phrases share speaks for their being one. */
export const chainWeights = defineEntries({
  path: 'en/chain-weights.yml',
  entry: referenceWeight,
  key: w => w.feature,
})
