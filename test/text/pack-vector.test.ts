import { expect, test } from 'vitest'
import { cosine, packVector, unpackVector } from '../../src/text/pack-vector.ts'

const rows: readonly (readonly [why: string, a: readonly number[], b: readonly number[], cosine: number])[] = [
  ['the same', [0.1, -0.4, 0.2], [0.1, -0.4, 0.2], 1],
  ['of another length', [0.1, -0.4], [1, -4], 1],
  ['contrary', [0.5, 0.1], [-0.5, -0.1], -1],
  ['at right angles', [1, 0], [0, 1], 0],
  ['nothing', [0, 0], [0, 1], 0],
  ['of other dimensions', [1, 0], [1, 0, 0], 0],
]

test.each(rows)('%s', (_, a, b, expected) => {
  expect(cosine(unpackVector(packVector(a)), unpackVector(packVector(b)))).toBeCloseTo(expected, 2)
})

test('a byte a number', () => {
  expect(packVector(Array.from({ length: 384 }, (_, i) => i / 384)).length).toBe(512)
})
