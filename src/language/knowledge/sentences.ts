import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const word = z.string().regex(/^[a-z]+$/)

/** Words that bear a full stop without ending a sentence, and what has to follow for that. */
export const abbreviations = defineEntries({
  path: 'en/abbreviations.yml',
  entry: z.strictObject({ word, follows: z.enum(['name', 'number', 'any']) }),
  key: a => a.word,
})

/** Words that commonly begin a sentence and seldom a name: after "U.S." they tell that a new sentence starts. */
export const sentenceStarters = defineEntries({
  path: 'en/sentence-starters.yml',
  entry: z.strictObject({ words: z.array(word).min(1) }),
  key: s => s.words.join(' '),
})

/** Lines that a page carries beside its article, lower case: whole lines, or how such a line begins. */
export const furniture = defineEntries({
  path: 'en/furniture.yml',
  entry: z.strictObject({ match: z.enum(['line', 'start']), words: z.array(z.string().min(1)).min(1) }),
  key: f => `${f.match} ${f.words.join(' ')}`,
})

/** Prefixes that make one word with what follows their hyphen: "anti-tank". Other hyphens stand between two words. */
export const wordPrefixes = defineEntries({
  path: 'en/word-prefixes.yml',
  entry: z.strictObject({ words: z.array(word).min(1) }),
  key: p => p.words.join(' '),
})
