import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findRun } from '../../../src/language/model/find-run.ts'

describe('the best run', () => {
  test.each<[name: string, scores: readonly number[], run: readonly [number, number] | undefined]>([
    ['of nothing', [], undefined],
    ['where nothing speaks for any', [-1, 0, -2], undefined],
    ['of one', [-1, 2, -3], [1, 2]],
    ['over a small gap', [2, -1, 3, -9, 4], [0, 3]],
    ['not over a large one', [2, -3, 3], [2, 3]],
    ['not over what cannot be', [5, Number.NEGATIVE_INFINITY, 4], [0, 1]],
    ['without what adds nothing', [0, 1, 0], [1, 2]],
  ])('%s', (_, scores, run) => {
    const found = findRun(scores, 0, scores.length)
    expect(found && [found.from, found.to]).toEqual(run)
  })
})

test('no run between the bounds has a higher sum', () => {
  const rows = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 12 })
  fc.assert(
    fc.property(rows, fc.nat(12), fc.nat(12), (scores, a, b) => {
      const [from, to] = [Math.min(a, b, scores.length), Math.min(Math.max(a, b), scores.length)]
      const sums = scores.flatMap((_, begin) =>
        scores.map((__, end) =>
          begin >= from && end < to && begin <= end ? scores.slice(begin, end + 1).reduce((x, y) => x + y, 0) : 0,
        ),
      )
      const found = findRun(scores, from, to)
      expect(found?.sum ?? 0).toBe(Math.max(0, ...sums))
      if (found) expect(scores.slice(found.from, found.to).reduce((x, y) => x + y, 0)).toBe(found.sum)
    }),
  )
})
