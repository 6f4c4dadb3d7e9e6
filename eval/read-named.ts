import { findNames } from '../src/annotate/find-names.ts'
import { readWords } from '../src/annotate/read-words.ts'
import { splitSentences } from '../src/annotate/split-sentences.ts'
import { tagTokens } from '../src/annotate/tag-tokens.ts'
import type { Article, Sentence } from '../src/record/article.ts'
import { openReadings } from './readings.ts'

/** An article with its sentences, words and names, as the product finds them: the layers on which the others stand. */
export async function readNamed(
  article: Article,
  sentences: readonly Sentence[] = splitSentences(article),
): Promise<Article> {
  const words = await readWords(article.document, sentences, await openReadings())
  const split = { ...article, sentences }
  const tagged = { ...split, tokens: tagTokens(split, words) }
  return { ...tagged, names: findNames(tagged, words) }
}
