import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'
import { bounds, figures, none } from './quantities/rows.ts'

/** "over 200 km² | land | land of Ostra": comparator, value and unit, the noun, what is counted. */
function show(text: string, quantity: Quantity): string {
  const { comparator, value, low, high, unit, what, noun } = quantity
  const number = low === undefined ? `${value}` : `${low}-${high}`
  const amount = [comparator === 'exactly' ? '' : comparator, number, unit].filter(Boolean).join(' ')
  return [amount, noun ? slice(text, noun) : '-', slice(text, what)].join(' | ')
}

const figuresOf = async (text: string) => (await articleOf(text)).quantities.map(quantity => show(text, quantity))

describe('findQuantities', () => {
  test.each(figures)('%s', async (_, text, expected) => expect(await figuresOf(text)).toEqual(expected))

  test.each(bounds)('not taken in: %s', async (_, text, expected) => expect(await figuresOf(text)).toEqual(expected))

  test.each(none)('no figure: %s', async (_, text) => expect(await figuresOf(text)).toEqual([]))

  const sources: readonly (readonly [string, string, string | undefined])[] = [
    [
      'according to',
      'According to the Norland government, over 90 square kilometers of land were lost.',
      'the Norland government',
    ],
    ['nobody', 'Over 90 houses were destroyed.', undefined],
    ['a named speaker', 'Ana Vell said that 90 houses were destroyed.', 'Ana Vell'],
  ]
  test.each(sources)('source: %s', async (_, text, expected) => {
    const [quantity] = (await articleOf(text)).quantities
    expect(quantity?.source && slice(text, quantity.source)).toBe(expected)
  })

  test('the next sentence of a paragraph keeps the source that opened it', async () => {
    const text = 'According to the Red Lantern, 40 houses were destroyed. Another 12 people were injured.'
    expect((await articleOf(text)).quantities.map(q => q.source && slice(text, q.source))).toEqual([
      'the Red Lantern',
      'the Red Lantern',
    ])
  })

  test('the next paragraph does not', async () => {
    const text = 'According to the Red Lantern, 40 houses were destroyed.\n\nAnother 12 people were injured in Ostra.'
    expect((await articleOf(text)).quantities.map(q => q.source && slice(text, q.source))).toEqual([
      'the Red Lantern',
      undefined,
    ])
  })

  const changes: readonly (readonly [string, string, number | undefined, string | undefined])[] = [
    ['doubled since', 'Rents have doubled since 2020.', 2, '2020'],
    ['rose by', 'Wheat prices rose by 40 percent.', 1.4, undefined],
    ['fell', 'Grain exports fell 25 percent.', 0.75, undefined],
    ['doubled to', 'The budget doubled to $4 million.', 2, undefined],
    ['a noun', 'There was a rise of 8 percent in exports.', 1.08, undefined],
    ['rose to', 'The jobless rate rose to 9 percent.', undefined, undefined],
    ['not a target', 'The cabinet set a 43 percent emissions reduction target.', undefined, undefined],
    ['not what makes up', 'Gas makes up 45 percent of exports.', undefined, undefined],
  ]
  test.each(changes)('change: %s', async (_, text, factor, since) => {
    const change = (await articleOf(text)).quantities[0]?.change
    expect(change?.factor).toBe(factor)
    expect(change?.since && slice(text, change.since)).toBe(since)
  })

  const periods: readonly (readonly [string, string, string | undefined])[] = [
    ['at the beginning', 'In 2015, a quake killed more than 200 people in Velm.', '2015'],
    ['right after', 'At least 52 miners were killed in March 2021.', 'March 2021'],
    ['not the day of saying', 'The ministry said on Monday that 52 miners were killed.', undefined],
    ['not a point of comparison', 'Grain exports fell 25 percent from a year earlier.', undefined],
    [
      'not one of two',
      'After raids in May 2021 and June 2022, over 100 square kilometers of land were lost.',
      undefined,
    ],
  ]
  test.each(periods)('period: %s', async (_, text, expected) => {
    const [quantity] = (await articleOf(text)).quantities
    expect(quantity).toBeDefined()
    expect(quantity?.period && slice(text, quantity.period)).toBe(expected)
  })

  test('every span lies in its sentence, and reading twice gives the same', async () => {
    const piece = fc.constantFrom(
      'over',
      '200',
      'soldiers',
      'and',
      'three',
      'million',
      'tons',
      'of',
      'rose',
      'by',
      '%',
      '$',
      '20-30',
      ',',
      'were killed',
      'dozens',
      'between',
      '.',
      '\ud800',
      '\u0000',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async words => {
        const text = words.join(' ')
        const article = await articleOf(text)
        for (const quantity of article.quantities) {
          const sentence = article.sentences[quantity.sentence]
          expect(quantity.what.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.NaN)
          expect(quantity.what.end).toBeLessThanOrEqual(sentence?.end ?? Number.NaN)
          expect(quantity.what.end).toBeGreaterThan(quantity.what.start)
        }
        expect((await articleOf(text)).quantities).toEqual(article.quantities)
      }),
      { numRuns: 60 },
    )
  })
})
