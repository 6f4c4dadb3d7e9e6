import { annotators } from '../src/annotate/annotate.ts'
import { type ReadWords, readWords } from '../src/annotate/read-words.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import type { Article, Sentence } from '../src/record/article.ts'
import { openReadings } from './readings.ts'

/** An article with all its layers, as the product finds them, and what the model read in each sentence. */
export interface ReadArticle {
  readonly article: Article
  readonly words: readonly ReadWords[]
}

/**
 * Reads an article as the product does, except that what the model reads may be kept from run to run.
 * @param layers  those that are wanted, where not all are
 */
export async function readArticle(
  blank: Article,
  sentences: readonly Sentence[] = splitSentences(blank),
  layers: readonly (keyof typeof annotators)[] = Object.keys(annotators) as (keyof typeof annotators)[],
): Promise<ReadArticle> {
  const words = await readWords(blank.document, sentences, await openReadings())
  let article: Article = { ...blank, sentences }
  for (const layer of layers) article = { ...article, [layer]: annotators[layer](article, words) }
  return { article, words }
}
