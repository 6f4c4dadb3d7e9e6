import { join } from 'node:path'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromTimes } from '../parts.ts'
import { read } from '../read.ts'
import { readTimeml } from '../read-timeml.ts'
import { scoreEvents } from '../score-events.ts'
import type { Setting } from '../setting.ts'
import type { Measurement } from '../table.ts'
import { readRaw, spanOfWords } from './read-raw.ts'

async function measureDocument({ model }: Setting, path: string): Promise<Scores> {
  const gold = readTimeml(read(path))
  const sentences = await readRaw(await model(), gold.text)
  const found = sentences.flatMap(sentence =>
    sentence.reading.events.map(({ word, kind, tense, polarity }) => ({
      ...spanOfWords(sentence, { from: word, to: word + 1 }),
      type: kind,
      tense,
      polarity,
    })),
  )
  return scoreEvents(found, gold.events)
}

/** Words of raw text in which the model sees events. */
export const modelEvents = (setting: Setting): readonly Measurement[] =>
  measureFiles(
    'model events tempeval3',
    filesBelow(join(setting.corpora, 'tempeval3'), '.tml'),
    isKeptFromTimes,
    async path => [await measureDocument(setting, path)],
  )
