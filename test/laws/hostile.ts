import fc from 'fast-check'
import type { Document } from '../../src/record/document.ts'
import { sha256 } from '../../src/text/hash.ts'
import { inventDocument } from '../fixtures/documents.ts'

const markup = [
  '<script>alert(1)</script>',
  '<p onclick="alert(1)">',
  '<a href="javascript:alert(1)">',
  '</p></div>',
  '<!--',
  ']]>',
  '&#0;&amp;&nbsp;',
  '{"@type": "NewsArticle"}',
  '---',
  '**',
]
const marks = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '[',
  ' — ',
  '...',
  '…',
  '. ',
  ', ',
  ': ',
  ' /NNA/. ',
  '\u00a0',
]
const numbers = [
  '0',
  '-1',
  '1,000,000',
  '3.14',
  '99999999999999999999',
  '1/2',
  '30 percent',
  '$5',
  'June 31',
  '2021-02-30',
]
const oddities = [
  '\u0000',
  '\ud83d',
  '\udc00',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0301\u0301\u0301',
  '👩‍👩‍👧',
  'İ',
  'ﬃ',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '\u2028',
]

/** Texts that nobody wrote: sentences given, broken by markup, marks, numbers and odd characters. */
export const hostileText = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...sentences) },
        { weight: 2, arbitrary: brokenSentence(sentences) },
        fc.constantFrom(...markup),
        fc.constantFrom(...marks),
        fc.constantFrom(...numbers),
        fc.constantFrom(...oddities),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 25 },
    )
    .chain(parts => fc.constantFrom(' ', '', '\n').map(glue => parts.join(glue)))

const brokenSentence = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sentences), fc.nat(), fc.constantFrom(...marks, ...oddities))
    .map(([sentence, at, break_]) => {
      const middle = at % (sentence.length + 1)
      return sentence.slice(0, middle) + break_ + sentence.slice(middle)
    })

/** A document of hostile text, with or without a date. */
export const hostileDocument = (sentences: readonly string[]): fc.Arbitrary<Document> =>
  fc
    .record({
      text: hostileText(sentences),
      date: fc.option(fc.constantFrom('2021-06-24', '2021-06-26', '2021-12-10'), { nil: undefined }),
    })
    .map(({ text, date }) =>
      inventDocument(sha256(text).slice(0, 8), { text, ...(date !== undefined && { datePublished: date }) }),
    )
