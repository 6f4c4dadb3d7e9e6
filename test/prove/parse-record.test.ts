import { expect, test } from 'vitest'
import { parseRecord } from '../../src/prove/parse-record.ts'
import { proved } from './proved-record.ts'

test('a record comes out of JSON as it went in', () => {
  expect(parseRecord(JSON.parse(JSON.stringify(proved)), 'record.json')).toEqual(proved)
})

test.each<[name: string, json: unknown, place: string]>([
  ['nothing', null, ''],
  ['a list', [], ''],
  ['a missing section', { ...proved, events: undefined }, 'events'],
  ['a missing proof', { ...proved, figures: [{ ...proved.figures[0], proof: [] }] }, 'figures[0].proof'],
  ['an unknown status', { ...proved, events: [{ ...proved.events[0], status: 'perhaps' }] }, 'events[0].status'],
])('%s is refused, with its place', (_, json, place) => {
  expect(() => parseRecord(json, 'record.json')).toThrow(
    expect.objectContaining({
      code: 'record-malformed',
      details: expect.objectContaining({ location: 'record.json', path: place }),
    }),
  )
})
