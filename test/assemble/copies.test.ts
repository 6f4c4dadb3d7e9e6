import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { blankQuotes } from '../../src/assemble/copies/blank-quotes.ts'
import { findCarried } from '../../src/assemble/copies/find-carried.ts'
import { findOriginals } from '../../src/assemble/copies/find-originals.ts'
import { orderByOrigin } from '../../src/assemble/copies/order-by-origin.ts'
import { buildRecord } from '../../src/rapporteur.ts'
import { type Article, blankArticle } from '../../src/record/article.ts'
import type { Document } from '../../src/record/document.ts'
import { inventDocument } from '../fixtures/documents.ts'
import { readReports } from './record-of.ts'

const article = (name: string, text: string): Article => {
  const blank = blankArticle(inventDocument(name, { text, id: name, headline: '' }))
  return { ...blank, sentences: splitSentences(blank) }
}

const dam =
  'The dam above the town of Orrin broke on Tuesday night after eleven days of rain in the hills, its keeper said.'
const boats = 'Boats of the coastguard took forty people from their roofs before the morning, among them two infants.'
const own = 'Nobody in the capital had answered the letters in which the town asked for new gates, its mayor told us.'
const short = 'Nobody was hurt.'

describe('a sentence is carried over', () => {
  test.each<[name: string, sentence: string, isCarried: boolean]>([
    ['to the letter', dam, true],
    ['with an outlet added', dam.replace('its keeper said', 'its keeper told the Lake Gazette'), true],
    ['with a word left out', dam.replace(' night', ''), true],
    ['in capitals', dam.toUpperCase(), true],
    ['but not with another number', dam.replace('eleven', 'twelve'), false],
    ['but not with a “not”', dam.replace('broke on', 'had not broken on'), false],
    ['but not of another town', dam.replace('Orrin', 'Velm'), false],
    [
      'but not in other words',
      'After rain that lasted for eleven days, the dam over Orrin gave way in the night to Wednesday.',
      false,
    ],
    ['but not where it is only a set phrase', 'The talks were held on Monday.', false],
  ])('%s', (_, sentence, isCarried) => {
    const first = article('first', `${dam} ${boats} The talks were held on Monday.`)
    const second = article('second', `${own} ${sentence}`)
    const { carried } = findCarried([first, second]).get('second') ?? {}
    expect(carried?.map(({ from }) => from)).toEqual(isCarried ? ['first'] : [])
  })

  test('from the first that had it', () => {
    const found = findCarried([article('a', dam), article('b', `${own} ${dam}`), article('c', `${dam} ${boats}`)])
    expect(found.get('c')?.carried).toMatchObject([{ from: 'a' }])
    expect(found.get('b')?.own).toHaveLength(1)
  })

  test('a short one goes with its neighbours, and not alone', () => {
    const first = article('first', `${dam} ${short} ${boats}`)
    const among = article('among', `${own} ${dam} ${short}`)
    const alone = article(
      'alone',
      `The mayor had asked for new gates in the spring and never heard from the ministry again. ${short}`,
    )
    const found = findCarried([first, among, alone])
    expect(found.get('among')?.carried).toHaveLength(2)
    expect(found.get('alone')?.carried).toEqual([])
  })

  test('what two reporters heard one speaker say is nobody’s copy', () => {
    const said =
      '“The gates were old, the river was high, and nobody in the capital had listened to us for years,” she said.'
    const found = findCarried([article('first', `${dam} ${said}`), article('second', `${own} ${said}`)])
    expect(found.get('second')?.carried).toEqual([])
  })
})

describe('what stands in quotation marks is blanked', () => {
  test.each<[name: string, text: string, blanked: string]>([
    ['curly', 'a “b” c', 'a     c'],
    ['straight', 'a "b" c', 'a     c'],
    ['never closed: to the end of the line', 'a “b\nc', 'a   \nc'],
    ['closed and never opened', 'a” b', 'a” b'],
    ['no marks', 'it’s', 'it’s'],
  ])('%s', (_, text, blanked) => {
    expect(blankQuotes(text)).toBe(blanked)
  })
})

describe('copies of whole documents', () => {
  const told = `${dam} ${boats} ${own}`
  const on = (id: string, datePublished: string | undefined, given: Partial<Document> = {}): Document =>
    inventDocument(id, { id, text: told, ...(datePublished && { datePublished }), ...given })
  const originalsOf = (documents: readonly Document[]) =>
    Object.fromEntries([...findOriginals(orderByOrigin(documents))].map(([id, { id: of }]) => [id, of]))
  const credit = { publisher: 'Lake Wire', kind: 'attribution' as const, proof: [] }

  test.each<[name: string, documents: readonly Document[], originals: object]>([
    ['the older is the original', [on('b', '2031-05-03'), on('a', '2031-05-04')], { a: 'b' }],
    ['the undated is the copy', [on('a', undefined), on('b', '2031-05-04')], { a: 'b' }],
    [
      'of one day, whoever is credited is the original',
      [on('a', '2031-05-03', { derivedFrom: [credit] }), on('b', '2031-05-03', { publisher: 'Lake Wire' })],
      { a: 'b' },
    ],
    [
      'of one day, whoever credits somebody is the copy',
      [on('a', '2031-05-03', { derivedFrom: [credit] }), on('b', '2031-05-03')],
      { a: 'b' },
    ],
    ['a year later it is no copy', [on('a', '2031-05-03'), on('b', '2032-05-03')], {}],
    [
      'copies of what is no copy are copies of that',
      [on('a', '2031-05-03'), on('b', '2032-05-03'), on('c', '2032-05-04')],
      { c: 'b' },
    ],
  ])('%s', (_, documents, originals) => {
    expect(originalsOf(documents)).toEqual(originals)
  })

  test('of 2,000 there is one original, found in time that grows with their number', () => {
    const copies = Array.from({ length: 2_000 }, (_, number) =>
      on(`copy-${number}`, '2031-05-03', { text: `Edition ${number}\n\n${told}` }),
    )
    const began = performance.now()
    expect(new Set(Object.values(originalsOf(copies))).size).toBe(1)
    // All pairs would take minutes.
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('the record', () => {
  test('names the outlet that a sentence credits, and the sentences that came from another document', async () => {
    const record = buildRecord(
      await readReports([
        ['2031-05-03', `${dam} ${boats}`, 'Lake Gazette'],
        ['2031-05-04', `${own} ${boats} The road to Velm is closed, Reuters reported.`, 'Orrin Post'],
      ]),
    )
    expect(record.documents[1]?.derivedFrom).toMatchObject([
      { kind: 'carried-over', publisher: 'Lake Gazette', document: 'document-0', proof: [{ exact: boats }] },
      { kind: 'reported-by', publisher: 'Reuters', proof: [{ sentence: expect.stringContaining('Velm') }] },
    ])
    expect(record.documents[1]?.origin).toBe('document-1')
  })

  test('of 500 copies of one article counts 500 documents and one origin for everything', async () => {
    const [read] = await readReports([
      ['2031-05-04', `${dam} ${boats} “The gates were old,” Mayor Hulda Brask said. ${own}`, 'Orrin Post'],
    ])
    const copies = Array.from({ length: 500 }, (_, number) => {
      const id = `document-${number}`
      const location = `copy-${number}.txt`
      return read ? [{ ...read, document: { ...read.document, id, location, origin: id } }] : []
    }).flat()
    const { documents, statements, entities } = buildRecord(copies)
    expect(new Set(documents.map(({ origin }) => origin)).size).toBe(1)
    const counts = [...statements, ...entities].map(({ sources }) => sources)
    expect(counts).toContainEqual({ documents: 500, origins: 1 })
    for (const count of counts) expect(count?.origins).toBe(1)
  })
})
