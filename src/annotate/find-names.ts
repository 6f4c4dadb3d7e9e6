import type { Article, Name } from '../record/article.ts'

export function findNames(_article: Article): readonly Name[] {
  return []
}
