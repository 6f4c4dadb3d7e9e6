import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/ingest/date/find-dates.ts'
import { readDay } from '../../src/ingest/date/read-day.ts'
import { sentenceAround } from '../../src/ingest/date/sentence-around.ts'
import { decodeBytes } from '../../src/ingest/files/decode-bytes.ts'
import { settleLocations } from '../../src/ingest/files/settle-locations.ts'
import { reduceMarkdown } from '../../src/ingest/formats/reduce-markdown.ts'
import { sniffFormat } from '../../src/ingest/formats/sniff-format.ts'
import { normaliseText } from '../../src/ingest/normalise-text.ts'
import { tellLanguage } from '../../src/ingest/tell-language.ts'
import { Failure } from '../../src/record/failure.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))))
const refused = (act: () => unknown): string | undefined => {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
}

describe('readDay', () => {
  test.each([
    ['2022-10-28', '2022-10-28'],
    ['2022-10-28T23:30:00+04:00', '2022-10-28'],
    ['Fri, 28 Oct 2022 23:10:00 +0400', '2022-10-28'],
    ['20221028', '2022-10-28'],
    ['28.10.2022', '2022-10-28'],
    ['13/05/2021', '2021-05-13'],
    ['13-05-2021', '2021-05-13'],
    ['03-05-2021', undefined],
    ['13/05-2021', undefined],
    ['October 28, 2022', '2022-10-28'],
    ['03/05/2021', undefined],
    ['2022-02-30', undefined],
    ['October 2022', undefined],
    ['Monday, October 28, 2022', undefined],
    ['yesterday', undefined],
    ['0000-00-00', undefined],
    ['', undefined],
  ])('%s', (field, expected) => expect(readDay(field)).toBe(expected))
})

describe('findDates', () => {
  test.each([
    ['on Friday, October 28', ['Friday, October 28']],
    ['from 28 October 2022 to May 2023', ['28 October 2022', 'May 2023']],
    ['In 2024, the', ['2024']],
    ['Sept. 5 and NOV 3', ['Sept. 5', 'NOV 3']],
    ['they may 2 times march 3 miles', []],
    ['$2022, 2,022 men, 2022.5 and the 1990s', []],
    ['3 Mayors and 12 Marches', []],
    ['May 3,2021', ['May 3,2021']],
    ['MAY 3,2021,12:12 AM', ['MAY 3,2021,12:12 AM'.slice(0, 10)]],
    ['in May 3,500 came', []],
  ])('%s', (text, expected) => expect(findDates(text).map(date => text.slice(date.start, date.end))).toEqual(expected))
})

describe('decodeBytes', () => {
  const declared = (label: string) => () => label
  test.each([
    ['UTF-8', utf8('“Señor” Ōta'), undefined, '“Señor” Ōta'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'a'), undefined, 'a'],
    ['UTF-16 LE with a mark', bytes(0xff, 0xfe, 'a\0', '\x1c\x20'), undefined, 'a“'],
    ['UTF-16 BE with a mark', bytes(0xfe, 0xff, '\0a', '\x20\x1c'), undefined, 'a“'],
    ['UTF-16 LE without one', Buffer.from('The envoys came.', 'utf16le'), undefined, 'The envoys came.'],
    ['UTF-16 BE without one', Buffer.from('The envoys came.', 'utf16le').swap16(), undefined, 'The envoys came.'],
    ['what is declared', bytes(0xcc, 0xe8, 0xed, 0xf1, 0xea), declared('windows-1251'), 'Минск'],
    ['a declaration that is wrong', utf8('“no”'), declared('klingon'), '“no”'],
    [
      'windows-1252 where nothing is declared',
      bytes('he said ', 0x93, 'no', 0x94, ' and left the room'),
      undefined,
      'he said “no” and left the room',
    ],
    [
      'UTF-8 with one broken place',
      Buffer.concat([utf8('“a” “b” “c” “d” “e” “f” '), bytes(0xc3), utf8(' end')]),
      undefined,
      '“a” “b” “c” “d” “e” “f” \ufffd end',
    ],
  ])('%s', (_, input, declaredIn, expected) => expect(decodeBytes(input, declaredIn)).toBe(expected))

  test.each([
    ['a PDF', bytes('%PDF-1.7 ', 'x'.repeat(100)), 'file-binary'],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'file-binary'],
    ['many control characters', bytes('\x01\x02\x00\x03abc'.repeat(50)), 'file-binary'],
    ['Cyrillic of no declared encoding', bytes('\xcf\xf0\xe5\xe7\xe8\xe4\xe5\xed\xf2 '.repeat(20)), 'file-encoding'],
    ['text with one NUL', bytes('The envoys', 0, 'came to the harbour'), undefined],
  ])('refuses: %s', (_, input, expected) => expect(refused(() => decodeBytes(input))).toBe(expected))
})

describe('normaliseText', () => {
  test.each([
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['NUL and controls', 'a\0b\u0007c\u0085', 'a b c\n'],
    ['soft hyphens and what nobody sees', 'Ya\u00adris\u200b \ufeffx\u202e', 'Yaris x'],
    ['composed letters', 'e\u0301', 'é'],
    ['unpaired surrogates', 'a\ud800b 😀', 'a\ufffdb 😀'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['a heap of marks', `a${'\u0316'.repeat(1000)}`, `a${'\u0316'.repeat(30)}`],
  ])('%s', (_, text, expected) => expect(normaliseText(text)).toBe(expected))

  test('twice equals once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => normaliseText(normaliseText(text)) === normaliseText(text)),
    )
  })
})

describe('tellLanguage', () => {
  test.each([
    [
      'English',
      'The envoys of both islands have arrived in Arnholt, and the talks will begin on Monday.',
      'en',
      undefined,
    ],
    [
      'French',
      'Les envoyés des deux îles sont arrivés lundi dans la capitale et les pourparlers vont commencer.',
      'fr',
      /French/,
    ],
    [
      'Russian',
      'Посланники обоих островов прибыли в понедельник в столицу, и скоро начнутся переговоры.',
      'ru',
      /Russian/,
    ],
    [
      'Dutch',
      'De gezanten van beide eilanden zijn maandag in de hoofdstad aangekomen en de gesprekken beginnen.',
      'nl',
      /Dutch/,
    ],
    ['no prose', '12 | 13 | 14\n— — —\nArnholt 3:1', undefined, /no prose/],
    ['nothing', '', undefined, /no prose/],
  ])('%s', async (_, text, language, skipped) => {
    const told = await tellLanguage(text)
    expect(told.language).toBe(language)
    if (skipped) expect(told.skipped).toMatch(skipped)
    else expect(told.skipped).toBeUndefined()
  })
})

describe('sniffFormat', () => {
  test.each([
    ['<!DOCTYPE html><p>a', 'page'],
    ['<p>a', 'page'],
    ['{"text": "a"}', 'json'],
    ['[{"text": "a"}]', 'json'],
    ['{"text": "a"}\n{"text": "b"}', 'jsonLines'],
    ['---\ntitle: a\n---\nb', 'markdown'],
    ['# A title\n\nb', 'markdown'],
    ['From: a@b.example\nSubject: c\nDate: d\n\ne', 'mail'],
    ['Date: 3 May 2021\n\nThe envoys came.', 'text'],
    ['<3 is what they wrote.', 'text'],
    ['', 'text'],
  ])('%j', (text, expected) => expect(sniffFormat(utf8(text))).toBe(expected))
})

describe('reduceMarkdown', () => {
  test.each([
    ['headings', '## The Council met ##', 'The Council met'],
    ['links', 'the [Council](https://a.example/b "c") met', 'the Council met'],
    ['references', 'the [Council][1] met\n\n[1]: https://a.example', 'the Council met\n'],
    ['emphasis', 'it **did** _not_ *meet*', 'it did not meet'],
    ['pictures', '![the harbour](a.png)ships', 'ships'],
    ['quotes and lists', '> - a ship', 'a ship'],
    ['rules', 'a\n\n---\n\nb', 'a\n\n\n\nb'],
    ['HTML', 'a <b>ship</b><!-- not this -->', 'a ship'],
    ['escapes', '1\\. \\*', '1. *'],
    ['no arithmetic', '2 * 3 * 4', '2 * 3 * 4'],
    ['no snake_case_name', 'a_b_c', 'a_b_c'],
    ['no bracketed word', 'he [the envoy] left', 'he [the envoy] left'],
  ])('%s', (_, markdown, expected) => expect(reduceMarkdown(markdown)).toBe(expected))
})

describe('settleLocations', () => {
  test.each([
    [
      'a file found twice keeps its shortest',
      [
        ['/n/a/x.txt', 'a/x.txt'],
        ['/n/a/x.txt', 'x.txt'],
      ],
      ['x.txt'],
    ],
    [
      'shared names get their folders',
      [
        ['/n/a/x.txt', 'x.txt'],
        ['/n/b/x.txt', 'x.txt'],
      ],
      ['a/x.txt', 'b/x.txt'],
    ],
    [
      'and as many as are needed',
      [
        ['/n/a/c/x.txt', 'x.txt'],
        ['/n/b/c/x.txt', 'x.txt'],
      ],
      ['a/c/x.txt', 'b/c/x.txt'],
    ],
    [
      'others stay as they are',
      [
        ['/n/a/x.txt', 'x.txt'],
        ['/n/b/y.txt', 'y.txt'],
      ],
      ['x.txt', 'y.txt'],
    ],
  ])('%s', (_, found, expected) => {
    const files = found.map(([path = '', location = '']) => ({ path, location }))
    expect(settleLocations(files).map(file => file.location)).toEqual(expected)
    expect(settleLocations([...files].reverse())).toEqual(settleLocations(files))
  })
})

describe('sentenceAround', () => {
  test.each([
    ['one of three', 'One came. Two left in 2021. Three stayed.', '2021', 'Two left in 2021.'],
    ['a line', 'Title\nDated 2021\nText.', '2021', 'Dated 2021'],
    ['an abbreviation within', 'He met Gen. Roe in 2021. Then he left.', '2021', 'He met Gen. Roe in 2021.'],
    ['a text without a break', 'in 2021', '2021', 'in 2021'],
  ])('%s', (_, text, clue, expected) => {
    const start = text.indexOf(clue)
    const sentence = sentenceAround(text, { start, end: start + clue.length })
    expect(text.slice(sentence.start, sentence.end)).toBe(expected)
  })

  test('holds its clue, in a text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.nat(), fc.nat({ max: 20 }), (text, at, length) => {
        const start = text.length === 0 ? 0 : at % text.length
        const end = Math.min(text.length, start + length)
        fc.pre(text.slice(start, end).trim() === text.slice(start, end) && start < end)
        const sentence = sentenceAround(text, { start, end })
        return sentence.start <= start && end <= sentence.end
      }),
    )
  })
})
