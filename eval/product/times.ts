import { join } from 'node:path'
import { findTimes } from '../../src/annotate/find-times.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tagTokens } from '../../src/annotate/tag-tokens.ts'
import { articleOf } from '../article-of.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromTimes } from '../parts.ts'
import { read } from '../read.ts'
import { readTimeml } from '../read-timeml.ts'
import { scoreTimes } from '../score-times.ts'
import type { Measurement } from '../table.ts'

function measureDocument(path: string): Scores {
  const gold = readTimeml(read(path))
  let article = articleOf(gold.text, gold.day)
  article = { ...article, sentences: splitSentences(article) }
  article = { ...article, tokens: tagTokens(article) }
  return { ...scoreTimes(findTimes(article), gold.times) }
}

/** The product's times with their values. */
export const productTimes = (corpora: string): readonly Measurement[] =>
  ['tempeval3', 'wikiwars'].flatMap(corpus =>
    measureFiles(`times ${corpus}`, filesBelow(join(corpora, corpus), '.tml'), isKeptFromTimes, path => [
      measureDocument(path),
    ]),
  )
