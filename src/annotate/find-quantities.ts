import type { Article, Quantity } from '../record/article.ts'

export function findQuantities(_article: Article): readonly Quantity[] {
  return []
}
