import { expect, test } from 'vitest'
import { nameIn, type Report, recordOf } from './record-of.ts'

type Row = readonly [why: string, reports: readonly Report[], said: readonly string[]]

/** Each statement as its speaker and in how many wordings it is told. */
const rows: readonly Row[] = [
  [
    'one utterance in two translations',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said the pipeline had been blown up by a foreign service.'],
      ['2024-05-16', '“A foreign secret service blew up the pipeline,” Prime Minister Ana Vell said.'],
    ],
    ['Ana Vell ×2'],
  ],
  [
    'said again a month later, it is another',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said the pipeline had been blown up by a foreign service.'],
      ['2024-06-16', '“A foreign secret service blew up the pipeline,” Prime Minister Ana Vell said.'],
    ],
    ['Ana Vell ×1', 'Ana Vell ×1'],
  ],
  [
    'of two speakers there are two',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said the pipeline had been blown up by a foreign service.'],
      ['2024-05-15', 'President Milo Karad said the pipeline had been blown up by a foreign service.'],
    ],
    ['Ana Vell ×1', 'Milo Karad ×1'],
  ],
  [
    'another number is another statement',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said that nine drones had been shot down over the northern port.'],
      ['2024-05-15', 'Prime Minister Ana Vell said that seven drones had been shot down over the northern port.'],
    ],
    ['Ana Vell ×1', 'Ana Vell ×1'],
  ],
  [
    'the contrary is another statement',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said that the northern ports will be closed to foreign ships.'],
      ['2024-05-15', 'Prime Minister Ana Vell said that the northern ports will not be closed to foreign ships.'],
    ],
    ['Ana Vell ×1', 'Ana Vell ×1'],
  ],
  [
    'the same sentence of another thing',
    [
      ['2024-05-15', 'Prime Minister Ana Vell said that the northern ports will be closed to foreign ships.'],
      ['2024-05-15', 'Prime Minister Ana Vell said that the southern ports will be closed to foreign ships.'],
    ],
    ['Ana Vell ×1', 'Ana Vell ×1'],
  ],
]

test.each(rows)('%s', async (_, reports, said) => {
  const forward = await recordOf(reports)
  const heard = forward.statements.map(s => `${nameIn(forward, s.speaker)} ×${s.wordings?.length ?? 1}`)
  expect(heard.sort()).toEqual(said)
})

test('a spokesman speaks for his office', async () => {
  const record = await recordOf([['2024-05-15', 'Kenyan government spokesman Milo Karad said the port would reopen.']])
  const [statement] = record.statements
  expect(nameIn(record, statement?.speaker)).toBe('Milo Karad')
  expect(statement?.onBehalfOf).toBeDefined()
})

test('who is quoted as quoting stands in the chain, the outlet first', async () => {
  const record = await recordOf([
    ['2024-05-15', 'Milo Karad said that Ana Vell had told him that the port would reopen soon.', 'Harbour Post'],
  ])
  const inner = record.statements.find(s => nameIn(record, s.speaker) === 'Ana Vell')
  expect(inner?.via?.map(id => nameIn(record, id))).toEqual(['Harbour Post', 'Milo Karad'])
})

test('the prime minister whom only another article names', async () => {
  const record = await recordOf([
    ['2024-05-14', 'Kenyan Prime Minister Ana Vell arrived in Nairobi.'],
    ['2024-05-15', 'Later the Kenyan prime minister said that the port would reopen soon.'],
  ])
  expect(record.statements.map(s => nameIn(record, s.speaker))).toEqual(['Ana Vell'])
})

test('of two who held the office, neither', async () => {
  const record = await recordOf([
    ['2024-05-13', 'Kenyan Prime Minister Milo Karad arrived in Nairobi.'],
    ['2024-05-14', 'Kenyan Prime Minister Ana Vell arrived in Nairobi.'],
    ['2024-05-15', 'Later the Kenyan prime minister said that the port would reopen soon.'],
  ])
  expect(record.statements.map(s => s.speaker)).toEqual([null])
})
