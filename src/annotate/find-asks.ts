import type { Article, Ask } from '../record/article.ts'

export function findAsks(_article: Article): readonly Ask[] {
  return []
}
