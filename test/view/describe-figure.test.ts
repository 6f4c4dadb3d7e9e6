import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/record/claim.ts'
import { describeAmount, sayAmount } from '../../src/view/describe-figure.ts'
import { weighFigures } from '../../src/view/weigh-figures.ts'

const proof: Figure['proof'] = [{ document: 'd', start: 0, end: 1, exact: 'x', sentence: 'x' }]
const figure = (own: Partial<Figure>): Figure => ({
  id: 'f',
  value: 12,
  comparator: 'exactly',
  what: 'ships',
  proof,
  ...own,
})

describe('describeAmount', () => {
  test.each<[string, Partial<Figure>, string]>([
    ['a plain count', {}, '12'],
    ['a comparator and a unit', { comparator: 'over', value: 100, unit: 'km²' }, 'over 100 km²'],
    ['a range', { value: 20, low: 20, high: 30 }, '20–30'],
    ['a part of a whole', { value: 0.3333, unit: 'share', comparator: 'about' }, 'about 33.3 %'],
  ])('%s', (_, own, expected) => expect(describeAmount(figure(own))).toBe(expected))
})

describe('sayAmount', () => {
  test.each<[string, Partial<Figure>, string, string | undefined]>([
    ['digits need no other digits', { said: 'over 12', comparator: 'over' }, 'over 12', undefined],
    ['nor do thousands', { said: '12,500', value: 12500 }, '12,500', undefined],
    ['words do', { said: 'dozens', value: 24, comparator: 'at-least' }, 'dozens', 'at least 24'],
    ['small ones do not', { said: 'three', value: 3 }, 'three', undefined],
    ['and scales', { said: '4.2 bln rubles', value: 4.2e9, unit: 'RUB' }, '4.2 bln rubles', '4,200,000,000 RUB'],
    ['and parts', { said: 'half', value: 0.5, unit: 'share' }, 'half', '50 %'],
    ['a figure without its words', {}, '12', undefined],
  ])('%s', (_, own, said, inFigures) => {
    expect(sayAmount(figure(own))).toEqual(inFigures === undefined ? { said } : { said, inFigures })
  })
})

test('what is doubtful and what is attributed comes first', () => {
  const plain = figure({ id: 'plain', value: 2 })
  const attributed = figure({ id: 'attributed', attributedTo: 'the union' })
  const doubtful = figure({ id: 'doubtful', attributedTo: 'x', flags: [{ flag: 'implausible', why: 'too many' }] })
  expect(weighFigures([plain, attributed, doubtful]).map(({ id }) => id)).toEqual(['doubtful', 'attributed', 'plain'])
})
