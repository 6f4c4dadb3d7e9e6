import type { Article, Belonging } from '../record/article.ts'

export function findBelongings(_article: Article): readonly Belonging[] {
  return []
}
