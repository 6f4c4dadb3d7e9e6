import { describe, expect, test } from 'vitest'
import { annotate, redate } from '../../src/annotate/annotate.ts'
import { readWords } from '../../src/annotate/read-words.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tagTokens } from '../../src/annotate/tag-tokens.ts'
import { makeReader } from '../../src/language/model/make-reader.ts'
import { makePieceSplitter } from '../../src/language/model/split-pieces.ts'
import { blankArticle } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'
import { inventedDescription, inventedLabels, inventSession } from '../language/model/invented-session.ts'
import { smallTokenizer } from '../language/model/small-tokenizer.ts'

const read = makeReader(inventedDescription, makePieceSplitter(smallTokenizer, 12), inventSession())

describe('what an untaught model reads', () => {
  const document = inventDocument('read', { text: 'They met in Ostra.\n\nThe envoy can’t stay; he left.' })
  const blank = blankArticle(document)
  const article = { ...blank, sentences: splitSentences(blank) }

  test('goes with the words of each sentence', async () => {
    const words = await readWords(document, article.sentences, { labels: inventedLabels, read })
    expect(words.map(sentence => sentence.words.map(word => slice(document.text, word)))).toEqual([
      ['They', 'met', 'in', 'Ostra', '.'],
      ['The', 'envoy', 'ca', 'n’t', 'stay', ';', 'he', 'left', '.'],
    ])
    expect(words.map(({ reading }) => reading.tags.length)).toEqual([5, 9])
  })

  test('makes tokens whose heads stand in the same sentence, one root each', async () => {
    const tokens = tagTokens(article, await readWords(document, article.sentences, { labels: inventedLabels, read }))
    expect(tokens.map(token => token.sentence)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    for (const { head, relation, sentence } of tokens) {
      expect(head === -1).toBe(relation === 'root')
      if (head >= 0) expect(tokens[head]?.sentence).toBe(sentence)
    }
    expect(tokens.filter(token => token.head === -1).map(token => token.sentence)).toEqual([0, 1])
  })

  test('is nothing in nothing', async () => {
    expect(await readWords(document, [], { labels: inventedLabels, read })).toEqual([])
  })
})

describe('an article of another day', () => {
  const text =
    'The ministers will meet in Oslo on Friday. “We are ready,” Norwegian Prime Minister Olav Tamm said on Monday.'
  const onDay = (datePublished: string | undefined) =>
    inventDocument('redated', { text, ...(datePublished === undefined ? {} : { datePublished }) })

  test.each([
    ['a later one', '2022-11-23', '2023-05-17'],
    ['a day after none was known', undefined, '2022-11-23'],
    ['the same', '2022-11-23', '2022-11-23'],
  ])('reads as if it had been read then: %s', async (_, before, day) => {
    const read = await annotate(onDay(before))
    const anew = await annotate(onDay(day))
    expect(redate(read, onDay(day))).toEqual(anew)
    expect(anew.times.length).toBeGreaterThan(0)
    if (before !== day) expect(read.times).not.toEqual(anew.times)
  })

  test('layers that are known stay as they are, and what stands on them is found by them', async () => {
    const { sentences } = await annotate(onDay('2022-11-23'))
    const start = text.indexOf('Olav')
    const names = [{ start, end: start + 'Olav Tamm'.length, sentence: 1, type: 'Person' }] as const
    const article = await annotate(onDay('2022-11-23'), { sentences, names })
    expect(article.names).toBe(names)
    expect(article.offices.map(office => office.person && slice(text, office.person))).toEqual(['Olav Tamm'])
  })
})
