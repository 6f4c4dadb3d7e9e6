import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../src/annotate/find-names.ts'
import { findTimes } from '../src/annotate/find-times.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { tagTokens } from '../src/annotate/tag-tokens.ts'
import type { Article, Sentence } from '../src/record/article.ts'
import { articleOf } from './article-of.ts'
import { evaluateAttribution } from './attribution/evaluate.ts'
import { chooseParts, filesBelow, isKeptFromNames, isKeptFromTimes, type Part } from './parts.ts'
import { readConllu } from './read-conllu.ts'
import { type NamedDocument, readConll, readWnut, readWorldwide } from './read-names.ts'
import { readTimeml } from './read-timeml.ts'
import { scoreNameSpans, scoreNames } from './score-names.ts'
import { addScores, type Score } from './score-spans.ts'
import { scoreTimes } from './score-times.ts'
import { scoreSentenceEnds, scoreTags } from './score-treebank.ts'

/** What was measured on one part of one corpus. */
export interface Table {
  /** `names conll2003 dev`: stays the same from run to run. */
  readonly name: string
  /** Which documents, in words. */
  readonly of: string
  readonly measures: { readonly [measure: string]: Score }
}

const read = (path: string) => readFileSync(path, 'utf8')

/** Adds up the scores of many documents, measure by measure. */
function sum(scores: readonly { readonly [measure: string]: Score }[]): { readonly [measure: string]: Score } {
  const names = Object.keys(scores[0] ?? {})
  return Object.fromEntries(names.map(name => [name, addScores(scores.flatMap(score => score[name] ?? []))]))
}

const describe = (part: Part, files: number, all: number) =>
  part === 'train' ? `${files} of ${all} training files, kept out of learning` : `${files} files`

/**
 * One table a part: `measure` is asked for the scores of each file. Where only what was learnt from is there, of the
 * files that were kept out.
 */
function measureFiles(
  name: string,
  files: readonly string[],
  measure: (path: string) => readonly { readonly [measure: string]: Score }[],
  isKeptOut: (path: string) => boolean = isKeptFromNames,
): readonly Table[] {
  return [...chooseParts(files)].flatMap(([part, all]) => {
    const own = part === 'train' ? all.filter(isKeptOut) : all
    if (own.length === 0) return []
    return [
      { name: `${name} ${part}`, of: describe(part, own.length, all.length), measures: sum(own.flatMap(measure)) },
    ]
  })
}

/** The names that are found where sentences are given. */
function measureNames({ text, sentences, names }: NamedDocument): { readonly [measure: string]: Score } {
  const given: readonly Sentence[] = sentences.map((span, paragraph) => ({ ...span, kind: 'prose', paragraph }))
  let article: Article = { ...articleOf(text), sentences: given }
  article = { ...article, tokens: tagTokens(article) }
  const found = findNames(article)
  return { typed: scoreNames(found, names), spans: scoreNameSpans(found, names) }
}

const names = (folder: string): readonly Table[] => [
  ...measureFiles('names conll2003', filesBelow(join(folder, 'conll2003'), ''), path =>
    /eng\.\w+$/.test(path) ? readConll(read(path)).map(measureNames) : [],
  ),
  ...measureFiles('names worldwide', filesBelow(join(folder, 'en-worldwide-newswire'), '.tsv'), path =>
    readWorldwide(read(path)).map(measureNames),
  ),
  ...measureFiles('names wnut17', filesBelow(join(folder, 'wnut17'), 'conll'), path =>
    readWnut(read(path)).map(measureNames),
  ),
]

const treebanks = (folder: string): readonly Table[] =>
  ['ewt', 'gum'].flatMap(treebank => {
    const files = filesBelow(join(folder, 'ud'), '.conllu').filter(path => path.includes(`_${treebank}-`))
    return measureFiles(`sentences and tags ${treebank}`, files, path =>
      readConllu(read(path)).map(({ text, sentences, words }) => {
        const article = articleOf(text)
        const split = splitSentences(article)
        const tokens = tagTokens({ ...article, sentences: split })
        return { sentences: scoreSentenceEnds(text, split, sentences), ...scoreTags(tokens, words) }
      }),
    )
  })

function measureTimes(path: string): readonly { readonly [measure: string]: Score }[] {
  const gold = readTimeml(read(path))
  let article = articleOf(gold.text, gold.day)
  article = { ...article, sentences: splitSentences(article) }
  article = { ...article, tokens: tagTokens(article) }
  const { strict, relaxed, value } = scoreTimes(findTimes(article), gold.times)
  return [{ strict, relaxed, value }]
}

const times = (folder: string): readonly Table[] =>
  ['tempeval3', 'wikiwars'].flatMap(corpus =>
    measureFiles(`times ${corpus}`, filesBelow(join(folder, corpus), '.tml'), measureTimes, isKeptFromTimes),
  )

const attribution = (folder: string): readonly Table[] =>
  ['test', 'dev'].flatMap(part => {
    const below = join(folder, 'polnear', part)
    if (!existsSync(below)) return []
    return [
      {
        name: `attribution polnear ${part}`,
        of: 'each text by one annotator',
        measures: evaluateAttribution(below).rules,
      },
    ]
  })

/** Everything that can be measured on a folder of corpora; what is not there is left out. */
export const measureAll = (folder: string): readonly Table[] =>
  [names, treebanks, times, attribution].flatMap(measure => measure(folder))
