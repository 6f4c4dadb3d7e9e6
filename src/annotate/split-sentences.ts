import type { Article, Sentence } from '../record/article.ts'

export function splitSentences(_article: Article): readonly Sentence[] {
  return []
}
