import { join } from 'node:path'
import { articleOf } from '../article-of.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { readConllu, type TreebankDocument } from '../read-conllu.ts'
import { readNamed } from '../read-named.ts'
import { scoreSentenceEnds, scoreTags } from '../score-treebank.ts'
import type { Measurement } from '../table.ts'

async function measureDocument({ text, sentences, words }: TreebankDocument): Promise<Scores> {
  const { sentences: split, tokens } = await readNamed(articleOf(text))
  return { sentences: scoreSentenceEnds(text, split, sentences), ...scoreTags(tokens, words) }
}

/** Sentences, words and tags that the product finds in raw text. */
export const productTreebanks = (corpora: string): readonly Measurement[] =>
  ['ewt', 'gum'].flatMap(treebank => {
    const files = filesBelow(join(corpora, 'ud'), '.conllu').filter(path => path.includes(`_${treebank}-`))
    return measureFiles(`sentences and tags ${treebank}`, files, isKeptFromNames, path =>
      Promise.all(readConllu(read(path)).map(measureDocument)),
    )
  })
