import { join } from 'node:path'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { articleOf } from '../article-of.ts'
import { measureParts } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { type LabelledDocument, readConll, readWorldwide } from '../read-names.ts'
import { addScores, type Score, scoreCounts } from '../score-spans.ts'
import type { Measured, Measurement } from '../table.ts'
import { listDisagreements, scoreBoundaries } from './boundaries.ts'
import { type JoinedDocument, joinSentences } from './join-sentences.ts'

interface Compared {
  readonly score: Score
  readonly disagreements: readonly string[]
}

function compare({ sentences }: LabelledDocument): Compared {
  const joined: JoinedDocument = joinSentences(sentences.map(({ words }) => words))
  const found = splitSentences(articleOf(joined.text)).filter(({ kind }) => kind !== 'furniture')
  return { score: scoreBoundaries(joined, found), disagreements: listDisagreements(joined, found) }
}

const compareAll = (paths: readonly string[], readDocuments: (content: string) => readonly LabelledDocument[]) =>
  paths.flatMap(path => readDocuments(read(path))).map(compare)

/** CoNLL-2003 cuts its sentences by machine, after some initials and abbreviations too: not every disagreement is ours. */
async function measureConll(paths: readonly string[]): Promise<Measured> {
  const compared = compareAll(paths, readConll)
  return {
    measures: { sentences: addScores(compared.map(({ score }) => score)) },
    disagreements: compared.flatMap(({ disagreements }) => disagreements),
  }
}

/** The worldwide newswire marks the ends of paragraphs, not of the sentences in them: only that they are found can be counted. */
async function measureWorldwide(paths: readonly string[]): Promise<Measured> {
  const compared = compareAll(paths, readWorldwide)
  const { right, gold } = addScores(compared.map(({ score }) => score))
  return {
    measures: { 'paragraph ends recalled': scoreCounts(right, gold, gold) },
    disagreements: compared.flatMap(({ disagreements }) => disagreements),
  }
}

/** Sentence boundaries in newswire whose words are given: sentences are joined by spaces and split again. */
export const newswireSentences = (corpora: string): readonly Measurement[] => [
  ...measureParts(
    'sentences newswire conll2003',
    filesBelow(join(corpora, 'conll2003'), '').filter(path => /eng\.\w+$/.test(path)),
    isKeptFromNames,
    measureConll,
  ),
  ...measureParts(
    'sentences newswire worldwide',
    filesBelow(join(corpora, 'en-worldwide-newswire'), '.tsv'),
    isKeptFromNames,
    measureWorldwide,
  ),
]
