import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { blankArticle } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'

const sentencesOf = (text: string, headline = 'no such line') =>
  splitSentences(blankArticle(inventDocument('sentences', { text, headline })))

const wordsOf = (text: string) => sentencesOf(text).map(sentence => slice(text, sentence))

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'Guns fell silent. Aid came.', ['Guns fell silent.', 'Aid came.']],
    ['a question and a cry', 'Who fired? Nobody knows! It ended.', ['Who fired?', 'Nobody knows!', 'It ended.']],
    ['a title ends none', 'Gov. Lee spoke. He left.', ['Gov. Lee spoke.', 'He left.']],
    ['titles before names', 'Mr. Osk met Lt. Gen. Brask.', ['Mr. Osk met Lt. Gen. Brask.']],
    ['initials', 'J. K. Osk met E. Brask.', ['J. K. Osk met E. Brask.']],
    ['a country in initials goes on', 'The U.S. President spoke.', ['The U.S. President spoke.']],
    [
      'a country in initials ends',
      'It came from the U.S. The envoy left.',
      ['It came from the U.S.', 'The envoy left.'],
    ],
    ['number', 'Order No. 5 was read.', ['Order No. 5 was read.']],
    ['no, the word', 'He said no. They left.', ['He said no.', 'They left.']],
    ['month', 'It fell on Oct. 28. They left.', ['It fell on Oct. 28.', 'They left.']],
    ['hours', 'They met at 10 a.m. Friday.', ['They met at 10 a.m. Friday.']],
    ['a company goes on', 'Norland Steel Corp. Chairman Osk left.', ['Norland Steel Corp. Chairman Osk left.']],
    ['decimal', 'It rose by 3.5 per cent.', ['It rose by 3.5 per cent.']],
    ['a small letter goes on', 'He said “Why?” and left.', ['He said “Why?” and left.']],
    ['quotation mark belongs', 'He said: “They left.” They had.', ['He said: “They left.”', 'They had.']],
    ['dots', 'They waited … and left. Then it rained.', ['They waited … and left.', 'Then it rained.']],
    ['line breaks end', 'Guns fell silent\nAid came', ['Guns fell silent', 'Aid came']],
    ['Windows line breaks', 'Guns fell silent.\r\n\r\nAid came.', ['Guns fell silent.', 'Aid came.']],
    ['bullets fall away', '● Guns fell silent.\n- Aid came.', ['Guns fell silent.', 'Aid came.']],
    ['numbered lines', '1. Guns fell silent.', ['1. Guns fell silent.']],
    ['nothing', ' \n \n', []],
  ])('splits: %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it.each([
    ['agency in slashes', 'OSTRA, May 3. /NNA/. Talks began.', 'OSTRA, May 3. /NNA/.', 'Talks began.'],
    ['agency in brackets', 'LARN, Kestria (NNA) — Talks began.', 'LARN, Kestria (NNA) —', 'Talks began.'],
    [
      'date and agency',
      'BRENHOLM, Oct 3 (Coast Wire) - Talks began.',
      'BRENHOLM, Oct 3 (Coast Wire) -',
      'Talks began.',
    ],
    ['place and dash', 'NEW ISEL — Talks began.', 'NEW ISEL —', 'Talks began.'],
    ['place, date, colon', 'OSTRA, 3 May 2021: Talks began.', 'OSTRA, 3 May 2021:', 'Talks began.'],
    ['place and stop', 'NEW ISEL. Talks began.', 'NEW ISEL.', 'Talks began.'],
    ['date before the text', 'date 2022-10-29 Talks began.', 'date 2022-10-29', 'Talks began.'],
  ])('sets the dateline apart: %s', (_, text, dateline, rest) => {
    const sentences = sentencesOf(text)
    expect(sentences.map(s => [s.kind, slice(text, s)])).toEqual([
      ['furniture', dateline],
      ['prose', rest],
    ])
  })

  it.each([
    ['an acronym explained', 'NATO (North Atlantic Treaty Organization) said so.'],
    ['an aside', 'Norland — the host — said so.'],
    ['a name and a dash', 'Osk - who was tired - said so.'],
    ['a place in a sentence', 'Ostra, May 3, was silent.'],
  ])('takes no dateline for %s', (_, text) => {
    expect(sentencesOf(text).map(s => s.kind)).toEqual(['prose'])
  })

  it.each([
    ['a word of navigation', 'All news', 'furniture'],
    ['a photo credit', 'Photo: press office of the council', 'furniture'],
    ['an agency credit', 'Based on materials from NNA', 'furniture'],
    ['a date alone', '28 October 2022', 'furniture'],
    ['a weekday, date and time', 'Friday, Oct. 28, 2022 at 10:30 GMT', 'furniture'],
    ['copyright', '© 2022 The Lake Gazette', 'furniture'],
    ['a byline', 'By Ana Vell and Tom Rask', 'furniture'],
    ['an outlet and a date', 'Lake Courier, 16 June 2021', 'furniture'],
    ['a line of stars', '* * *', 'furniture'],
    ['the publisher', 'The Lake Gazette', 'furniture'],
    ['a heading', 'What was said in Ostra', 'heading'],
    ['a quoted heading', '“A good day”', 'heading'],
    ['a line that leads to another', 'This is what they want:', 'prose'],
    [
      'a sentence without its stop',
      'Prime ministers of four countries met in the town hall of Ostra and spoke for two hours',
      'prose',
    ],
    ['a sentence that begins with by', 'By Friday they had left.', 'prose'],
    ['a sentence with a date', 'May 3 was silent.', 'prose'],
    ['a short listed item', '- ceasefire in the north', 'prose'],
  ])('knows %s', (_, text, kind) => {
    expect(sentencesOf(text).map(s => s.kind)).toEqual([kind])
  })

  it('knows the headline, alone on its line or after a date', () => {
    const headline = 'How will it end? Nobody knows'
    for (const before of ['', 'date 2022-10-29 ']) {
      const text = `${before}${headline}\n\nTalks began.`
      const found = sentencesOf(text, headline).filter(s => s.kind === 'headline')
      expect(found.map(s => slice(text, s))).toEqual([headline])
    }
  })

  it('counts paragraphs', () => {
    expect(sentencesOf('One. Two.\n\nThree.').map(s => s.paragraph)).toEqual([0, 0, 1])
  })

  it('cuts what is too long for a sentence, never inside a character', () => {
    const text = '🙂'.repeat(5_000)
    const pieces = wordsOf(text)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(text)
    expect(pieces.every(piece => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(piece))).toBe(true)
  })

  it('keeps order, leaves out nothing but space and bullets, and says the same twice', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'a. ',
      'B! ',
      '“',
      '” ',
      '\n',
      '● ',
      'No. 5 ',
      '… ',
      '\u2028',
      '\u0000',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 }))).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, sample => {
        const sentences = sentencesOf(sample)
        let end = 0
        for (const sentence of sentences) {
          expect(sample.slice(end, sentence.start)).toMatch(/^(?:[\s\u0085●•▪◦‣∙·■□➢➤*–—-]|o(?=\s))*$/u)
          expect(slice(sample, sentence).trim()).toBe(slice(sample, sentence))
          expect(sentence.end).toBeGreaterThan(sentence.start)
          end = sentence.end
        }
        expect(sentencesOf(sample)).toEqual(sentences)
      }),
    )
  })

  it.each(['. ', 'a', ' ', '.', '“', 'A. ', '(', '1 '])('reads a megabyte of %j in linear time', unit => {
    const begin = performance.now()
    sentencesOf(unit.repeat(1_000_000 / unit.length))
    expect(performance.now() - begin).toBeLessThan(15_000)
  })
})
