import { describe, expect, test } from 'vitest'
import { draw } from '../../eval/quantities/draw-sentences.ts'
import type { LabelledQuantity } from '../../eval/quantities/labels.ts'
import { readLabels } from '../../eval/quantities/labels.ts'
import { scoreQuantities } from '../../eval/quantities/score-quantities.ts'
import type { Quantity } from '../../src/record/article.ts'

// “At least 12 ships sank.”
const gold: LabelledQuantity = {
  start: 9,
  end: 11,
  value: 12,
  comparators: ['at-least'],
  nouns: [{ start: 12, end: 17 }],
}
const found: Quantity = {
  start: 0,
  end: 11,
  sentence: 0,
  value: 12,
  comparator: 'at-least',
  what: { start: 12, end: 17 },
  noun: { start: 12, end: 17 },
}

describe('scoreQuantities', () => {
  const right = (quantities: readonly Quantity[], labels: readonly LabelledQuantity[]) => {
    const { quantity, comparator, noun, all } = scoreQuantities(quantities, labels)
    return [quantity.right, comparator.right, noun.right, all.right, all.found, all.gold]
  }
  test.each<[string, readonly Quantity[], readonly LabelledQuantity[], readonly number[]]>([
    ['all right', [found], [gold], [1, 1, 1, 1, 1, 1]],
    ['another value', [{ ...found, value: 13 }], [gold], [0, 1, 1, 0, 1, 1]],
    ['another comparator', [{ ...found, comparator: 'over' }], [gold], [1, 0, 1, 0, 1, 1]],
    ['another noun', [{ ...found, noun: { start: 18, end: 22 } }], [gold], [1, 1, 0, 0, 1, 1]],
    ['a range where there is none', [{ ...found, low: 12, high: 14 }], [gold], [0, 1, 1, 0, 1, 1]],
    ['missed', [], [gold], [0, 0, 0, 0, 0, 1]],
    ['found where nothing is', [found], [], [0, 0, 0, 0, 1, 0]],
    ['optional and found', [found], [{ ...gold, optional: true }], [0, 0, 0, 0, 0, 0]],
    ['optional and missed', [], [{ ...gold, optional: true }], [0, 0, 0, 0, 0, 0]],
    ['a noun where none is named', [found], [{ ...gold, nouns: [null] }], [1, 1, 0, 0, 1, 1]],
  ])('%s', (_, quantities, labels, expected) => expect(right(quantities, labels)).toEqual(expected))
})

test('the same seed draws the same, another seed something else, nothing twice', () => {
  const items = Array.from({ length: 50 }, (_, at) => at)
  expect(draw(items, 3, 20)).toEqual(draw(items, 3, 20))
  expect(draw(items, 3, 20)).not.toEqual(draw(items, 4, 20))
  expect(new Set(draw(items, 3, 50)).size).toBe(50)
})

test('labels stand in their sentences', () => {
  const { sentences, count } = readLabels()
  expect(sentences).toHaveLength(count)
  for (const { start, end, quantities } of sentences)
    for (const quantity of quantities) {
      expect(quantity.start).toBeGreaterThanOrEqual(start)
      expect(quantity.end).toBeLessThanOrEqual(end)
    }
})
