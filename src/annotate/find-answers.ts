import type { Answer, Article } from '../record/article.ts'

export function findAnswers(_article: Article): readonly Answer[] {
  return []
}
