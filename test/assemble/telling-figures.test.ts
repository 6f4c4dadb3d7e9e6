import { expect, test } from 'vitest'
import { nameIn, recordOf } from './record-of.ts'

test.each<[why: string, text: string, figures: readonly string[]]>([
  ['a thing and its number', 'The port holds 90 ships.', ['90 ships']],
  ['no bare verb', 'Of the 90 ships in the port, 60 have radios.', ['90 ships in the port']],
  ['no share of people without more', 'A poll found that 55 percent of Norwegians were unhappy.', []],
  ['no half of a range', 'In the port 40 percent to 70 percent of the houses were destroyed.', []],
  ['no conversion of another number', 'The port lies 300 kilometers (190 miles) north of the strait.', []],
  ['no score', 'The vote in the council was 5 to 4.', []],
  ['no children without their noun', 'Ana Vell, a mother of three, lives in the port.', []],
  ['a panel of so many', 'A panel of nine voted on Monday.', ['9 panel']],
  [
    'what was reached, and no range',
    'Cases in the port rose from 1,799 to 3,601 in a week.',
    ['3601 Cases in the port'],
  ],
  ['those who are counted together', 'The port hired 48 officers and civilians.', ['48 officers and civilians']],
  ['others who are counted alone', 'The port hired 48 officers and nine cooks.', ['48 officers', '9 cooks']],
  ['a range', 'The port holds from 40 to 60 ships.', ['40 ships']],
  ['no hour', 'We heard a lion at about 5 in the morning.', []],
  ["an owner's things", "Two of the state's ports are closed.", ['2 ports']],
  ['no season', 'Ana Vell, a season two contestant, sang.', []],
  ['hundreds of thousands', 'Hundreds of thousand people fled.', ['200000 people']],
  [
    'a cost and its amount',
    'The projects are a road, a port and the Norland line, with a total cost of nearly $5 billion.',
    ['5000000000 total cost'],
  ],
  [
    'words that end before another number',
    'The judge gave nine life sentences and four without parole.',
    ['9 life sentences'],
  ],
  [
    'words that end before an open bracket',
    'Ana Vell signed eight memorandums of understanding (MOUs) and letters.',
    ['8 memorandums of understanding'],
  ],
  ['its source, where what is said holds it', 'Norway said that 90 ships were in the port.', ['90 ships: Norway']],
  ['no source of words that have ended', 'Norway said that the port is open. The port holds 90 ships.', ['90 ships']],
])('figures of a text: %s', async (_, text, figures) => {
  const record = await recordOf([['2031-03-04', text]])
  const told = record.figures.map(
    ({ value, what, attributedTo }) => `${value} ${what}${attributedTo ? `: ${nameIn(record, attributedTo)}` : ''}`,
  )
  expect(told).toEqual(figures)
})
