import { join } from 'node:path'
import { correlate, meanAbsoluteError, type Pair } from '../correlate.ts'
import { measureParts } from '../measure-files.ts'
import { filesBelow } from '../parts.ts'
import { read } from '../read.ts'
import { type FactualSentence, readFactuality } from '../read-factuality.ts'
import type { Setting } from '../setting.ts'
import type { Measured, Measurement } from '../table.ts'

/** The corpora's folders, and whose annotators' habit of grading the model is asked for. */
const corpora = { UW: 'uw', UDS_IH2: 'udsIh2' } as const
type Scale = (typeof corpora)[keyof typeof corpora]

async function compare(
  { model }: Setting,
  { words, targets }: FactualSentence,
  scale: Scale,
): Promise<readonly Pair[]> {
  const [reading] = await (await model()).read([words])
  return targets.map(({ word, value }) => ({ found: reading?.factuality[scale][word] ?? 0, gold: value }))
}

async function measure(setting: Setting, paths: readonly string[], scale: Scale): Promise<Measured> {
  const pairs: Pair[] = []
  for (const sentence of paths.flatMap(path => readFactuality(read(path))))
    pairs.push(...(await compare(setting, sentence, scale)))
  return {
    measures: {
      'mean absolute error': { amount: meanAbsoluteError(pairs), better: 'low', of: pairs.length },
      'Pearson r': { amount: correlate(pairs), better: 'high', of: pairs.length },
    },
  }
}

/** How far events happened, in [-3, 3], at the words that the corpora ask for; each sentence by itself, as they come. */
export const modelFactuality = (setting: Setting): readonly Measurement[] =>
  Object.entries(corpora).flatMap(([folder, scale]) =>
    measureParts(
      `model factuality ${folder}`,
      filesBelow(join(setting.corpora, 'factuality', folder), '.jsonl'),
      () => false,
      paths => measure(setting, paths, scale),
    ),
  )
