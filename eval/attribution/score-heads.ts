import type { Article } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { type Score, scoreCounts } from '../score-spans.ts'
import { sharesHalf, wordStarts, wordsWithin } from './match-attributions.ts'
import type { GoldAttribution } from './read-polnear.ts'
import { toAttributions } from './to-attributions.ts'

/** Where the word of a span begins on which its others hang, by the product's own parse. */
function headOf({ tokens }: Article, span: Span | undefined): number | undefined {
  if (!span) return undefined
  const isInside = (token: { readonly start: number; readonly end: number } | undefined) =>
    token !== undefined && token.start < span.end && span.start < token.end
  const inside = tokens.filter(isInside)
  const top = inside.find(({ head, tag }) => tag !== 'PUNCT' && !isInside(tokens[head]))
  return (top ?? inside[0])?.start
}

/** Of the attributions whose content is right by half, the share whose speaker has the same head, or like the gold's is not told. */
export function scoreHeads(article: Article, gold: readonly GoldAttribution[]): Score {
  const starts = wordStarts(article.document.text)
  const left = gold.map(({ source, content }) => ({
    head: headOf(article, source[0]),
    content: wordsWithin(starts, content),
  }))
  let right = 0
  let matched = 0
  for (const { source, content } of toAttributions(article.quotations)) {
    const words = wordsWithin(starts, content)
    const head = headOf(article, source[0])
    const partners = left.filter(theirs => sharesHalf(words, theirs.content))
    const partner = partners.find(theirs => theirs.head === head) ?? partners[0]
    if (!partner) continue
    left.splice(left.indexOf(partner), 1)
    matched++
    if (partner.head === head) right++
  }
  return scoreCounts(right, matched, matched)
}
