import { expect, test } from 'vitest'
import { nameIn, recordOf } from './record-of.ts'

test.each<[why: string, text: string, figures: readonly string[]]>([
  ['a thing and its number', 'The port holds 90 ships.', ['90 ships']],
  ['no bare verb', 'Of the 90 ships in the port, 60 have radios.', ['90 ships in the port']],
  ['no share of people without more', 'A poll found that 55 percent of Norwegians were unhappy.', []],
  ['no half of a range', 'In the port 40 percent to 70 percent of the houses were destroyed.', []],
  ['no conversion of another number', 'The port lies 300 kilometers (190 miles) north of the strait.', []],
  ['its source, where what is said holds it', 'Norway said that 90 ships were in the port.', ['90 ships: Norway']],
  ['no source of words that have ended', 'Norway said that the port is open. The port holds 90 ships.', ['90 ships']],
])('figures of a text: %s', async (_, text, figures) => {
  const record = await recordOf([['2031-03-04', text]])
  const told = record.figures.map(
    ({ value, what, attributedTo }) => `${value} ${what}${attributedTo ? `: ${nameIn(record, attributedTo)}` : ''}`,
  )
  expect(told).toEqual(figures)
})
