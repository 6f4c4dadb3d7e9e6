import { z } from 'zod'
import { comparators } from '../../record/claim.ts'
import { defineEntries } from './entry-file.ts'

const numberWord = z.strictObject({
  word: z.string(),
  kind: z.enum(['unit', 'ten', 'hundred', 'scale', 'vague', 'several', 'part']),
  value: z.number().positive(),
  /** Read as a number only where it touches its digits: "5m", not "5 m". */
  attached: z.boolean().default(false),
})
export type NumberWord = z.infer<typeof numberWord>

/** Words that stand for numbers: "twenty", "million", "dozens". */
export const numberWords = defineEntries({ path: 'en/number-words.yml', entry: numberWord, key: n => n.word })

const comparatorWords = z.strictObject({
  words: z.string(),
  comparator: z.enum(comparators),
  side: z.enum(['before', 'after']),
})

/** "more than", "or so": how exact a number is. */
export const comparatorPhrases = defineEntries({
  path: 'en/comparators.yml',
  entry: comparatorWords,
  key: c => `${c.words} ${c.side}`,
})

const numberNeighbor = z.strictObject({
  word: z.string(),
  kind: z.enum([
    'label',
    'uncounted',
    'joined',
    'placing',
    'bridge',
    'sum',
    'time',
    'invariant',
    'fate',
    'fate-verb',
    'turnout-verb',
    'estimate-verb',
    'account-verb',
    'stand-in',
  ]),
})

/** Words beside a number that tell whether it is a figure at all. */
export const numberNeighbors = defineEntries({
  path: 'en/number-neighbors.yml',
  entry: numberNeighbor,
  key: n => `${n.kind} ${n.word}`,
})

const changeVerb = z.strictObject({
  verb: z.string(),
  kind: z.enum(['factor', 'up', 'down', 'level']),
  factor: z.number().positive().optional(),
})

/** Verbs that tell how a quantity changed: "doubled", "fell", "reached". */
export const changeVerbs = defineEntries({ path: 'en/change-verbs.yml', entry: changeVerb, key: v => v.verb })

const changeNoun = z.strictObject({ noun: z.string(), kind: z.enum(['up', 'down', 'level']) })

/** Nouns that tell how a quantity moved: "a rise of", "the fall in". */
export const changeNouns = defineEntries({ path: 'en/change-nouns.yml', entry: changeNoun, key: n => n.noun })
