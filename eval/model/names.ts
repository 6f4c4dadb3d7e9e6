import { join } from 'node:path'
import type { EnglishModel } from '../../src/language/model/open-english-model.ts'
import type { NameScheme } from '../../src/language/model/sentence-reading.ts'
import { measureParts, type Scores, sumScores } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { type LabelledDocument, readConll, readWnut, readWorldwide, type WordSpan } from '../read-names.ts'
import { scoreWordSpans } from '../score-word-spans.ts'
import type { Setting } from '../setting.ts'
import type { Measurement } from '../table.ts'

/** The names of each sentence of a document whose words are given. */
export async function findModelNames(
  model: EnglishModel,
  { sentences }: LabelledDocument,
  scheme: NameScheme,
): Promise<readonly (readonly WordSpan[])[]> {
  const readings = await model.read(sentences.map(({ words }) => words))
  return readings.map(({ names }) => names[scheme])
}

function measure(
  { model }: Setting,
  corpus: string,
  files: readonly string[],
  readDocuments: (content: string) => readonly LabelledDocument[],
  scheme: NameScheme,
): readonly Measurement[] {
  return measureParts(`model names ${corpus}`, files, isKeptFromNames, async paths => {
    const scores: Scores[] = []
    for (const document of paths.flatMap(path => readDocuments(read(path))))
      scores.push(scoreWordSpans(await findModelNames(await model(), document, scheme), document))
    const { all, ...classes } = sumScores(scores)
    return { measures: all ? { all } : {}, details: classes }
  })
}

/** Names in each corpus' own classes, its words given, the sentences of a document together. */
export const modelNames = (setting: Setting): readonly Measurement[] => {
  const below = (folder: string, ending: string) => filesBelow(join(setting.corpora, folder), ending)
  const conll = below('conll2003', '').filter(path => /eng\.\w+$/.test(path))
  return [
    ...measure(setting, 'conll2003', conll, readConll, 'conll'),
    ...measure(setting, 'worldwide', below('en-worldwide-newswire', '.tsv'), readWorldwide, 'worldwide'),
    ...measure(setting, 'wnut17', below('wnut17', 'conll'), readWnut, 'wnut'),
  ]
}
