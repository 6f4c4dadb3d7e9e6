import { ingest } from '../src/ingest/ingest.ts'
import { type Article, blankArticle } from '../src/record/article.ts'
import { readArticle } from './read-article.ts'

/** The articles at a path, with all their layers; what is not in English stays without. */
export async function readFolder(path: string): Promise<readonly Article[]> {
  const { documents } = await ingest([path])
  const articles: Article[] = []
  for (const document of documents) {
    const blank = blankArticle(document)
    articles.push(document.skipped === undefined ? (await readArticle(blank)).article : blank)
  }
  return articles
}
