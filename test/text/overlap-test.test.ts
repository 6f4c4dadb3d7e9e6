import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/record/span.ts'
import { makeOverlapTest } from '../../src/text/overlap-test.ts'

const span = (start: number, end: number): Span => ({ start, end })

describe('sharing a code unit with any of many spans', () => {
  test.each<[name: string, spans: readonly Span[], asked: Span, shares: boolean]>([
    ['none', [], span(0, 9), false],
    ['within', [span(3, 9)], span(4, 5), true],
    ['around', [span(4, 5)], span(3, 9), true],
    ['touching before', [span(3, 5)], span(1, 3), false],
    ['touching after', [span(3, 5)], span(5, 6), false],
    ['between two', [span(0, 2), span(6, 8)], span(2, 6), false],
    ['a long one that began early', [span(0, 20), span(2, 3)], span(10, 11), true],
    ['out of order', [span(6, 8), span(0, 2)], span(1, 2), true],
  ])('%s', (_, spans, asked, shares) => {
    expect(makeOverlapTest(spans)(asked)).toBe(shares)
  })
})
