import { describe, expect, test } from 'vitest'
import { annotate, redate } from '../../src/annotate/annotate.ts'
import type { Document } from '../../src/record/document.ts'
import { settleDates } from '../../src/resolve/settle-dates.ts'
import { inventDocument } from '../fixtures/documents.ts'

const UNDATED = 'The alliance held its previous summit in Brenholm last year. Its next one is not yet planned.'
const report = (day: string): Document =>
  inventDocument(`report of ${day}`, {
    text: 'The heads of the alliance held a summit in Brenholm on Tuesday. They agreed on little.',
    datePublished: day,
    dateBasis: 'stated',
  })
const undated = (dateCandidates: readonly string[] | undefined, text = UNDATED): Document =>
  inventDocument('undated', { text, dateBasis: 'unknown', ...(dateCandidates && { dateCandidates }) })

async function settled(documents: readonly Document[]) {
  const articles = await Promise.all(documents.map(document => annotate(document)))
  return settleDates(articles, redate).map(article => article.document)
}

type Row = readonly [
  why: string,
  candidates: readonly string[] | undefined,
  reports: readonly string[],
  day: string | undefined,
]

const rows: readonly Row[] = [
  ['the only day that agrees', ['2019-03-12', '2021-03-12'], ['2020-09-16'], '2021-03-12'],
  ['no day that agrees', ['2016-03-12', '2018-03-12'], ['2020-09-16'], undefined],
  ['two days that agree', ['2020-03-12', '2021-03-12'], ['2019-09-11', '2020-09-16'], undefined],
  ['two days of one year that agree', ['2021-03-12', '2021-03-19'], ['2020-09-16'], undefined],
  ['no candidates, whatever the clock says', undefined, ['2020-09-16'], undefined],
  ['one candidate, not confirmed', ['2021-03-12'], [], undefined],
  ['a report of another place', ['2021-03-12'], ['elsewhere'], undefined],
]

describe('an undated article', () => {
  test.each(rows)('%s', async (_, candidates, reports, day) => {
    const others = reports.map(on =>
      on === 'elsewhere'
        ? inventDocument('elsewhere', {
            text: 'The heads of the alliance held a summit in Tallinn on Tuesday.',
            datePublished: '2020-09-16',
            dateBasis: 'stated',
          })
        : report(on),
    )
    const own = undated(candidates)
    for (const documents of [
      [own, ...others],
      [...others, own],
    ]) {
      const found = (await settled(documents)).find(d => d.id === own.id)
      expect(found?.datePublished).toBe(day)
      expect(found?.dateBasis).toBe(day ? 'inferred' : 'unknown')
      if (day) {
        expect(found?.basis?.rule).toBe('agrees-with-dated-document')
        expect(new Set(found?.basis?.clues.map(c => c.document)).size).toBe(2)
        expect(found?.dateCandidates).toBeUndefined()
      }
    }
  })

  test('a dated one keeps its date, and a stated year shows nothing', async () => {
    const stated = undated(['2021-03-12'], 'The alliance held its summit in Brenholm in 2020. Nothing else is known.')
    const [first, second] = await settled([stated, report('2020-09-16')])
    expect(first?.datePublished).toBeUndefined()
    expect(second).toEqual(report('2020-09-16'))
  })
})

describe('an article whose dateline has no year and whose text tells nothing of it', () => {
  const body = (date: string) => `ARNHOLT, ${date}. /NWA/. ${UNDATED}`
  const own = (date: string): Document =>
    inventDocument('yearless', { text: body(date), dateBasis: 'unknown', dateline: { place: 'ARNHOLT', date } })

  test.each([
    ['is dated by a report that agrees', 'November 23', ['2020-09-16'], '2021-11-23'],
    ['stays undated where two years agree', 'November 23', ['2019-09-11', '2020-09-16'], undefined],
    ['stays undated where no report agrees', 'November 23', ['elsewhere'], undefined],
    ['is of no day that the calendar lacks', 'February 29', ['2020-09-16'], undefined],
  ])('%s', async (_, date, reports, day) => {
    const others = reports.map(on =>
      on === 'elsewhere'
        ? inventDocument('elsewhere', { text: 'They met.', datePublished: '2020-09-16', dateBasis: 'stated' })
        : report(on),
    )
    const found = (await settled([own(date), ...others])).find(document => document.id === own(date).id)
    expect(found?.datePublished).toBe(day)
  })
})

describe('an article whose dateline has no year, beside reports of the same people', () => {
  const own = (lead: string): Document => {
    const text = `ARNHOLT, July 30 (Coast Wire) — ${lead}`
    return inventDocument('yearless', { text, dateBasis: 'unknown', dateline: { place: 'ARNHOLT', date: 'July 30' } })
  }
  const lead = (on: string) =>
    `Foreign Minister Ilse Marken asked the Amber Coast Pact on ${on} to send observers to Larn.`
  const other = (
    day: string,
    text = 'The Amber Coast Pact refused on Friday what Foreign Minister Ilse Marken had asked.',
  ) => inventDocument(`other of ${day}`, { text, datePublished: day, dateBasis: 'stated' })

  test.each<[why: string, lead: string, others: readonly Document[], day: string | undefined]>([
    ['is of the year in which both are near', lead('Tuesday'), [other('2024-08-10')], '2024-07-30'],
    ['may tell on its day what was the day before', lead('Monday'), [other('2024-08-10')], '2024-07-30'],
    ['not where its weekday is of another year', lead('Thursday'), [other('2024-08-10')], undefined],
    ['not where it tells no weekday', lead('Larn'), [other('2024-08-10')], undefined],
    ['not where no report is near', lead('Tuesday'), [other('2024-12-10')], undefined],
    ['not where reports of two years are near', lead('Tuesday'), [other('2024-08-10'), other('2023-08-10')], undefined],
    ['not by one name', lead('Tuesday'), [other('2024-08-10', 'The Amber Coast Pact met on Friday.')], undefined],
    [
      'not by a country',
      lead('Tuesday'),
      [other('2024-08-10', 'New Zealand and South Africa met on Friday.')],
      undefined,
    ],
  ])('%s', async (_, words, others, day) => {
    for (const documents of [
      [own(words), ...others],
      [...others, own(words)],
    ]) {
      const found = (await settled(documents)).find(document => document.dateline !== undefined)
      expect([found?.datePublished, found?.dateBasis]).toEqual([day, day ? 'inferred' : 'unknown'])
      if (day) expect(new Set(found?.basis?.clues.map(clue => clue.document)).size).toBe(2)
    }
  })
})
