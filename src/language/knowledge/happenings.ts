import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const words = z.string().regex(/^[a-z -]+$/)

/** Words behind which a reason stands, and whether it is a noun phrase or a clause. */
export const reasonCues = defineEntries({
  path: 'en/events/reason-cues.yml',
  entry: z.strictObject({ words, upTo: z.enum(['phrase', 'clause']) }),
  key: e => e.words,
})

/** Words between two events that tell how the first stands to the second. */
export const relationWords = defineEntries({
  path: 'en/events/relation-words.yml',
  entry: z.strictObject({ words, relation: z.enum(['prepares', 'precedes', 'partOf', 'respondsTo']) }),
  key: e => e.words,
})

const word = z.string().min(1)

/** Words for acts, the words of like meaning, and the next broader ones ("kill" for "murder"). */
export const alikeActs = defineEntries({
  path: 'en/events/alike-acts.yml',
  entry: z.strictObject({ word, alike: z.array(word), broader: z.array(word).default([]) }),
  key: e => e.word,
})

/** Two different words by which one event is often told, and how often so: about 0 seldom, above 1 mostly. */
export const actsToldAlike = defineEntries({
  path: 'en/events/acts-told-alike.yml',
  entry: z.strictObject({ words: z.tuple([word, word]), strength: z.number().positive() }),
  key: e => e.words.join(' '),
})

/** Weights of what two mentions of events share. */
export const eventPairWeights = defineEntries({
  path: 'en/events/pair-weights.yml',
  entry: z.strictObject({ feature: word, weight: z.number() }),
  key: e => e.feature,
})
