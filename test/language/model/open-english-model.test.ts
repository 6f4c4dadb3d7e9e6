import { afterAll, describe, expect, test } from 'vitest'
import type { LabelledRun } from '../../../src/language/model/follow-labels.ts'
import { isTree } from '../../../src/language/model/is-tree.ts'
import { type EnglishModel, openEnglishModel } from '../../../src/language/model/open-english-model.ts'
import { runtimeNames } from '../../../src/language/model/open-session.ts'
import { shareEnglishModel } from '../../../src/language/model/share-english-model.ts'

const split = (text: string) => text.split(' ')

/** A document about people and places that do not exist. */
const document = [
  'The foreign minister of Valdoria , Ana Petrova , arrived in Geneva on Tuesday .',
  '“ We will not sign the agreement this year , ” she told reporters .',
  'Her spokesman Karl Ost said on 3 May that talks with the Norland Trade Council had been suspended .',
  'According to the council , nobody was hurt when a bridge near Port Selm collapsed .',
].map(split)

const models = new Map<string, Promise<EnglishModel>>()
const open = (runtime: (typeof runtimeNames)[number], threads = 1) => {
  const key = `${runtime} ${threads}`
  const opened = models.get(key) ?? openEnglishModel({ runtime, threads })
  models.set(key, opened)
  return opened
}
afterAll(async () => {
  for (const model of models.values()) await (await model).close()
})

describe.each(runtimeNames)('%s', runtime => {
  test('reads names, times, trees and attributions', async () => {
    const readings = await (await open(runtime)).read(document)
    const wordsOf = ({ from, to }: { from: number; to: number }, sentence: number) =>
      document[sentence]?.slice(from, to).join(' ')
    const found = (layer: 'conll' | 'times') =>
      readings.flatMap((reading, i) =>
        (layer === 'times' ? reading.times : reading.names.conll).map(run => `${wordsOf(run, i)} ${run.kind}`),
      )
    expect(found('conll')).toEqual(
      expect.arrayContaining(['Valdoria LOC', 'Ana Petrova PER', 'Geneva LOC', 'Karl Ost PER']),
    )
    expect(found('times')).toEqual(expect.arrayContaining(['Tuesday DATE', '3 May DATE']))
    for (const { heads } of readings) expect(isTree(heads, 'one')).toBe(true)
    expect(readings[0]?.tags[3]).toBe('ADP')
    const cues = readings.flatMap(({ attributions }, i) => attributions.map(({ cue }) => wordsOf(cue, i)))
    expect(cues).toEqual(expect.arrayContaining(['told', 'said', 'According to']))
  })

  test('reads alike whatever it read before, in a new session, and with two threads', async () => {
    const model = await open(runtime)
    const once = await model.read(document)
    await model.read([['Quite', 'another', 'document', '.']])
    expect(await model.read(document)).toEqual(once)
    const anew = await openEnglishModel({ runtime })
    expect(await anew.read(document)).toEqual(once)
    await anew.close()
    // WebAssembly has its threads once for all sessions.
    if (runtime === 'onnxruntime-node') expect(await (await open(runtime, 2)).read(document)).toEqual(once)
  })

  test('reads hostile words', async () => {
    const sentences = [
      [],
      ['', '\u0000', '\ud83d', '\u00ad', '👩‍👧', '[SEP]', 'a'.repeat(1_000_000)],
      ['中文', 'Валерия'],
    ]
    const readings = await (await open(runtime)).read(sentences)
    expect(readings.map(({ heads }) => heads.length)).toEqual([0, 7, 2])
    for (const { heads } of readings) expect(isTree(heads, 'one')).toBe(true)
  })
})

/** A run less likely than that may fall to either side: activations are bytes, and a sum between two is rounded either way. */
const SURE = 0.5

test('both runtimes read alike what they are sure of', async () => {
  const [native, web] = await Promise.all(runtimeNames.map(async runtime => (await open(runtime)).read(document)))
  const sure = (runs: readonly LabelledRun[]) =>
    runs.filter(({ probability }) => probability > SURE).map(({ from, to, kind }) => [from, to, kind])
  const layers = (readings: typeof native) =>
    readings?.map(({ tags, names, times }) => [tags, Object.values(names).map(sure), sure(times)])
  expect(layers(web)).toEqual(layers(native))
})

test('a thread shares one model', async () => {
  expect(await shareEnglishModel()).toBe(await shareEnglishModel())
  await (await shareEnglishModel()).close()
})
