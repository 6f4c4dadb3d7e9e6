import type { Article, Quotation } from '../record/article.ts'

export function findQuotations(_article: Article): readonly Quotation[] {
  return []
}
