import { describe, expect, test } from 'vitest'
import { judgeFigure, type StatedFigure } from '../../src/language/plausibility.ts'

const cannotBe: readonly (readonly [string, StatedFigure])[] = [
  [
    'drugs by the million tons',
    { value: 4_000_000, unit: 'metric ton', what: 'the amount of smuggled drugs seized in Norland' },
  ],
  ['heroin in kilograms', { value: 90_000_000, unit: 'kg', what: 'kilograms of heroin' }],
  ['gold', { value: 3_000_000, unit: 'metric ton', what: 'tons of gold' }],
  ['more people than live', { value: 12_000_000_000, what: 'people' }],
  ['more soldiers than serve', { value: 200_000_000, what: 'soldiers' }],
  ['dead of one crash', { value: 40_000, what: 'people were killed in the crash' }],
  ['dead of one blast', { value: 3_000_000, what: 'people died in the blast' }],
  ['a part above the whole', { value: 140, unit: '%', what: 'voters stayed at home' }],
  ['a budget above all wealth', { value: 5e15, unit: 'USD', what: 'budget' }],
  ['an army’s budget', { value: 90e12, unit: 'USD', what: 'the defense budget' }],
  [
    'land taken, larger than its country',
    { value: 100_000, unit: 'km²', what: 'square kilometers of territory of Armenia' },
  ],
  ['land burned, in hectares', { value: 20_000_000, unit: 'ha', what: 'hectares of forest in Portugal' }],
  ['a border', { value: 90_000, unit: 'km', what: 'kilometers of border fence' }],
  ['a power station', { value: 400, unit: 'GW', what: 'the power plant' }],
  ['warheads', { value: 300_000, what: 'nuclear warheads' }],
  ['onions', { value: 9e9, unit: 'metric ton', what: 'onions' }],
  ['a lake', { value: 9e14, unit: 'm³', what: 'lake holds' }],
  ['protesters', { value: 900_000_000, what: 'protesters' }],
  ['ships', { value: 50_000_000, what: 'fishing vessels' }],
]

const mayBe: readonly (readonly [string, StatedFigure])[] = [
  ['a large seizure', { value: 12, unit: 'metric ton', what: 'tons of cocaine' }],
  ['a large harvest', { value: 3e7, unit: 'metric ton', what: 'onions' }],
  ['a large reservoir', { value: 1.8e11, unit: 'm³', what: 'reservoir holds' }],
  ['a large crowd', { value: 2_000_000, what: 'protesters' }],
  ['a year’s opium', { value: 7_800, unit: 'metric ton', what: 'tons of opium' }],
  ['a harvest', { value: 90_000_000, unit: 'metric ton', what: 'tons of wheat' }],
  ['a large crowd', { value: 2_000_000, what: 'people marched' }],
  ['the world’s people', { value: 8_000_000_000, what: 'people' }],
  ['an army', { value: 1_300_000, what: 'troops' }],
  ['a war’s dead', { value: 20_000_000, what: 'people were killed in the war' }],
  ['growth over a hundred percent', { value: 140, unit: '%', what: 'growth of the population' }],
  ['debt above output', { value: 250, unit: '%', what: 'gross domestic product' }],
  ['a whole', { value: 100, unit: '%', what: 'voters' }],
  ['a state budget', { value: 6e12, unit: 'USD', what: 'budget' }],
  [
    'land taken, smaller than its country',
    { value: 100, unit: 'km²', what: 'square kilometers of sovereign territory of the Republic of Armenia' },
  ],
  ['land of nobody named', { value: 100_000, unit: 'km²', what: 'square kilometers of territory' }],
  ['the sea of a country', { value: 2_000_000, unit: 'km²', what: 'square kilometers of sea area of Malta' }],
  ['a part of a word', { value: 4_000_000, unit: 'metric ton', what: 'tons of drugstore goods' }],
  ['another unit', { value: 4_000_000, unit: 'USD', what: 'drugs' }],
]

describe('judgeFigure', () => {
  test.each(cannotBe)('cannot be: %s', (_, figure) => {
    expect(judgeFigure(figure)?.flag).toBe('implausible')
    expect(judgeFigure(figure)?.why).toMatch(/\w/)
  })

  test.each(mayBe)('may be: %s', (_, figure) => expect(judgeFigure(figure)).toBeUndefined())

  const told: readonly (readonly [string, StatedFigure, string, boolean])[] = [
    ['territory taken', { value: 450_000, unit: 'km²', what: 'Armenia’s territory' }, 'They occupied it.', true],
    ['territory taken, possible', { value: 215, unit: 'km²', what: 'Armenia’s territory' }, 'They occupied it.', false],
    [
      'heroin seized in a day',
      { value: 2_000, unit: 'metric ton', what: 'heroin' },
      'Police seized 2,000 tonnes of heroin in a day.',
      true,
    ],
    [
      'heroin seized, possible',
      { value: 3, unit: 'metric ton', what: 'heroin' },
      'Police seized 3 tonnes of heroin in a day.',
      false,
    ],
    [
      'a harvest of cannabis',
      { value: 4_000, unit: 'metric ton', what: 'cannabis' },
      'The police of all states seized 4,000 tonnes of cannabis last year.',
      false,
    ],
    ['soldiers of a state', { value: 9_000_000, what: 'Armenian soldiers' }, '', true],
    ['soldiers of a state, possible', { value: 60_000, what: 'Armenian soldiers' }, '', false],
    ['voters of a state', { value: 90_000_000, what: 'voters in Kazakhstan' }, '', true],
    ['voters of a state, possible', { value: 12_000_000, what: 'voters in Kazakhstan' }, '', false],
    ['guests of a state', { value: 40_000_000, what: 'tourists in Croatia' }, '', false],
    ['a state with a namesake', { value: 10_700_000, what: 'people in Georgia' }, '', false],
    ['a small state', { value: 3_000_000, what: 'people in Monaco' }, '', false],
    ['tanks for water', { value: 400_000, what: 'tanks' }, 'The state gave 400,000 water tanks to farmers.', false],
    ['tanks', { value: 400_000, what: 'tanks' }, 'The army lost 400,000 tanks.', true],
    ['states', { value: 350, what: 'countries' }, 'Guests came from 350 countries.', true],
    ['states, possible', { value: 193, what: 'countries' }, 'Guests came from 193 countries.', false],
    ['oil', { value: 84, unit: 'USD', what: 'oil' }, 'Oil rose to $84 a barrel.', false],
    ['oil, dear', { value: 8_400, unit: 'USD', what: 'oil' }, 'Oil rose to $8,400 a barrel.', true],
    ['oil sold', { value: 5e9, unit: 'USD', what: 'oil' }, 'The oil brought $5 billion at $80 a barrel.', false],
    ['troops sent', { value: 20_000_000, what: 'troops' }, 'Norland sent 20 million troops.', true],
    ['dead of a plague', { value: 150_000_000, what: 'people' }, 'The plague killed 150 million people.', false],
    ['a hot day', { value: 49, unit: '°C', what: 'temperature' }, 'The temperature reached 49.', false],
    ['a hotter day', { value: 90, unit: '°C', what: 'temperature' }, 'The temperature reached 90.', true],
  ]
  test.each(told)('in its sentence: %s', (_, figure, sentence, expected) =>
    expect(judgeFigure(figure, sentence) !== undefined).toBe(expected),
  )

  test('the country whose area is exceeded is named', () => {
    const figure = { value: 100_000, unit: 'km²', what: 'territory of Armenia' }
    expect(judgeFigure(figure)?.why).toBe('Armenia has 29,743 km² in all')
  })
})
