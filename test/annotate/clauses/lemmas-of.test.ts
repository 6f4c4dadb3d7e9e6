import { expect, test } from 'vitest'
import { lemmasOf } from '../../../src/annotate/clauses/lemmas-of.ts'
import type { TaggedWord } from '../../../src/record/article.ts'

const token = (text: string, lemma: string, tag: string): TaggedWord => ({
  text,
  lemma,
  tag,
  start: 0,
  end: text.length,
  sentence: 0,
})

test.each([
  ['a lost “e” comes back', token('invaded', 'invad', 'VERB'), 'invade', true],
  ['a lost twin letter comes back', token('boycotted', 'boycot', 'VERB'), 'boycott', true],
  ['a plural that was kept', token('troops', 'troops', 'NOUN'), 'troop', true],
  ['what the tagger says stays', token('met', 'meet', 'VERB'), 'meet', true],
  ['a base form is taken as it is', token('plan', 'plan', 'VERB'), 'plane', false],
  ['a noun gets no “e”', token('plan', 'plan', 'NOUN'), 'plane', false],
])('%s', (_, word, lemma, expected) => {
  expect(lemmasOf(word).includes(lemma)).toBe(expected)
})

test('no token has no lemma', () => {
  expect(lemmasOf(undefined)).toEqual([])
})
