import { join } from 'node:path'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromTimes } from '../parts.ts'
import { read } from '../read.ts'
import { readTimeml } from '../read-timeml.ts'
import { scoreTimes } from '../score-times.ts'
import type { Setting } from '../setting.ts'
import type { Measurement } from '../table.ts'
import { readRaw, spanOfWords } from './read-raw.ts'

async function measureDocument({ model }: Setting, path: string): Promise<Scores> {
  const { text, times } = readTimeml(read(path))
  const sentences = await readRaw(await model(), text)
  const found = sentences.flatMap(sentence =>
    sentence.reading.times.map(time => ({ ...spanOfWords(sentence, time), value: time.kind })),
  )
  // The model has no values: its types are compared where TempEval-3 compares those.
  const { strict, relaxed, value } = scoreTimes(
    found,
    times.map(time => ({ ...time, value: time.type })),
  )
  return { strict, relaxed, 'relaxed and type': value }
}

/** Where the model sees expressions of time in raw text. */
export const modelTimes = (setting: Setting): readonly Measurement[] =>
  measureFiles(
    'model times tempeval3',
    filesBelow(join(setting.corpora, 'tempeval3'), '.tml'),
    isKeptFromTimes,
    async path => [await measureDocument(setting, path)],
  )
