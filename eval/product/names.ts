import { join } from 'node:path'
import type { Sentence } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { joinNames } from '../join-names.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { readNamed } from '../read-named.ts'
import { type LabelledDocument, readConll, readWnut, readWorldwide } from '../read-names.ts'
import { scoreNameSpans, scoreNames } from '../score-names.ts'
import type { Measurement } from '../table.ts'

/** The names that the product finds where sentences are given. */
async function measureNames(document: LabelledDocument): Promise<Scores> {
  const { text, sentences, names } = joinNames(document)
  const given: readonly Sentence[] = sentences.map((span, paragraph) => ({ ...span, kind: 'prose', paragraph }))
  const { names: found } = await readNamed(articleOf(text), given)
  return { typed: scoreNames(found, names), spans: scoreNameSpans(found, names) }
}

const measure = (
  corpus: string,
  files: readonly string[],
  readDocuments: (content: string) => readonly LabelledDocument[],
): readonly Measurement[] =>
  measureFiles(`names ${corpus}`, files, isKeptFromNames, path =>
    Promise.all(readDocuments(read(path)).map(measureNames)),
  )

/** The product's names in the classes that the corpora share. */
export const productNames = (corpora: string): readonly Measurement[] => [
  ...measure(
    'conll2003',
    filesBelow(join(corpora, 'conll2003'), '').filter(path => /eng\.\w+$/.test(path)),
    readConll,
  ),
  ...measure('worldwide', filesBelow(join(corpora, 'en-worldwide-newswire'), '.tsv'), readWorldwide),
  ...measure('wnut17', filesBelow(join(corpora, 'wnut17'), 'conll'), readWnut),
]
