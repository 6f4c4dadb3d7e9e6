import type { Article, Unknown } from '../record/article.ts'
import { layOutPeriods, spanOf } from './quotations/periods.ts'
import { readUnknowns } from './quotations/read-unknowns.ts'

/**
 * Finds what the text itself says is not known.
 * @param article  sentences and tokens already found
 * @returns in reading order, disjoint; `question` is the words for what is not known
 * @source data/en/unknown-cues.yml
 * @example findUnknowns(article('It is unclear who fired first.'))  // question: "who fired first"
 */
export function findUnknowns(article: Article): readonly Unknown[] {
  return layOutPeriods(article).periods.flatMap(period =>
    readUnknowns(period).flatMap(range => {
      const question = spanOf(period, range.first, range.last)
      const sentence = period.units[range.first]?.sentence
      return question && sentence !== undefined ? { ...question, sentence, question } : []
    }),
  )
}
