import { describe, expect, test } from 'vitest'
import { bestMatching } from '../../eval/events/best-matching.ts'
import { scoreCoreference } from '../../eval/events/score-coreference.ts'
import { averageLinkage } from '../../src/text/average-linkage.ts'

const groups = (...words: readonly string[]) => words.map(word => [...word])

describe('scoreCoreference', () => {
  // The first row is the example of Pradhan et al. 2014; the others follow from the definitions.
  test.each([
    ['the published example', groups('ab', 'cd', 'fghi'), groups('abc', 'defg'), [40, 40], [50, 41.7], [43.3, 65]],
    ['all right', groups('ab', 'c'), groups('ab', 'c'), [100, 100], [100, 100], [100, 100]],
    ['all in one', groups('abcd'), groups('ab', 'cd'), [66.7, 100], [50, 100], [66.7, 33.3]],
    ['all apart', groups('a', 'b'), groups('ab'), [0, 0], [100, 50], [33.3, 66.7]],
    ['mentions that are none', groups('ab', 'x'), groups('ab'), [100, 100], [66.7, 100], [50, 100]],
    ['mentions missed', groups('a'), groups('ab'), [0, 0], [100, 25], [66.7, 66.7]],
    ['nothing found', [], groups('ab'), [0, 0], [0, 0], [0, 0]],
  ] as const)('%s', (_, found, gold, muc, bCubed, ceafe) => {
    const scores = scoreCoreference(found, gold)
    const shares = [scores.muc, scores.bCubed, scores.ceafe].map(({ precision, recall }) => [precision, recall])
    for (const [place, share] of [muc, bCubed, ceafe].entries()) {
      expect(shares[place]?.[0]).toBeCloseTo(share[0], 1)
      expect(shares[place]?.[1]).toBeCloseTo(share[1], 1)
    }
    expect(scores.conll).toBeCloseTo((scores.muc.f1 + scores.bCubed.f1 + scores.ceafe.f1) / 3)
  })
})

test('the greatest matching is not the greedy one', () => {
  const edges = [
    { from: 0, to: 0, weight: 3 },
    { from: 0, to: 1, weight: 2.9 },
    { from: 1, to: 0, weight: 2.9 },
    { from: 7, to: 9, weight: 1 },
  ]
  expect(bestMatching(edges)).toBeCloseTo(6.8)
})

test('things are joined while groups are alike on average', () => {
  const likeness = (a: number, b: number) => (a + b === 1 ? 0.9 : a + b === 3 ? 0.6 : 0)
  expect(averageLinkage(3, likeness, 0.2)).toEqual([[0, 1, 2]])
  expect(averageLinkage(3, likeness, 0.5)).toEqual([[0, 1], [2]])
  expect(averageLinkage(3, likeness, 0.95)).toEqual([[0], [1], [2]])
})
