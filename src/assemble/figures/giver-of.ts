import type { Article, Quantity } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { settleContent } from '../statements/settle-content.ts'

/** In sentences: "According to the ministry …" holds for the next one. */
const REACH = 1

function isFar({ sentences }: Article, source: Span, { sentence }: Quantity): boolean {
  const own = sentences.findIndex(({ start, end }) => start <= source.start && source.start < end)
  return own >= 0 && Math.abs(sentence - own) > REACH
}

/** The words for who gives a figure, where what they say holds it: of words that end before the figure, nobody is the source. */
export function giverOf(article: Article, quantity: Quantity): Span | undefined {
  const { source } = quantity
  if (!source || isFar(article, source, quantity)) return undefined
  const told = article.quotations.filter(
    ({ content, speaker }) => speaker?.start === source.start && contains(content, quantity),
  )
  const holds = told.some(quotation => contains(settleContent(article, quotation).span, quantity))
  return told.length === 0 || holds ? source : undefined
}
