import { describe, expect, test } from 'vitest'
import { buildRecord } from '../../src/rapporteur.ts'
import { type Report, readReports, recordOf } from './record-of.ts'

const mission =
  'A mission of the Dorn Union will leave for the island of Ona on Wednesday, its secretariat said. The group of twelve experts will be headed by a retired judge and is to stay there for five days.'
const summitAhead = 'The summit of the Dorn Union will be held in Oslo on March 8.'
const summitHeld =
  'The summit of the Dorn Union was held in Oslo on Friday. "It was short," Norwegian Prime Minister Olav Tamm said. According to the Norwegian government, nine people came to see it.'

describe('copies', () => {
  test.each<[name: string, reports: readonly Report[], origins: readonly string[]]>([
    [
      'the older of two copies is the origin of both',
      [
        ['2024-03-05', mission],
        ['2024-03-04', `${mission} Nobody knows who opened fire.`],
      ],
      ['document-1', 'document-1'],
    ],
    [
      'an article like it a year later is no copy',
      [
        ['2023-03-04', mission],
        ['2024-03-05', mission],
      ],
      ['document-0', 'document-1'],
    ],
    [
      'two articles on one matter are no copies',
      [
        ['2024-03-04', mission],
        ['2024-03-04', 'Twelve experts of the Dorn Union, among them a judge, travel to Ona for five days.'],
      ],
      ['document-0', 'document-1'],
    ],
  ])('%s', async (_, reports, origins) => {
    const { documents } = await recordOf(reports)
    expect([...documents].sort((a, b) => (a.id < b.id ? -1 : 1)).map(d => d.origin)).toEqual(origins)
  })

  test('a copy names its origin and shows its opening', async () => {
    const copy = (
      await recordOf([
        ['2024-03-04', mission, 'Ona Post'],
        ['2024-03-05', mission, 'Ona Times'],
      ])
    ).documents[1]
    expect(copy?.derivedFrom).toMatchObject([{ kind: 'near-duplicate', document: 'document-0', publisher: 'Ona Post' }])
  })
})

describe('as of a day', () => {
  const reports: readonly Report[] = [
    ['2024-03-04', summitAhead],
    ['2024-03-09', summitHeld],
    [undefined, 'The Lake Pact was founded in Geneva.'],
  ]
  test('nothing leaks in from later documents or from those without a date', async () => {
    const record = await recordOf(reports, '2024-03-05')
    expect(record.documents.map(d => d.id)).toEqual(['document-0'])
    expect(JSON.stringify(record)).not.toMatch(/document-[12]|Tamm|Lake Pact|2024-03-09/)
  })
  test('the same as if the later documents did not exist', async () => {
    expect(await recordOf(reports, '2024-03-05')).toEqual(await recordOf(reports.slice(0, 1), '2024-03-05'))
  })
  test('the newest document dates a record that no day was asked for', async () => {
    expect((await recordOf(reports)).asOf).toBe('2024-03-09')
  })
  test('documents without dates make a record without one', async () => {
    const record = await recordOf([[undefined, summitAhead]])
    expect(record.asOf).toBeUndefined()
    expect(record.documents).toHaveLength(1)
  })
})

test('no documents make an empty record', async () => {
  const record = await recordOf([])
  expect(record).toMatchObject({ documents: [], events: [], statements: [], requests: [] })
})

test('the order of the articles changes nothing', async () => {
  const articles = await readReports([
    ['2024-03-04', summitAhead],
    ['2024-03-09', summitHeld],
    ['2024-03-09', mission],
    [undefined, 'Iceland asked Norway to deliver two patrol boats.'],
  ])
  const bytes = JSON.stringify(buildRecord(articles))
  expect(JSON.stringify(buildRecord([...articles].reverse()))).toBe(bytes)
  expect(JSON.stringify(buildRecord([...articles.slice(2), ...articles.slice(0, 2)]))).toBe(bytes)
})

test('what happens after has no part in since when a thing is known', async () => {
  const early = await recordOf([['2024-03-04', summitAhead]])
  const late = await recordOf([
    ['2024-03-04', summitAhead],
    ['2024-03-09', summitHeld],
  ])
  expect(late.events[0]?.knownSince).toBe(early.events[0]?.knownSince)
})
