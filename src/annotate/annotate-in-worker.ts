import type { Article } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import { annotate } from './annotate.ts'

/** What a worker thread does with the documents sent to it. */
export async function annotateInWorker(documents: readonly Document[]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for (const document of documents) articles.push(await annotate(document))
  return articles
}
