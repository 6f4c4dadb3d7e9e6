import { expect, test } from 'vitest'
import { nameIn, type Report, recordOf } from './record-of.ts'

const labels = async (...reports: readonly Report[]): Promise<readonly string[]> =>
  (await recordOf(reports)).events.map(event => event.label)

test.each<[text: string, expected: readonly string[]]>([
  ['Norway recalled its ambassador from Chile.', ['recall of the ambassador from Chile by Norway']],
  [
    'Norway and Iceland signed a treaty on trade in Oslo on March 4.',
    ['signing of a treaty on trade by Iceland and Norway'],
  ],
  ['Olav Tamm visited Oslo on March 4.', ['visit of Olav Tamm to Oslo']],
  [
    'Norwegian Prime Minister Olav Tamm met Icelandic Prime Minister Hulda Brask on March 4.',
    ['meeting of Hulda Brask and Olav Tamm'],
  ],
  ['Norway attacked Iceland on March 4.', ['attack on Iceland by Norway']],
  ['The foreign ministers met in Oslo on March 4.', ['meeting of the foreign ministers']],
  ['The upcoming summit of the Dorn Union will be held in Oslo on March 28.', ['summit of the Dorn Union']],
  ['Envoys of the Dorn Union travelled to Oslo on March 4.', ['visit of envoys of the Dorn Union to Oslo']],
  [
    'Oslo hosted talks of Norwegian Prime Minister Olav Tamm, Icelandic Prime Minister Hulda Brask and Chilean President Jon Ekmar on March 4.',
    ['talks of Hulda Brask, Jon Ekmar and Olav Tamm in Oslo'],
  ],
  // A name takes its article, and a number stays with its month.
  ['The Dorn Union attacked Norway on March 4.', ['attack on Norway by the Dorn Union']],
  ['The raid of July 27 on Oslo was condemned.', ['raid on Oslo']],
  // Where one side alone is named, the meeting is one with it.
  ['Norwegian Prime Minister Olav Tamm held talks in Oslo on March 4.', ['talks with Olav Tamm in Oslo']],
  ['Olav Tamm held talks with Hulda Brask in Oslo on March 4.', ['talks of Hulda Brask and Olav Tamm in Oslo']],
  // A plan, a wish or a word alone is no event of its own.
  ['Norway may want talks some day.', []],
  ['There were talks.', []],
  ['Norway never recalled its ambassador from Chile.', []],
])('%s', async (text, expected) => expect(await labels(['2024-03-09', text])).toEqual(expected))

test('a deed told twice without its day is one event', async () => {
  const events = await labels(
    ['2024-03-09', 'Norway has recalled its ambassador from Chile after the vote.'],
    ['2024-03-10', 'Norway recalled its ambassador from Chile, the ministry said.'],
  )
  expect(events).toHaveLength(1)
})

test('deeds of two countries are two', async () => {
  const events = await labels(
    ['2024-03-09', 'Norway has recalled its ambassador from Chile.'],
    ['2024-03-10', 'Iceland has recalled its ambassador from Chile.'],
  )
  expect(events).toHaveLength(2)
})

test('who is not there belongs to the gathering that the article is about, not to the one before it or beside it', async () => {
  const record = await recordOf([
    [
      '2024-03-09',
      'The summit of the Dorn Union was held in Oslo on Friday. Hulda Brask was absent. On the sidelines of the summit, Olav Tamm met Jon Ekmar. The next summit will be held in Geneva in November.',
    ],
  ])
  const told = record.events.map(event => [
    event.label,
    event.start,
    event.participants.map(p => `${nameIn(record, p.entity)} ${p.attendance}`).sort(),
  ])
  expect(told).toEqual([
    ['summit of the Dorn Union', '2024-03-08', ['Hulda Brask absent']],
    ['meeting of Jon Ekmar and Olav Tamm', '2024-03-08', ['Jon Ekmar attended', 'Olav Tamm attended']],
    ['summit in Geneva', '2024-11', []],
  ])
})
