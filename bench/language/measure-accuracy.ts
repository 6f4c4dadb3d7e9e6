import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sumScores } from '../../eval/measure-files.ts'
import { findModelNames } from '../../eval/model/names.ts'
import { findTrees } from '../../eval/model/trees.ts'
import { filesBelow, isKeptFromNames } from '../../eval/parts.ts'
import { read } from '../../eval/read.ts'
import { type LabelledDocument, readConll, readWorldwide, type WordSpan } from '../../eval/read-names.ts'
import { readTrees, type TreeDocument, type TreeWord } from '../../eval/read-trees.ts'
import type { Score } from '../../eval/score-spans.ts'
import { scoreTrees } from '../../eval/score-trees.ts'
import { scoreWordSpans } from '../../eval/score-word-spans.ts'
import { type EnglishModel, openEnglishModel } from '../../src/language/model/open-english-model.ts'
import type { NameScheme } from '../../src/language/model/sentence-reading.ts'
import { clearToUd, incomparable, relations, restructurings } from './clear-to-ud.ts'
import { mapNames, ontoNotesToConll, ontoNotesToWorldwide } from './map-names.ts'
import { readWithSpacy, type SpacySentence } from './run-spacy.ts'

/** What both programs score on one corpus. */
interface Row {
  readonly what: string
  readonly ours: Score | undefined
  readonly spacy: Score | undefined
}

interface Readers {
  readonly model: EnglishModel
  readonly python: string
}

const isWord = ({ tag }: TreeWord) => tag !== 'PUNCT'

/** Tags of all words, and trees of words that are no marks. */
function scoreSentence(found: readonly TreeWord[], gold: readonly TreeWord[]) {
  const { upos } = scoreTrees(found, gold)
  const kept = gold.flatMap((word, at) => (isWord(word) ? [at] : []))
  const pick = (words: readonly TreeWord[]) => kept.flatMap(at => words[at] ?? [])
  const { uas, las } = scoreTrees(pick(found), pick(gold))
  return { ...(upos ? { upos } : {}), ...(uas ? { uas } : {}), ...(las ? { las } : {}) }
}

function toTree(gold: readonly TreeWord[], sentence: SpacySentence): readonly TreeWord[] {
  const nodes = clearToUd(
    gold.map(({ form }) => form),
    sentence,
  )
  return gold.map((word, at) => ({
    ...word,
    tag: sentence.tags[at] ?? '',
    head: nodes[at]?.head ?? -1,
    relation: nodes[at]?.relation ?? '',
  }))
}

async function compareTrees(
  { model, python }: Readers,
  name: string,
  documents: readonly TreeDocument[],
): Promise<readonly Row[]> {
  const found: (readonly TreeWord[])[] = []
  for (const document of documents) found.push(...(await findTrees(model, document)))
  const gold = documents.flatMap(({ sentences }) => sentences)
  const theirs = readWithSpacy(
    python,
    gold.map(words => words.map(({ form }) => form)),
  )
  const ours = sumScores(gold.map((words, at) => scoreSentence(found[at] ?? [], words)))
  const spacy = sumScores(
    gold.flatMap((words, at) => (theirs[at] ? scoreSentence(toTree(words, theirs[at]), words) : [])),
  )
  const measures = { upos: 'UPOS', uas: 'UAS without marks', las: 'LAS without marks' }
  return Object.entries(measures).map(([key, what]) => ({
    what: `${name} ${what}`,
    ours: ours[key],
    spacy: spacy[key],
  }))
}

async function compareNames(
  { model, python }: Readers,
  what: string,
  documents: readonly LabelledDocument[],
  scheme: NameScheme,
  kinds: { readonly [kind: string]: string },
): Promise<readonly Row[]> {
  const sentences = documents.flatMap(document => document.sentences)
  const found: (readonly WordSpan[])[] = []
  for (const document of documents) found.push(...(await findModelNames(model, document, scheme)))
  const comparable = new Set(Object.values(kinds))
  const keep = (names: readonly WordSpan[]) => names.filter(({ kind }) => comparable.has(kind))
  const gold = { sentences: sentences.map(({ words, names }) => ({ words, names: keep(names) })) }
  const theirs = readWithSpacy(
    python,
    sentences.map(({ words }) => words),
  ).map(({ names }, at) => mapNames(sentences[at]?.words ?? [], names, kinds))
  const ours = scoreWordSpans(found.map(keep), gold)
  return [{ what: `${what} names, F1`, ours: ours['all'], spacy: scoreWordSpans(theirs, gold)['all'] }]
}

async function compare(readers: Readers, corpora: string): Promise<readonly Row[]> {
  const below = (folder: string, ending: string) => filesBelow(join(corpora, folder), ending).map(path => ({ path }))
  const conll = below('conll2003', 'eng.testa').flatMap(({ path }) => readConll(read(path)))
  const worldwide = below('en-worldwide-newswire', '.tsv')
    .filter(({ path }) => isKeptFromNames(path))
    .flatMap(({ path }) => readWorldwide(read(path)))
  const treebank = (file: string) => below('ud', file).flatMap(({ path }) => readTrees(read(path)))
  return [
    ...(await compareNames(readers, 'CoNLL-2003 testa', conll, 'conll', ontoNotesToConll)),
    ...(await compareNames(readers, 'worldwide newswire', worldwide, 'worldwide', ontoNotesToWorldwide)),
    ...(await compareTrees(readers, 'EWT dev', treebank('en_ewt-ud-dev.conllu'))),
    ...(await compareTrees(readers, 'GUM dev', treebank('en_gum-ud-dev.conllu'))),
  ]
}

const formatMapping = (mapping: { readonly [from: string]: string }) =>
  Object.entries(mapping)
    .map(([from, to]) => `${from} → ${to}`)
    .join(', ')

function printMappings(print: (line: string) => void): void {
  print('how what spaCy finds was mapped:')
  print(`  names as CoNLL-2003's: ${formatMapping(ontoNotesToConll)}; others left out`)
  print(`  names as the worldwide newswire's: ${formatMapping(ontoNotesToWorldwide)}; others left out`)
  print('  names begin after "the" and end before a genitive')
  print(`  relations: ${formatMapping(relations)}; others as they are`)
  for (const line of restructurings) print(`  trees: ${line}`)
  print('what cannot be compared:')
  for (const line of incomparable) print(`  ${line}`)
}

/** Accuracy of both programs on the same files with given words; the mapping between their schemes after it. */
export async function measureAccuracy(
  print: (line: string) => void,
  python: string,
  { corpora, model: folder }: { readonly corpora?: string; readonly model?: string },
): Promise<void> {
  if (corpora === undefined || !existsSync(corpora)) {
    print('accuracy is compared where a folder of corpora is given: npm run bench -- language --corpora FOLDER')
    return
  }
  const model = await openEnglishModel(folder ? { folder } : {})
  try {
    const rows = await compare({ model, python }, corpora)
    print(`${'given words'.padEnd(34)}    ours   spaCy`)
    const cell = (score: Score | undefined) => (score?.f1 ?? 0).toFixed(1).padStart(8)
    for (const { what, ours, spacy } of rows) print(`${what.padEnd(34)}${cell(ours)}${cell(spacy)}`)
    printMappings(print)
  } finally {
    await model.close()
  }
}
