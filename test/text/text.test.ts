import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { containment, contentWords, jaccard, sharedWords } from '../../src/text/content-words.ts'
import { fold } from '../../src/text/fold.ts'
import { groupBy } from '../../src/text/group-by.ts'
import { idOf } from '../../src/text/hash.ts'
import { proofOf, sentenceNumberAt, uniqueProofs } from '../../src/text/proof.ts'
import { between, lastBefore } from '../../src/text/search.ts'
import { byPosition, contains, overlaps, trimSpan } from '../../src/text/span.ts'
import { soundOf } from '../../src/text/spelling.ts'
import { unionFind } from '../../src/text/union-find.ts'
import { unreadArticle } from '../fixtures/unread-words.ts'

test.each([
  ['The Lake Towns', 'lake towns'],
  ['Côte-d’Ivoire', 'cote d ivoire'],
  ['ŁÓDŹ', 'lodz'],
  ['Straße', 'strasse'],
  ['Iğdır', 'igdir'],
  ['ﬁnal', 'final'],
  ['Theresa', 'theresa'],
  [' . ', ''],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('twice folded is once folded, but for a second "the"', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = fold(text)
      expect(once.startsWith('the ') ? once : fold(once)).toBe(once)
    }),
  )
})

describe('sounds', () => {
  test.each([
    ['Rakhmon', 'Rahmon', true],
    ['Zhaparov', 'Japarov', true],
    ['Zelenskiy', 'Zelenskyy', true],
    ['Tchaikin', 'Chaikin', true],
    ['Schwarz', 'Shvarts', false],
    ['Karim', 'Karin', false],
    ['Hassan', 'Hussein', false],
    ['Lin', 'Ling', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(soundOf(a) === soundOf(b)).toBe(same)
  })
})

test('content words are what a phrase is about', () => {
  expect([...contentWords('The restoration of the border')]).toEqual(['resto', 'borde'])
  expect(sharedWords(contentWords('restore the borders'), contentWords('restoration of a border'))).toBe(2)
  expect(jaccard(contentWords('red fox'), contentWords('red hen'))).toBeCloseTo(1 / 3)
  expect(containment(contentWords('fox'), contentWords('red fox'))).toBe(1)
  expect(jaccard(contentWords('the'), contentWords(''))).toBe(0)
  expect(containment(contentWords(''), contentWords('fox'))).toBe(0)
})

test('groups keep the order of first appearance', () => {
  expect([...groupBy(['b', 'aa', 'c'], word => word.length)]).toEqual([
    [1, ['b', 'c']],
    [2, ['aa']],
  ])
})

test('ids follow from their parts, told apart', () => {
  expect(idOf('event', 'a', 'b')).toBe(idOf('event', 'a', 'b'))
  expect(idOf('event', 'a', 'b')).not.toBe(idOf('event', 'ab'))
  expect(idOf('event', 'a')).toMatch(/^event-[0-9a-f]{12}$/)
})

test('sets that are joined are one, others are not', () => {
  const sets = unionFind(5)
  sets.join(4, 1)
  sets.join(1, 2)
  expect(sets.groups()).toEqual([[0], [1, 2, 4], [3]])
  expect(sets.find(4)).toBe(sets.find(2))
  expect(sets.find(0)).not.toBe(sets.find(3))
})

test('items in order are found by place', () => {
  const places = fc.array(fc.nat(50)).map(all => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(places, fc.nat(60), fc.nat(60), (items, start, end) => {
      const self = (item: number) => item
      expect(between(items, self, { start, end })).toEqual(items.filter(item => item >= start && item < end))
      expect(lastBefore(items, self, start)).toBe(items.filter(item => item <= start).at(-1))
    }),
  )
})

test('spans', () => {
  expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true)
  expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false)
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false)
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true)
  expect(
    [
      { start: 0, end: 1 },
      { start: 0, end: 4 },
    ].sort(byPosition)[0]?.end,
  ).toBe(4)
  expect(trimSpan(' a b ', { start: 0, end: 5 })).toEqual({ start: 1, end: 4 })
  expect(trimSpan(' a', { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
})

test('a proof quotes its words and the sentences they stand in', () => {
  const article = unreadArticle('Talks began. Talks ended. All left.')
  const proof = proofOf(article, { start: 6, end: 18 })
  expect(proof).toMatchObject({ exact: 'began. Talks', sentence: 'Talks began. Talks ended.' })
  expect(sentenceNumberAt(article.sentences, 12)).toBe(-1)
  expect(sentenceNumberAt(article.sentences, 13)).toBe(1)
  for (const [start, end] of [
    [0, 0],
    [-1, 2],
    [3, 2],
    [0, 99],
  ] as const)
    expect(() => proofOf(article, { start, end })).toThrow(TypeError)
})

test('proofs come in one order, the same words once', () => {
  const article = unreadArticle('Talks began. Talks ended.')
  const [a, b] = [proofOf(article, { start: 0, end: 5 }), proofOf(article, { start: 13, end: 18 })]
  expect(uniqueProofs([b, a, b])).toEqual([a, b])
})
