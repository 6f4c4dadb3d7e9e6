import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packWindows, type Window } from '../../../src/language/model/pack-windows.ts'

const limits = { pieces: 128, longest: 510 }
const words = (count: number, pieces = 1): readonly number[] => Array.from({ length: count }, () => pieces)
const show = (windows: readonly Window[]) =>
  windows.map(window => window.map(({ sentence, from, to }) => `${sentence}:${from}-${to}`).join(' '))

describe('windows', () => {
  test.each<[name: string, document: readonly (readonly number[])[], windows: readonly string[]]>([
    ['of nothing', [], []],
    ['of a sentence without words', [[]], []],
    ['of one word', [[1]], ['0:0-1']],
    ['of sentences that fit together', [words(40), [], words(42, 2)], ['0:0-40 2:0-42']],
    ['full to the last piece', [words(100), words(13, 2)], ['0:0-100 1:0-13']],
    ['a piece too many begins another', [words(100), words(27)], ['0:0-100', '1:0-27']],
    ['a sentence that fills one', [[1], words(126), [1]], ['0:0-1', '1:0-126', '2:0-1']],
    ['a longer one is not cut', [[1], words(508), [1]], ['0:0-1', '1:0-508', '2:0-1']],
    ['the longest are', [[1], words(509), [1]], ['0:0-1', '1:0-252', '1:126-378', '1:252-504', '1:378-509', '2:0-1']],
  ])('%s', (_, document, windows) => {
    expect(show(packWindows(document, limits))).toEqual(windows)
  })
})

test('of windows that overlap, each owns its middle', () => {
  const owned = packWindows([words(600)], limits).map(([part]) => `${part?.ownFrom}-${part?.ownTo}`)
  expect(owned).toEqual(['0-189', '189-315', '315-441', '441-600'])
})

const documents = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }) },
    fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 40, maxLength: 900 }),
  ),
  { maxLength: 20 },
)
const sizeOf = (document: readonly (readonly number[])[], window: Window) =>
  window.reduce((sum, p) => sum + (document[p.sentence]?.slice(p.from, p.to).reduce((a, b) => a + b, 0) ?? 0), 2)

test('every word belongs to one window, in reading order, and is read in it', () => {
  fc.assert(
    fc.property(documents, document => {
      const parts = packWindows(document, limits).flat()
      for (const { from, ownFrom, ownTo, to } of parts)
        expect([from, ownFrom, ownTo, to]).toEqual([from, ownFrom, ownTo, to].toSorted((a, b) => a - b))
      const owned = parts.flatMap(({ sentence, ownFrom, ownTo }) =>
        Array.from({ length: ownTo - ownFrom }, (_, i) => `${sentence}:${ownFrom + i}`),
      )
      expect(owned).toEqual(document.flatMap((sizes, sentence) => sizes.map((_, word) => `${sentence}:${word}`)))
    }),
  )
})

test('no window is too large, and no sentence is cut that fits one', () => {
  fc.assert(
    fc.property(documents, document => {
      for (const window of packWindows(document, limits)) {
        const size = sizeOf(document, window)
        const [first] = window
        expect(size).toBeLessThanOrEqual(window.length > 1 ? limits.pieces : limits.longest)
        if (first && first.to - first.from < (document[first.sentence]?.length ?? 0)) {
          expect(window).toHaveLength(1)
          expect(size).toBeLessThanOrEqual(254)
          expect(document[first.sentence]?.reduce((a, b) => a + b, 2)).toBeGreaterThan(limits.longest)
        }
      }
    }),
  )
})

test.each<[name: string, document: (count: number) => readonly (readonly number[])[]]>([
  ['one sentence', count => [words(count)]],
  ['one sentence of long words', count => [words(count / 12, 12)]],
  ['sentences of a word', count => Array.from({ length: count }, () => [1])],
  ['sentences that share no window', count => Array.from({ length: count / 64 }, () => words(64))],
])('windows grow as the text does: %s', (_, document) => {
  const [small, large] = [packWindows(document(9_600), limits), packWindows(document(96_000), limits)]
  expect(large.length).toBeLessThanOrEqual(10 * (small.length + 1))
  expect(large.length).toBeLessThanOrEqual((2 * 96_000) / 120)
})
