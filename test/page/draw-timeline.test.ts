import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { drawTimeline } from '../../src/page/draw-timeline.ts'
import { markTicks } from '../../src/page/mark-ticks.ts'
import { makeContext } from '../../src/page/page-context.ts'
import { placeLanes } from '../../src/page/place-lanes.ts'
import { placeProofs } from '../../src/page/place-proofs.ts'
import { scaleTime, type TimePoint } from '../../src/page/scale-time.ts'
import type { Record } from '../../src/record/record.ts'
import { dayNumber } from '../../src/view/day-range.ts'
import { indexRecord } from '../../src/view/index-record.ts'
import { growRecord } from '../fixtures/grow-record.ts'
import { record } from '../fixtures/record.ts'

const days = (...list: readonly number[]): TimePoint[] => list.map(day => ({ day, precision: 'day' }))

function drawn(of: Record) {
  const index = indexRecord(of)
  const { document } = parseHTML(
    `<html><body>${drawTimeline(makeContext(index, placeProofs(index))).html}</body></html>`,
  )
  return document
}

describe('scaleTime', () => {
  test.each([
    ['an even rhythm', [0, 100, 200, 300], 1],
    ['days side by side', [0, 1, 2, 3], 1],
    ['one long silence', [0, 5, 10, 400, 405], 2],
    ['two long silences', [0, 5, 10, 400, 405, 900, 903], 3],
    ['a gap of a month and more', [0, 5, 10, 55], 1],
    ['a single day', [7], 1],
  ])('%s', (_, points, stretches) => expect(scaleTime(days(...points), 0, 700).stretches).toHaveLength(stretches))

  test('days keep their order and stay inside the picture', () => {
    const scale = scaleTime(days(0, 5, 10, 400, 405, 900), 10, 700)
    const places = Array.from({ length: 960 }, (_, day) => scale.place(day - 20))
    places.forEach((place, at) => {
      expect(place).toBeGreaterThanOrEqual(Math.max(10, places[at - 1] ?? 0))
      expect(place).toBeLessThanOrEqual(700)
    })
  })
})

describe('markTicks', () => {
  const labels = (from: number, to: number) =>
    markTicks(scaleTime(days(from, to), 0, 700)).flatMap(({ label, year }) => [
      ...(year ? [year] : []),
      ...(label ? [label] : []),
    ])

  test.each([
    ['days', dayNumber(2031, 3, 1), dayNumber(2031, 3, 4), ['2031', '1 Mar', '2 Mar', '3 Mar', '4 Mar']],
    ['months', dayNumber(2031, 6, 1), dayNumber(2032, 2, 1), ['2031', 'Nov', 'Dec', '2032', 'Jan', 'Feb']],
    ['years', dayNumber(2030, 1, 1), dayNumber(2033, 1, 1), ['2030', 'Jan']],
  ])('%s', (_, from, to, some) => expect(labels(from, to)).toEqual(expect.arrayContaining(some)))

  test('a century has years for its marks', () =>
    expect(labels(dayNumber(1930, 1, 1), dayNumber(2030, 1, 1)).every(label => /^\d{4}$/.test(label))).toBe(true))
})

describe('placeLanes', () => {
  const at = (from: number, to: number) => ({ from, to })
  test.each([
    ['things apart share a row', [at(0, 10), at(30, 40)], [0, 0]],
    ['things that meet do not', [at(0, 30), at(20, 40)], [0, 1]],
    ['a later thing fills an earlier gap', [at(0, 100), at(50, 150), at(200, 210)], [0, 1, 0]],
    ['no more rows than allowed', [at(0, 9), at(0, 9), at(0, 9)], [0, 1, undefined]],
  ])('%s', (_, extents, lanes) => expect(placeLanes(extents, 2)).toEqual(lanes))
})

describe('drawTimeline', () => {
  test('every dated event is in the picture and leads to its line', () => {
    const dated = record.events.filter(event => event.start !== undefined)
    expect([...drawn(record).querySelectorAll('a')]).toHaveLength(dated.length)
    expect(drawn(record).querySelectorAll('a > title')[0]?.textContent).toBe(
      '26 Feb 2031: Attack on the Sund crossing (happened)',
    )
  })

  test('status and kind show', () => {
    const marks = [...drawn(record).querySelectorAll('.mark')].map(mark => mark.getAttribute('class'))
    for (const look of [
      'mark diamond done',
      'mark circle ahead',
      'mark triangle off',
      'mark triangle put-off',
      'mark diamond unsure',
    ])
      expect(marks).toContain(look)
  })

  test.each([1, 3, 40, 300, 1500])('%i events: none is lost, labels do not run into one another', count => {
    const document = drawn(growRecord(count, { words: 20 }))
    const crowded = [...document.querySelectorAll('.crowd')].reduce((sum, crowd) => sum + Number(crowd.textContent), 0)
    expect(document.querySelectorAll('a .mark').length + crowded).toBe(count)
    const rows = new Map<string, { from: number; to: number }[]>()
    for (const label of document.querySelectorAll('a > text:not(.crowd)')) {
      const x = Number(label.getAttribute('x'))
      const width = (label.textContent ?? '').length * 6.2
      const extent =
        label.getAttribute('text-anchor') === 'end' ? { from: x - width, to: x } : { from: x, to: x + width }
      expect(extent.from).toBeGreaterThanOrEqual(0)
      expect(extent.to).toBeLessThanOrEqual(760)
      const row = label.getAttribute('y') ?? ''
      for (const other of rows.get(row) ?? []) expect(extent.from > other.to || extent.to < other.from).toBe(true)
      rows.set(row, [...(rows.get(row) ?? []), extent])
    }
    const [, , , height] = (document.querySelector('svg')?.getAttribute('viewBox') ?? '').split(' ').map(Number)
    expect(height).toBeLessThan(900)
  })

  test('nothing is drawn where no event bears a date', () =>
    expect(
      drawTimeline(makeContext(indexRecord({ ...record, events: [] }), placeProofs(indexRecord(record)))).html,
    ).toBe(''))
})
