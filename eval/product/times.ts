import { join } from 'node:path'
import { findTimes } from '../../src/annotate/find-times.ts'
import { articleOf } from '../article-of.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromTimes } from '../parts.ts'
import { read } from '../read.ts'
import { readNamed } from '../read-named.ts'
import { readTimeml } from '../read-timeml.ts'
import { scoreTimes } from '../score-times.ts'
import type { Measurement } from '../table.ts'

async function measureDocument(path: string): Promise<Scores> {
  const gold = readTimeml(read(path))
  const article = await readNamed(articleOf(gold.text, gold.day))
  return { ...scoreTimes(findTimes(article), gold.times) }
}

/** The product's times with their values. */
export const productTimes = (corpora: string): readonly Measurement[] =>
  ['tempeval3', 'wikiwars'].flatMap(corpus =>
    measureFiles(`times ${corpus}`, filesBelow(join(corpora, corpus), '.tml'), isKeptFromTimes, async path => [
      await measureDocument(path),
    ]),
  )
