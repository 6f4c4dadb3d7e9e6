import type { Article, Quantity } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, slice } from '../../text/span.ts'
import { settleContent } from '../statements/settle-content.ts'

/** "2.5 million people": who is counted himself gives no figures. */
const COUNTED = /^(?:\p{L}+\s+){0,2}\d/u

/**
 * Whether a source stands too far from a figure: "According to the ministry …", where it opens a paragraph, holds for the next
 * sentence too, and elsewhere for its own.
 */
function isFar({ sentences }: Article, source: Span, { sentence }: Quantity): boolean {
  const own = sentences.findIndex(({ start, end }) => start <= source.start && source.start < end)
  if (own < 0 || own === sentence) return false
  const opensParagraph = own === 0 || sentences[own - 1]?.paragraph !== sentences[own]?.paragraph
  return !opensParagraph || sentence !== own + 1
}

/** The words for who gives a figure, where what they say holds it: of words that end before the figure, nobody is the source. */
export function giverOf(article: Article, quantity: Quantity): Span | undefined {
  const { source } = quantity
  if (!source || isFar(article, source, quantity) || COUNTED.test(slice(article.document.text, source)))
    return undefined
  const told = article.quotations.filter(
    ({ content, speaker }) => speaker?.start === source.start && contains(content, quantity),
  )
  const holds = told.some(quotation => contains(settleContent(article, quotation).span, quantity))
  return told.length === 0 || holds ? source : undefined
}
