import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'
import { unreadArticle } from '../fixtures/unread-words.ts'

const tokensOf = async (text: string): Promise<readonly Token[]> => (await articleOf(text)).tokens

describe('tagTokens', () => {
  it.each([
    ['marks stand alone', 'They met, briefly.', ['They', 'met', ',', 'briefly', '.']],
    ['clitics stand alone', 'Ostra’s envoy can’t stay.', ['Ostra', '’s', 'envoy', 'ca', 'n’t', 'stay', '.']],
    ['cannot', 'It cannot last.', ['It', 'can', 'not', 'last', '.']],
    ['hyphens stand alone', 'The Norland-led bloc met.', ['The', 'Norland', '-', 'led', 'bloc', 'met', '.']],
    ['prefixes do not', 'The anti-tank unit left.', ['The', 'anti-tank', 'unit', 'left', '.']],
    ['weapons do not', 'The S-300 unit left.', ['The', 'S-300', 'unit', 'left', '.']],
    ['abbreviations keep their stop', 'Mr. Osk met Dr. Rask.', ['Mr.', 'Osk', 'met', 'Dr.', 'Rask', '.']],
    ['no, the word', 'He said no.', ['He', 'said', 'no', '.']],
    ['a number', 'Read No. 5.', ['Read', 'No.', '5', '.']],
    ['initials keep their stops', 'The U.S. envoy left.', ['The', 'U.S.', 'envoy', 'left', '.']],
    ['numbers stay whole', 'It cost $1,200.50 or 30%.', ['It', 'cost', '$', '1,200.50', 'or', '30', '%', '.']],
    ['ranges are apart', 'On May 13-14 and 5–6.', ['On', 'May', '13', '-', '14', 'and', '5', '–', '6', '.']],
    ['times stay whole', 'At 10:30 p.m. they left.', ['At', '10:30', 'p.m.', 'they', 'left', '.']],
    ['addresses stay whole', 'See https://a.example/b?c=1.', ['See', 'https://a.example/b?c=1', '.']],
    ['units are apart', 'It is 5km off.', ['It', 'is', '5', 'km', 'off', '.']],
    ['quotation marks', '“Yes,” he said.', ['“', 'Yes', ',', '”', 'he', 'said', '.']],
  ])('cuts words: %s', (_, text, expected) => {
    expect(unreadArticle(text).tokens.map(token => token.text)).toEqual(expected)
  })

  it.each([
    ['a statement', 'The council met in Ostra.', 'DET NOUN VERB ADP PROPN PUNCT'],
    ['the future', 'The president will visit Norland on Friday.', 'DET NOUN AUX VERB PROPN ADP PROPN PUNCT'],
    ['may, the verb', 'The talks may fail.', 'DET NOUN AUX VERB PUNCT'],
    ['May, the month', 'They met in May.', 'PRON VERB ADP PROPN PUNCT'],
    ['an adjective of a country', 'Armenian officials said so.', 'ADJ NOUN VERB ADV PUNCT'],
    ['an infinitive', 'They agreed to meet again.', 'PRON VERB PART VERB ADV PUNCT'],
  ])('tags %s', async (_, text, expected) => {
    const tags = (await tokensOf(text)).map(token => token.tag)
    expect(tags.join(' ')).toBe(expected)
  })

  it.each([
    ['supplies', 'She supplies grain.', 1, 'supply', 'present'],
    ['said', 'The envoy said so.', 2, 'say', 'past'],
    ['held', 'Talks were held.', 2, 'hold', 'participle'],
    ['meeting', 'They are meeting again.', 2, 'meet', 'ing'],
    ['go', 'They will go home.', 2, 'go', 'base'],
    ['countries', 'Four countries met.', 1, 'country', undefined],
    ['children', 'The children slept.', 1, 'child', undefined],
  ])('gives the lemma and the form of “%s”', async (form, text, index, lemma, verbForm) => {
    const token = (await tokensOf(text))[index]
    expect(token).toMatchObject({ text: form, lemma })
    expect(token?.form).toBe(verbForm)
  })

  it('says the same whatever was read before', async () => {
    const text = 'Velmora’s envoys met Zhumar’s.'
    const first = await tokensOf(text)
    await tokensOf('Zhumar’s, Velmora’s! Zhumars, ’s')
    expect(await tokensOf(text)).toEqual(first)
  })

  it('gives every code unit but space to one token, in order, with its words exact', () => {
    const piece = fc.constantFrom(
      "can't ",
      '’s',
      'U.S.',
      '5km ',
      '--',
      '\u200b',
      '\u00ad',
      '\ud800',
      '\u0000',
      '3.5 ',
      '@a ',
      '#b ',
    )
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 }))).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, sample => {
        const { sentences, tokens } = unreadArticle(sample)
        for (const token of tokens) expect(slice(sample, token)).toBe(token.text)
        sentences.forEach((sentence, number) => {
          const own = tokens.filter(token => token.sentence === number)
          expect(own.map(token => token.text).join('')).toBe(slice(sample, sentence).replace(/[\s\u0085]+/g, ''))
        })
      }),
    )
  })

  it.each(['a', 'a ', '. ', "'", '1,', 'a.', '-', '🙂'])('reads half a megabyte of %j in linear time', unit => {
    const begin = performance.now()
    unreadArticle(unit.repeat(500_000 / unit.length))
    expect(performance.now() - begin).toBeLessThan(40_000)
  })
})
