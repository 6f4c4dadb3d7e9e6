import type { Article, Draft } from '../record/article.ts'

export function findDrafts(_article: Article): readonly Draft[] {
  return []
}
