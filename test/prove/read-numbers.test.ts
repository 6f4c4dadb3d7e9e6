import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../src/prove/read-numbers.ts'

describe('a number is read in', () => {
  test.each<[text: string, value: number]>([
    ['1,200 blankets', 1200],
    ['1.200 Decken', 1200],
    ['1 200 couvertures', 1200],
    ['3.5 per cent', 3.5],
    ['3,5 Prozent', 3.5],
    ['twenty-one guests', 21],
    ['two hundred and fifty-three thousand tents', 253_000],
    ['4.2 mln tons', 4_200_000],
    ['two to three million people', 2_000_000],
    ['two to three million people', 3_000_000],
    ['a million reasons', 1_000_000],
    ['dozens of cars', 24],
    ['hundreds of thousands of people', 200_000],
    ['tens of thousands of people', 20_000],
    ['several hundred soldiers', 200],
    ['half a million people', 500_000],
    ['exports almost doubled', 2],
    ['one in five children', 0.2],
    ['three out of four farmers', 0.75],
    ['two-thirds of the houses', 0.6666],
    ['1,20,000 households', 120_000],
    ['600 crores', 6_000_000_000],
    ['a tripling of prices', 3],
    ['2,5000 was misprinted as 25,000', 25_000],
  ])('%s: %d', (text, value) => {
    expect(readNumbers(text)(value)).toBe(true)
  })
})

describe('no number is read in', () => {
  test.each<[text: string, value: number]>([
    ['1,200 blankets', 12],
    ['1,200 blankets', 200],
    ['twenty-one guests', 20],
    ['twelve guests', 2],
    ['guests', 3],
    ['the double agent’s house', 3],
    ['two guests', 2_000_000],
    ['', 0],
    ['someone told everyone', 5],
  ])('%s: %d', (text, value) => {
    expect(readNumbers(text)(value)).toBe(false)
  })
})
