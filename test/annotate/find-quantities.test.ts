import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "over 200 | km² | square kilometres of land": comparator and value, unit where there is one, what is counted. */
function show(text: string, quantity: Quantity): string {
  const { comparator, value, low, high, unit, what } = quantity
  const number = low === undefined ? `${value}` : `${low}-${high}`
  return [
    comparator === 'exactly' ? number : `${comparator} ${number}`,
    ...(unit ? [unit] : []),
    slice(text, what),
  ].join(' | ')
}

const figuresOf = async (text: string) => (await articleOf(text)).quantities.map(quantity => show(text, quantity))

const figures: readonly (readonly [string, string, readonly string[]])[] = [
  ['digits', 'The guards arrested 14 smugglers near Velm.', ['14 | arrested 14 smugglers']],
  ['a thousands mark', 'The fair drew 12,500 visitors.', ['12500 | visitors']],
  ['words', 'Thirty-two houses burned down in Velm.', ['32 | houses burned']],
  ['hundreds in words', 'The ship carried two hundred and fifty containers.', ['250 | containers']],
  ['scale in words', 'Norland has four million voters.', ['4000000 | voters']],
  ['decimal and scale', 'The plan covers 1.5 million people.', ['1500000 | people']],
  ['an article for one', 'A hundred farmers blocked the bridge.', ['100 | farmers blocked the bridge']],
  ['half of a scale', 'The flood displaced half a million people.', ['500000 | displaced half a million people']],
  ['dozens: two of them at least', 'Dozens of miners were trapped.', ['at-least 24 | miners were trapped']],
  ['tens of thousands', 'Tens of thousands of people fled the valley.', ['at-least 20000 | people fled the valley']],
  [
    'several hundred',
    'Several hundred students marched through Velm.',
    ['at-least 200 | students marched through Velm'],
  ],
  ['over', 'The storm left more than 300 families homeless.', ['over 300 | families']],
  ['at least', 'At least 12 people were injured.', ['at-least 12 | people were injured']],
  ['no fewer than', 'No fewer than 40 boats sank.', ['at-least 40 | boats sank']],
  ['about', 'Some 300 workers went on strike.', ['about 300 | workers went on strike']],
  ['almost', 'Nearly 90 villages lost power.', ['almost 90 | villages lost power']],
  ['up to', 'Up to 500 observers will watch the vote.', ['up-to 500 | observers will watch the vote']],
  ['fewer than', 'Fewer than 60 ballots were spoiled.', ['up-to 60 | ballots were spoiled']],
  ['or more', 'The pact needs 30 or more ratifications.', ['at-least 30 | ratifications']],
  [
    'a range with between',
    'Between 20 and 30 trucks crossed the border.',
    ['at-least 20-30 | trucks crossed the border'],
  ],
  ['a range with a dash', 'The shelling wounded 20-30 people.', ['at-least 20-30 | wounded 20-30 people']],
  [
    'a range that shares its scale',
    'Norland will spend two to three million dollars on dikes.',
    ['at-least 2000000-3000000 | USD | Norland will spend two to three million dollars'],
  ],
  ['area', 'The fire burned 1,200 hectares of forest.', ['1200 | ha | hectares of forest']],
  [
    'area of a country',
    'They hold over 80 square kilometers of sovereign territory of Norland.',
    ['over 80 | km² | square kilometers of sovereign territory of Norland'],
  ],
  ['mass', 'Customs officers seized 40 kilograms of heroin.', ['40 | kg | kilograms of heroin']],
  ['dollars before', 'The bank approved a $3.5 million loan.', ['3500000 | USD | loan']],
  ['dollars, short scale', 'Vesland pledged $2bn in aid.', ['2000000000 | USD | aid']],
  ['a currency after', 'The ministry lost 4.2 bln rubles.', ['4200000000 | RUB | The ministry lost 4.2 bln rubles']],
  ['percent of something', 'About 12.5 percent of voters stayed at home.', ['about 12.5 | % | voters stayed at home']],
  ['percent sign', 'Some 40% of the harvest was lost.', ['about 40 | % | the harvest was lost']],
  ['a rise in percent', 'Wheat prices rose by 40 percent in March.', ['40 | % | Wheat prices']],
  ['a level', 'The death toll rose to 45 on Monday.', ['45 | The death toll']],
  [
    'a level with a unit',
    'The volume of grain exports reached 3 million tonnes.',
    ['3000000 | metric ton | The volume of grain exports'],
  ],
  ['doubled', 'Rents in Velm have almost doubled since 2020.', ['almost 2 | times | Rents in Velm']],
  [
    'doubled, with what it reached',
    'The amount of smuggled amber seized in Norland has almost tripled since 2020, reaching two million tonnes.',
    ['2000000 | metric ton | The amount of smuggled amber seized in Norland'],
  ],
  [
    'a list that shares its predicate',
    'Over 200 soldiers and three civilians were killed.',
    ['over 200 | soldiers and three civilians were killed', '3 | civilians were killed'],
  ],
  [
    'who is missing',
    '29 people are missing from the northern side.',
    ['29 | people are missing from the northern side'],
  ],
  ['dead without a noun', 'The blast left 12 dead.', ['12 | dead']],
  ['one, where a fate is told', 'One soldier was killed at the bridge.', ['1 | soldier was killed at the bridge']],
  [
    'a remark in brackets',
    'Vesland sent Norland two divisions (eight units) of K-40 rockets.',
    ['2 | divisions (eight units) of K-40 rockets'],
  ],
  [
    'people told by where',
    'About 30 people from the Ostra valley were evacuated.',
    ['about 30 | people from the Ostra valley were evacuated'],
  ],
  [
    'who is counted, told by the verb alone',
    'Two guards were killed and 31 were wounded.',
    ['2 | guards were killed', '31 | were wounded'],
  ],
  [
    'a measured thing with a long description',
    'The coastguard seized 90 tonnes of illegally caught cod.',
    ['90 | metric ton | tonnes of illegally caught cod'],
  ],
  [
    'doubled after an adverb, with what it reached',
    'According to the ministry, the volume of illegal logs seized in Ostra has almost doubled since 2020, reaching six million cubic meters.',
    ['6000000 | m³ | the volume of illegal logs seized in Ostra'],
  ],
  ['a plus sign', 'The union lost 4,000+ members.', ['at-least 4000 | members']],
  ['a plural without a form', 'The navy lost 11 aircraft.', ['11 | aircraft']],
]

const none: readonly (readonly [string, string])[] = [
  ['a year', 'The pact was signed in 2019.'],
  ['a year before a noun', 'The 2022 summit failed.'],
  ['a day', 'Talks begin on May 3.'],
  ['a time of day', 'The vote starts at 14:30.'],
  ['a length of time', 'The siege lasted 12 days.'],
  ['a sentence of prison', 'He was sentenced to 15 years in prison.'],
  ['an age between commas', 'Ana Vell, 34, won the seat.'],
  ['an age in words', 'The victim was aged 67.'],
  ['an age with hyphens', 'A 67-year-old man was found.'],
  ['a fraction after it', 'He pitched 39 2/3 innings.'],
  ['an ordinal', 'It was the third meeting this year.'],
  ['a score', 'Velm beat Ostra 3-1.'],
  ['a weapon’s name', 'Norland bought K-40 rockets.'],
  ['an article of a treaty', 'Norland invoked Article 5.'],
  ['a resolution', 'The council adopted Resolution 1701.'],
  ['an order', 'Order No. 12 was repealed.'],
  ['a road', 'The convoy used Highway 61.'],
  ['an airliner', 'The Boeing 737 landed in Velm.'],
  ['a virus', 'Cases of Covid-19 fell.'],
  ['a group of states', 'The Group of 20 will meet in Ostra.'],
  ['a bloc by its members', 'The 27-member bloc agreed.'],
  ['talks by their days', 'The two-day talks ended.'],
  ['one of', 'It was one of the reasons.'],
  ['one as a pronoun', 'No one came.'],
  ['one of a kind', 'One lawyer watched from afar.'],
  ['the two sides', 'The two sides met in Velm.'],
  ['both leaders by number', 'The two leaders shook hands.'],
  ['a small count as colour', 'He bought four tickets.'],
  ['a ratio', 'One in five children is poor.'],
  ['out of', 'Three out of four agreed.'],
  ['times', 'She visited Norland three times.'],
  ['a superlative list', 'The ten largest ports are in Vesland.'],
  ['where a thing is', 'The village lies 30 km from the border.'],
  ['a list number', '1. The border stays open.'],
  ['a house number', 'He lives at 10 Harbour Street.'],
  ['a dispute over islands', 'The dispute over islands goes on.'],
  ['a level of nobody', 'It did not exceed 10 percent.'],
  ['doubled down', 'The minister doubled down on the threat.'],
  ['a change that may come', 'Prices could double.'],
  ['the toll without number', 'The death toll rose.'],
  ['the first two', 'The first two rounds were tense.'],
]

describe('findQuantities', () => {
  test.each(figures)('%s', async (_, text, expected) => expect(await figuresOf(text)).toEqual(expected))

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
    ['rose to', 'The jobless rate rose to 9 percent.', undefined, undefined],
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
