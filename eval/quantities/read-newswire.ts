import type { Article } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { readArticle } from '../read-article.ts'
import { newswireText } from './list-sentences.ts'

/** A file of the worldwide newswire as the product reads it. */
export const readNewswire = async (path: string): Promise<Article> =>
  (await readArticle(articleOf(newswireText(path)))).article
