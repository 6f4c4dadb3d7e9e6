import { describe, expect, test } from 'vitest'
import { daysOf, distanceTo, lengthOf, overlap } from '../../src/assemble/days.ts'
import { addDays } from '../../src/text/iso-days.ts'

describe('days of a date', () => {
  test.each<[edtf: string, first: string, last: string]>([
    ['2022-10-28', '2022-10-28', '2022-10-28'],
    ['2022-11', '2022-11-01', '2022-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-11~', '2022-11-01', '2022-11-30'],
    ['2022-10-17/2022-10-23', '2022-10-17', '2022-10-23'],
    ['2022-10/2022-11', '2022-10-01', '2022-11-30'],
    ['2022-10-17/..', '2022-10-17', '2022-10-17'],
  ])('%s', (edtf, first, last) => expect(daysOf(edtf)).toEqual({ first, last }))

  test.each(['', 'May', '2022-13', '2022-10-23/2022-10-17', '2022-00-10', '2022-02-30', 'XXXX-11-23'])(
    'none of "%s"',
    edtf => expect(daysOf(edtf)).toBeUndefined(),
  )
})

const october = { first: '2022-10-01', last: '2022-10-31' }

test.each<[day: string, distance: number]>([
  ['2022-10-01', 0],
  ['2022-10-31', 0],
  ['2022-11-02', 2],
  ['2022-09-28', 3],
])('from %s to October are %i days', (day, distance) => expect(distanceTo(october, day)).toBe(distance))

test.each<[first: string, last: string, meets: boolean]>([
  ['2022-10-31', '2022-11-02', true],
  ['2022-11-01', '2022-11-02', false],
  ['2022-01-01', '2022-12-31', true],
])('%s to %s shares a day with October: %s', (first, last, meets) =>
  expect(overlap({ first, last }, october)).toBe(meets),
)

test('days are counted over the end of a month', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(lengthOf(october)).toBe(31)
})
