import { describe, expect, test } from 'vitest'
import { chooseRun, type FieldScores } from '../../../src/annotate/quotations/fields/choose-run.ts'

const zeros = (size: number) => new Float64Array(size)
const scores = (holds: readonly number[], rest: Partial<FieldScores> = {}): FieldScores => ({
  opens: zeros(holds.length),
  closes: zeros(holds.length),
  crosses: zeros(holds.length),
  holds: Float64Array.from(holds),
  none: 0,
  ...rest,
})
const at = (size: number, values: { readonly [place: number]: number }) =>
  Float64Array.from({ length: size }, (_, place) => values[place] ?? 0)

describe('the run for which most speaks', () => {
  test.each<[name: string, scores: FieldScores, from: number, to: number, odds: number]>([
    ['words alone', scores([-1, 2, 3, -1]), 1, 3, 5],
    ['over a word against it', scores([2, -1, 2]), 0, 3, 3],
    ['not over a word that counts more', scores([2, -5, 3]), 2, 3, 3],
    ['a border that opens draws it', scores([-1, 2], { opens: at(2, { 0: 4 }) }), 0, 2, 5],
    ['a border that closes draws it', scores([2, -1], { closes: at(2, { 1: 4 }) }), 0, 2, 5],
    ['a border against it', scores([1, 2], { opens: at(2, { 0: -4 }) }), 1, 2, 2],
    ['what is crossed counts', scores([2, 3], { crosses: at(2, { 1: -3 }) }), 1, 2, 3],
    ['crossing counts not where the run begins', scores([-1, 2], { crosses: at(2, { 1: -9 }) }), 1, 2, 2],
    ['it is weighed against no run', scores([2], { none: 5 }), 0, 1, -3],
    ['the best of bad ones is told, too', scores([-3, -1, -2]), 1, 2, -1],
  ])('%s', (_, field, from, to, odds) => {
    expect(chooseRun(field)).toEqual({ from, to, odds })
  })

  test('none where there are no words', () => {
    expect(chooseRun(scores([]))).toBeUndefined()
  })
})
