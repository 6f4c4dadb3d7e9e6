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
]

const mayBe: readonly (readonly [string, StatedFigure])[] = [
  ['a large seizure', { value: 12, unit: 'metric ton', what: 'tons of cocaine' }],
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

  test('the country whose area is exceeded is named', () => {
    const figure = { value: 100_000, unit: 'km²', what: 'territory of Armenia' }
    expect(judgeFigure(figure)?.why).toBe('Armenia has 29,743 km² in all')
  })
})
