import type { Article, Happening } from '../record/article.ts'

export function findHappenings(_article: Article): readonly Happening[] {
  return []
}
