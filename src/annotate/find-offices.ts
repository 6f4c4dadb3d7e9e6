import type { Article, Office } from '../record/article.ts'

export function findOffices(_article: Article): readonly Office[] {
  return []
}
