import type { Article, Token } from '../record/article.ts'

export function tagTokens(_article: Article): readonly Token[] {
  return []
}
