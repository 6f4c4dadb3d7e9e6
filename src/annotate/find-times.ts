import type { Article, Time } from '../record/article.ts'

export function findTimes(_article: Article): readonly Time[] {
  return []
}
