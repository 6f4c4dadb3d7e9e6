import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractCycles } from '../../../src/language/model/contract-cycles.ts'
import { findTree } from '../../../src/language/model/find-tree.ts'
import { isTree, type Roots } from '../../../src/language/model/is-tree.ts'

describe('a tree', () => {
  test.each<[name: string, heads: readonly number[], one: boolean, several: boolean]>([
    ['of no words', [], true, true],
    ['of one word', [-1], true, true],
    ['a chain', [1, 2, -1], true, true],
    ['two roots', [-1, -1], false, true],
    ['no root', [1, 0], false, false],
    ['a cycle beside a root', [-1, 2, 1], false, false],
    ['a word that is its own head', [-1, 1], false, false],
    ['branches that meet', [3, 0, 0, -1, 1], true, true],
  ])('%s', (_, heads, one, several) => {
    expect([isTree(heads, 'one'), isTree(heads, 'several')]).toEqual([one, several])
  })
})

describe('heads', () => {
  test.each<[name: string, scores: readonly number[], roots: Roots, heads: readonly number[]]>([
    ['of no words', [], 'one', []],
    ['of one word', [0], 'one', [-1]],
    ['each its best', [0, 2, 0, 1], 'one', [1, -1]],
    ['a cycle is opened where it costs least', [0, 5, 3, 0], 'one', [1, -1]],
    ['a second root finds a head', [9, 0, 8, 9], 'one', [-1, 0]],
    ['or stays one', [9, 0, 8, 9], 'several', [-1, -1]],
    ['a cycle hangs on the root beside it', [0, 9, 0, 9, 0, 8, 0, 7, 9], 'one', [1, 2, -1]],
  ])('%s', (_, scores, roots, heads) => {
    expect([...findTree(Float64Array.from(scores), heads.length, roots)]).toEqual(heads)
  })
})

/** Every way to give each word another word or the root as its head. */
function* assign(words: number, heads: readonly number[] = []): Generator<readonly number[]> {
  if (heads.length === words) yield heads
  else for (let head = -1; head < words; head++) if (head !== heads.length) yield* assign(words, [...heads, head])
}

const sum = (scores: Float64Array, words: number, heads: ArrayLike<number>) =>
  Array.from(heads, (head, word) => scores[word * words + (head < 0 ? word : head)] ?? Number.NaN).reduce(
    (a, b) => a + b,
    0,
  )

const matrices = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain(words => fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words ** 2, maxLength: words ** 2 }))

test.each<[roots: Roots]>([['one'], ['several']])('the heads are the tree with the highest sum: %s root', roots => {
  const trees = [1, 2, 3, 4, 5].map(words => [...assign(words)].filter(heads => isTree(heads, roots)))
  fc.assert(
    fc.property(matrices(5), values => {
      const scores = Float64Array.from(values)
      const words = Math.sqrt(values.length)
      const best = Math.max(...(trees[words - 1] ?? []).map(heads => sum(scores, words, heads)))
      for (const find of [findTree, contractCycles]) {
        const heads = find(scores, words, roots)
        expect(isTree(heads, roots)).toBe(true)
        expect(sum(scores, words, heads)).toBe(best)
      }
    }),
    { numRuns: 300 },
  )
})

test('any scores give one tree', () => {
  fc.assert(
    fc.property(
      matrices(40),
      fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e6, max: 1e6 }),
      (values, factor) => {
        const words = Math.sqrt(values.length)
        expect(
          isTree(
            findTree(
              Float64Array.from(values, value => value * factor),
              words,
              'one',
            ),
            'one',
          ),
        ).toBe(true)
      },
    ),
  )
})

test('a sentence of 510 words that wish for nothing but cycles is done at once', () => {
  const words = 510
  const scores = new Float64Array(words ** 2).map((_, at) =>
    (Math.floor(at / words) ^ 1) === at % words ? 9 : (at * 7919) % 13,
  )
  expect(isTree(findTree(scores, words, 'one'), 'one')).toBe(true)
})
