import type { Article, Unknown } from '../record/article.ts'

export function findUnknowns(_article: Article): readonly Unknown[] {
  return []
}
