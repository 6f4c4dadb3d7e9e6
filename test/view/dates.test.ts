import { describe, expect, test } from 'vitest'
import { calendarDay, dayNumber, dayRange, periodRange } from '../../src/view/day-range.ts'
import { describeDate, describePeriod } from '../../src/view/describe-date.ts'

describe('describeDate', () => {
  test.each([
    ['a day', '2022-10-28', '28 Oct 2022'],
    ['a day before the tenth', '2022-01-05', '5 Jan 2022'],
    ['a month', '2022-11', 'Nov 2022'],
    ['a year', '2022', '2022'],
    ['about a month', '2022-11~', 'about Nov 2022'],
    ['perhaps a day', '2022-11-02?', 'perhaps 2 Nov 2022'],
    ['some time within days of a month', '2022-10-17/2022-10-23', 'some time 17–23 Oct 2022'],
    ['some time within days of two months', '2022-09-28/2022-10-03', 'some time 28 Sep – 3 Oct 2022'],
    ['some time within two years', '2021-12-30/2022-01-02', 'some time 30 Dec 2021 – 2 Jan 2022'],
    ['some time within months', '2022-10/2022-11', 'some time Oct–Nov 2022'],
    ['some time within years', '2021/2022', 'some time 2021–2022'],
    ['an open end', '2022-10-17/..', '17 Oct 2022 or later'],
    ['what is no date stays', 'Friday', 'Friday'],
  ])('%s', (_, edtf, words) => expect(describeDate(edtf)).toBe(words))
})

describe('describePeriod', () => {
  test.each([
    ['neither told', undefined, undefined, undefined],
    ['a start alone', '2022-10-28', undefined, '28 Oct 2022'],
    ['an end alone', undefined, '2022-10-28', 'until 28 Oct 2022'],
    ['start and end the same', '2022-10-28', '2022-10-28', '28 Oct 2022'],
    ['what lasts', '2022-10-28', '2022-10-30', '28–30 Oct 2022'],
    ['what lasts to a vague end', '2022-10-28', '2022-11~', '28 Oct 2022 – about Nov 2022'],
  ])('%s', (_, start, end, words) => expect(describePeriod(start, end)).toBe(words))
})

describe('dayRange', () => {
  test.each([
    ['a day', '1970-01-02', { first: 1, last: 1, vague: false }],
    ['a month', '1970-02', { first: 31, last: 58, vague: false }],
    ['a leap month', '1972-02', { first: 761, last: 789, vague: false }],
    ['a vague year', '1970~', { first: 0, last: 364, vague: true }],
    ['an interval', '1970-01-01/1970-01-03', { first: 0, last: 2, vague: false }],
    ['an open end', '1970-01-01/..', { first: 0, last: Number.POSITIVE_INFINITY, vague: false }],
    ['no date', 'soon', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, edtf, range) => expect(dayRange(edtf)).toEqual(range))

  test('years before 100 are no years of the 1900s', () =>
    expect(calendarDay(dayNumber(33, 4, 3))).toEqual({ year: 33, month: 4, day: 3 }))

  test('an interval in one field does not last, a start and an end do', () => {
    expect(periodRange('2022-10-17/2022-10-23', undefined)?.lasts).toBe(false)
    expect(periodRange('2022-10-17', '2022-10-23')?.lasts).toBe(true)
    expect(periodRange('2022-10', '2022-10')?.lasts).toBe(false)
  })
})
