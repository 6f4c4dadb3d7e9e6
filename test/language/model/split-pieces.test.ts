import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePieceSplitter } from '../../../src/language/model/split-pieces.ts'
import { tellCasing } from '../../../src/language/model/tell-casing.ts'
import { namePieces, smallTokenizer } from './small-tokenizer.ts'

const splitter = makePieceSplitter(smallTokenizer, 12)
const split = (word: string) => namePieces(splitter.split(word).pieces)

describe('pieces', () => {
  test.each<[name: string, word: string, pieces: readonly string[]]>([
    ['of a known word', 'vale', ['vale']],
    ['the longest first', 'Valeria', ['vale', '##ria']],
    ['accents are passed over', 'Café', ['caf', '##e']],
    ['accents set apart are, too', 'cafe\u0301', ['caf', '##e']],
    ['marks stand alone', 'a-b.', ['a', '-', 'b', '.']],
    ['ideographs stand alone', 'a中中', ['a', '中', '中']],
    ['what is not known', 'ж', ['[UNK]']],
    ['a word of which a part is not known', 'valeж', ['[UNK]']],
    ['nothing', '', ['[UNK]']],
    ['nothing but space', ' \t', ['[UNK]']],
    ['soft hyphens are passed over', 'va\u00adle', ['vale']],
    ['NUL is passed over', 'va\u0000le', ['vale']],
    ['half of a pair is passed over', 'va\ud83dle', ['vale']],
    ['nothing but half of a pair', '\udc00', ['[UNK]']],
    ['twelve at most', 'abcdabcdabcdabcd', ['a', ...'bcdabcdabcd'].map((c, i) => (i === 0 ? c : `##${c}`))],
    ['a word over 100 letters', 'a'.repeat(101), ['[UNK]']],
    ['the name of a special piece is text', '[SEP]', ['[', 's', '##e', '##p', ']']],
    ['within a word, too', 'a[PAD]', ['a', '[', 'p', '##a', '##d', ']']],
  ])('%s', (_, word, pieces) => {
    expect(split(word)).toEqual(pieces)
  })
})

test('the ends of a window are the special pieces', () => {
  expect(namePieces([splitter.first, splitter.last])).toEqual(['[CLS]', '[SEP]'])
})

test('any word has one to twelve pieces, and the same when it is read again', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
  fc.assert(
    fc.property(words, word => {
      const { pieces, casing } = splitter.split(word)
      expect(pieces.length).toBeGreaterThanOrEqual(1)
      expect(pieces.length).toBeLessThanOrEqual(12)
      expect(pieces.every(Number.isInteger)).toBe(true)
      expect(casing).toBe(tellCasing(word))
      expect(splitter.split(word)).toEqual({ pieces, casing })
    }),
  )
})

test('of a megabyte without a space only the beginning is read', () => {
  const beginning = 'a-'.repeat(600)
  expect(splitter.split(beginning + '中'.repeat(1_000_000))).toEqual(splitter.split(beginning))
})

test.each<[name: string, tokenizer: object]>([
  [
    'without the special pieces',
    { ...smallTokenizer, model: { ...smallTokenizer.model, vocab: { a: 0, '[UNK]': 1 } } },
  ],
  ['that is none', {}],
])('a tokenizer %s is refused', (_, tokenizer) => {
  expect(() => makePieceSplitter(tokenizer, 12)).toThrow(/^model-damaged: tokenizer\.json/)
})
