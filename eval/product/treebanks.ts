import { join } from 'node:path'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tagTokens } from '../../src/annotate/tag-tokens.ts'
import { articleOf } from '../article-of.ts'
import { measureFiles, type Scores } from '../measure-files.ts'
import { filesBelow, isKeptFromNames } from '../parts.ts'
import { read } from '../read.ts'
import { readConllu, type TreebankDocument } from '../read-conllu.ts'
import { scoreSentenceEnds, scoreTags } from '../score-treebank.ts'
import type { Measurement } from '../table.ts'

function measureDocument({ text, sentences, words }: TreebankDocument): Scores {
  const article = articleOf(text)
  const split = splitSentences(article)
  const tokens = tagTokens({ ...article, sentences: split })
  return { sentences: scoreSentenceEnds(text, split, sentences), ...scoreTags(tokens, words) }
}

/** Sentences, words and tags that the product finds in raw text. */
export const productTreebanks = (corpora: string): readonly Measurement[] =>
  ['ewt', 'gum'].flatMap(treebank => {
    const files = filesBelow(join(corpora, 'ud'), '.conllu').filter(path => path.includes(`_${treebank}-`))
    return measureFiles(`sentences and tags ${treebank}`, files, isKeptFromNames, path =>
      readConllu(read(path)).map(measureDocument),
    )
  })
