import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTree } from '../../../src/language/model/is-tree.ts'
import { makeReader } from '../../../src/language/model/make-reader.ts'
import type { SentenceReading } from '../../../src/language/model/sentence-reading.ts'
import { makePieceSplitter } from '../../../src/language/model/split-pieces.ts'
import { hostileSentences } from './hostile-sentences.ts'
import { inventedDescription, inventedLabels, inventSession } from './invented-session.ts'
import { namePieces, smallTokenizer } from './small-tokenizer.ts'

const splitter = makePieceSplitter(smallTokenizer, 12)

async function read(sentences: readonly (readonly string[])[]) {
  const session = inventSession()
  const readings = await makeReader(inventedDescription, splitter, session)(sentences)
  return { readings, given: session.given }
}

/** Whether runs lie in a sentence of so many words, in order, and apart. */
const areApart = (runs: readonly { readonly from: number; readonly to: number }[], words: number) =>
  runs.every(({ from, to }, i) => from >= (runs[i - 1]?.to ?? 0) && from < to && to <= words)

function expectSound(readings: readonly SentenceReading[], sentences: readonly (readonly string[])[]): void {
  expect(readings).toHaveLength(sentences.length)
  for (const [number, reading] of readings.entries()) {
    const words = sentences[number]?.length ?? 0
    const { tags, features, heads, relations, names, times, attributions, events, factuality, vector } = reading
    for (const layer of [tags, features, heads, relations, factuality.uw, factuality.udsIh2])
      expect(layer).toHaveLength(words)
    expect(isTree(heads, 'one')).toBe(true)
    expect([...heads].map(head => head === -1)).toEqual(relations.map(relation => relation === 'root'))
    for (const runs of [...Object.values(names), times]) expect(areApart(runs, words)).toBe(true)
    for (const { probability } of [...Object.values(names).flat(), ...times, ...events, ...attributions]) {
      expect(probability).toBeGreaterThan(0)
      expect(probability).toBeLessThanOrEqual(1)
    }
    expect(
      areApart(
        attributions.map(({ cue }) => cue),
        words,
      ),
    ).toBe(true)
    for (const { cue, source, content } of attributions) {
      expect(cue.sentence).toBe(number)
      expect(source.length).toBeLessThanOrEqual(1)
      for (const range of [...source, ...content])
        expect(areApart([range], sentences[range.sentence]?.length ?? 0)).toBe(true)
    }
    for (const { word } of events) expect(tags[word]).toBeDefined()
    expect(vector).toHaveLength(384)
    expect(Math.hypot(...vector)).toBeCloseTo(words === 0 ? 0 : 1, 4)
  }
}

test('what the encoder is given', async () => {
  const { given } = await read([['Valeria', 'UN'], [], ['7', '']])
  expect(given).toHaveLength(1)
  const [{ pieces, cases, words, sentences } = { pieces: [], cases: [], words: [], sentences: [] }] = given
  expect(namePieces([...pieces])).toEqual(['[CLS]', 'vale', '##ria', 'u', '##n', '7', '[UNK]', '[SEP]'])
  expect([...cases]).toEqual([0, 2, 10, 3, 11, 6, 8, 0])
  expect([...words]).toEqual([1, 3, 5, 6])
  expect([...sentences]).toEqual([0, 0, 1, 1])
})

describe('is read soundly:', () => {
  test.each<[name: string, sentences: readonly (readonly string[])[]]>([
    ['no sentence', []],
    ['sentences without words', [[], []]],
    ['words without letters', [['', ' ', '\u0000', '\u00ad']]],
    ['halves of pairs', [['\ud83d', 'a\udc00'], ['\udc00\ud83d']]],
    ['one sentence of 10,000 words', [Array.from({ length: 10_000 }, (_, i) => (i % 7 ? 'vale' : 'Valeria'))]],
    ['2,000 sentences of a word', Array.from({ length: 2_000 }, () => ['left'])],
    ['one word of a megabyte', [['She', 'a'.repeat(1_000_000), 'left'], ['-'.repeat(1_000_000)]]],
    ['one emoji of a megabyte', [['👩‍👧'.repeat(200_000)]]],
  ])('%s', async (_, sentences) => {
    expectSound((await read(sentences)).readings, sentences)
  })
})

test('any document is read soundly, and twice alike', async () => {
  await fc.assert(
    fc.asyncProperty(hostileSentences, async sentences => {
      const { readings } = await read(sentences)
      expectSound(readings, sentences)
      expect((await read(sentences)).readings).toEqual(readings)
    }),
    { numRuns: 30 },
  )
})

test('what was read before changes nothing', async () => {
  const reader = makeReader(inventedDescription, splitter, inventSession())
  const sentences = [
    ['Valeria', 'left'],
    ['She', 'said', 'so'],
  ]
  const alone = await reader(sentences)
  await reader([['quite', 'another', 'document']])
  expect(await reader(sentences)).toEqual(alone)
})

test('windows grow as the text does, wherever its sentences end', async () => {
  const text = Array.from({ length: 2_000 }, (_, i) => (i % 9 ? 'left' : 'Valeria'))
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 }), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(cuts, async places => {
      const ends = [...places.toSorted((a, b) => a - b), text.length]
      const sentences = ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))
      const read_ = (await read(sentences)).given.reduce((sum, { pieces }) => sum + pieces.length, 0)
      const once = text.reduce((sum, word) => sum + splitter.split(word).pieces.length, 0)
      expect(read_).toBeLessThanOrEqual(2.2 * once)
    }),
    { numRuns: 10 },
  )
})

test('the labels are those of the model', async () => {
  const { readings } = await read([
    ['Valeria', 'left', '.'],
    ['She', 'said', 'so'],
  ])
  for (const { tags, features, relations, nameScores, names } of readings) {
    for (const tag of tags) expect(inventedLabels.upos).toContain(tag)
    for (const feature of features) expect(inventedLabels.features).toContain(feature)
    for (const relation of relations) expect(inventedLabels.relations).toContain(relation)
    for (const { kind } of Object.values(names).flat()) expect(kind).toBe('PER')
    for (const { values, width } of Object.values(nameScores)) expect(values).toHaveLength(3 * width)
  }
})
