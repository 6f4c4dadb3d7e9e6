import fc from 'fast-check'

const oddities = [
  '',
  ' ',
  '\u0000',
  '\ud83d',
  '\udc00',
  'a\ud83db',
  '\u00ad',
  'va\u00adle',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0301\u0301\u0301',
  '👩‍👩‍👧',
  '🏴‍☠️',
  'İ',
  'ﬃ',
  'Valéria',
  'Валерия',
  'valеria',
  'فاليريا',
  '中中',
  '𠀀',
  '[SEP]',
  '[PAD]',
  '##a',
  '\n',
  '99999999999999999999',
  'a'.repeat(300),
  '-'.repeat(300),
]

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Valeria', 'left', 'the', 'vale', ',', '.', 'said', '7') },
  fc.constantFrom(...oddities),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

/** Documents that nobody wrote: sentences without words, words that are none, and more of them than a window holds. */
export const hostileSentences: fc.Arbitrary<readonly (readonly string[])[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: 30 }) },
    fc.array(word, { minLength: 100, maxLength: 700, size: 'max' }),
  ),
  { maxLength: 8 },
)
