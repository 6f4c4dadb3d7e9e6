import { describe, expect, test } from 'vitest'
import { recordOf } from './record-of.ts'

describe('figures keep what was said, and say beside it what it comes to', () => {
  const figuresOf = async (text: string) => (await recordOf([['2024-03-04', text]])).figures

  test('the words of the amount, the noun, what is counted', async () => {
    const [figure] = await figuresOf('Police arrested more than 40 Norwegian fishermen near Oslo.')
    expect(figure).toMatchObject({ said: 'more than 40', value: 40, comparator: 'over', noun: 'fishermen' })
    expect(figure?.what).toContain('Norwegian fishermen')
  })

  test('a conversion is added, and the value stays as said', async () => {
    const [figure] = await figuresOf('Workers laid 30 miles of cable.')
    expect(figure).toMatchObject({ value: 30, unit: 'mile', converted: { value: 48.3, unit: 'km' } })
    expect(figure?.flags?.map(({ flag }) => flag)).toEqual(['converted'])
  })

  test('metric units and money are not converted', async () => {
    const figures = await figuresOf('Workers laid 30 kilometers of cable.\n\nThe city pledged $2bn in aid.')
    expect(figures.map(({ converted, flags }) => [converted, flags])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })

  test.each<[name: string, text: string, isImplausible: boolean]>([
    ['land larger than its state', 'They hold 450,000 square kilometers of territory of Armenia.', true],
    ['land of a state', 'They hold 215 square kilometers of territory of Armenia.', false],
    ['a seizure', 'Police seized 2,000 tonnes of heroin in a day.', true],
    ['a seizure that may be', 'Police seized two tonnes of heroin in a day.', false],
  ])('%s', async (_, text, isImplausible) => {
    const [figure] = await figuresOf(text)
    expect(figure).toBeDefined()
    expect(figure?.flags?.some(({ flag }) => flag === 'implausible') ?? false).toBe(isImplausible)
  })

  test('what is only known by its number is no figure', async () => {
    expect(await figuresOf('The two ministers met in Oslo.')).toEqual([])
  })
})
