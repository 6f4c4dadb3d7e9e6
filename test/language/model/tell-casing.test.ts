import { expect, test } from 'vitest'
import { casingClasses, tellCasing } from '../../../src/language/model/tell-casing.ts'

test.each<[word: string, casing: string]>([
  ['went', 'lower'],
  ["n't", 'lower'],
  ['ß', 'lower'],
  ['中', 'lower'],
  ['Valeria', 'title'],
  ["O'dell", 'title'],
  ['«Éire', 'title'],
  ['ǅ', 'single'],
  ['UN', 'upper'],
  ['U.N.', 'upper'],
  ['I', 'single'],
  ['“A', 'single'],
  ['McVale', 'mixed'],
  ['iVale', 'mixed'],
  ['eU', 'mixed'],
  ['2021', 'digits'],
  ['3,5', 'digits'],
  ['٣', 'digits'],
  ['G7', 'alphanumeric'],
  ['7th', 'alphanumeric'],
  ['½', 'mark'],
  ['-', 'mark'],
  ['👩‍👧', 'mark'],
  ['', 'mark'],
  ['\u0000', 'mark'],
  ['\ud83d', 'mark'],
])('%j is %s', (word, casing) => {
  expect(casingClasses[tellCasing(word)]).toBe(casing)
})

test('pieces that go on with a word have classes of their own', () => {
  expect(casingClasses).toHaveLength(17)
  expect(casingClasses[tellCasing('UN') + 8]).toBe('upper, going on')
})
