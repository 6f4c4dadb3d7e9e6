import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupAlike, prefixOf } from '../../src/assemble/group-alike.ts'
import { jaccard } from '../../src/text/content-words.ts'

const SHARE = 0.75
const wordSets = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 }).map(w => new Set(w)))
const isAlike = ([first]: readonly ReadonlySet<string>[], words: ReadonlySet<string>) =>
  first !== undefined && jaccard(first, words) >= SHARE

test('phrases that share enough words share a word of their beginnings: the same groups as by comparing all', () => {
  fc.assert(
    fc.property(wordSets, sets => {
      const fast = groupAlike(sets, words => prefixOf(words, SHARE), isAlike)
      const slow = groupAlike(sets, () => ['all'], isAlike)
      expect(fast).toEqual(slow)
    }),
  )
})

test('what shares no key is not compared', () => {
  expect(
    groupAlike(
      ['a1', 'b1', 'a2'],
      word => [word.charAt(0)],
      () => true,
    ),
  ).toEqual([['a1', 'a2'], ['b1']])
})
