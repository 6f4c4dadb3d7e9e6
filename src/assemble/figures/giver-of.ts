import type { Article, Quantity } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { settleContent } from '../statements/settle-content.ts'

/** The words for who gives a figure, where what they say holds it: of words that end before the figure, nobody is the source. */
export function giverOf(article: Article, quantity: Quantity): Span | undefined {
  const { source } = quantity
  if (!source) return undefined
  const told = article.quotations.filter(
    ({ content, speaker }) => speaker?.start === source.start && contains(content, quantity),
  )
  const holds = told.some(quotation => contains(settleContent(article, quotation).span, quantity))
  return told.length === 0 || holds ? source : undefined
}
