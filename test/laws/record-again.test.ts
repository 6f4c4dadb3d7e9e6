import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, buildRecord, type Judgement, type Record } from '../../src/rapporteur.ts'
import { readReports } from '../assemble/record-of.ts'
import { fuzzSettings } from './fuzz-settings.ts'

const RUNS = 25
const BUILDS = 4

/** Who is meant by "he", "she" and "the minister" in one hangs on what others tell, and on whom people judge to be one. */
const articles = await readReports([
  [
    '2021-06-01',
    'Foreign Minister Milo Karad of Kenya came to Larn. He said that the border would stay open. “We wait,” he added.',
  ],
  ['2021-06-02', 'The foreign minister of Kenya spoke on Wednesday. He said that the talks had failed, and left.'],
  [
    '2021-06-03',
    'Kenyan Foreign Minister Oto Brenn met Milo Karad. The minister said he would ask Kenya to pay its debt.',
  ],
  ['2021-06-04', 'Ana Brenn, a retired admiral, praised Karad. The admiral said she had met him, and that he was ill.'],
  [
    '2021-06-05',
    'Brenn was silent on Friday. Later he told reporters that the Red River Union had asked Kenya to leave.',
  ],
  ['2021-06-06', 'Mr. Milo Karrad left Larn. Ms. Ana Bren did not. “The road is open,” she said. He denied this.'],
  [
    '2021-06-07',
    'The Red River Union (RRU) met in Larn. It said it would send doctors. “They will come,” Ana Brenn said.',
  ],
])
const people = ['Milo Karad', 'Oto Brenn', 'Ana Brenn', 'Milo Karrad', 'Ana Bren', 'Brenn']

const days = articles.flatMap(({ document }) => document.datePublished ?? [])
/** By their numbers, so that what fails can be read. */
const some = fc.shuffledSubarray([...articles.keys()], { minLength: 1 })
const judgement = fc
  .tuple(fc.constantFrom(...people), fc.constantFrom(...people), fc.constantFrom('same', 'different'))
  .filter(([a, b]) => a !== b)
  .map(
    ([a, b, verdict]): Judgement => ({
      verdict: verdict === 'same' ? 'same' : 'different',
      type: 'Person',
      names: [{ name: a }, { name: b }],
      by: { person: 'reader' },
      proof: [],
    }),
  )
const asking = fc.record({
  given: some,
  asOf: fc.option(fc.constantFrom(...days), { nil: undefined }),
  judgements: fc.array(judgement, { maxLength: 2 }),
})

const bytes = (record: Record) => JSON.stringify(record)

/** Articles of which nothing is kept: what is kept of one hangs on the very object. */
const afresh = (given: readonly Article[]): readonly Article[] => structuredClone(given)

describe('a record of articles of which others were built before', () => {
  test('has the bytes of one that is built afresh', () => {
    fc.assert(
      fc.property(fc.array(asking, { minLength: 2, maxLength: BUILDS }), askings => {
        for (const { given: numbers, asOf, judgements } of askings) {
          const given = numbers.flatMap(number => articles[number] ?? [])
          const options = { judgements, ...(asOf !== undefined && { asOf }) }
          expect(bytes(buildRecord(given, options))).toBe(bytes(buildRecord(afresh(given), options)))
        }
      }),
      fuzzSettings(RUNS),
    )
  })
})
