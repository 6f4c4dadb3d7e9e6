import type { Article, Quantity } from '../../record/article.ts'
import { between } from '../../text/search.ts'
import { contains } from '../../text/span.ts'

/**
 * A quantity whose words for what is counted end before another deed that is joined to theirs: of "injuring dozens more and
 * damaging several villages" the first half.
 */
export function endWithOwnDeed(article: Article, quantity: Quantity): Quantity {
  const { what, noun, end } = quantity
  const tokens = between(article.tokens, token => token.start, what)
  const at = tokens.findIndex(
    (token, place) => token.start >= end && token.text === 'and' && tokens[place + 1]?.tag === 'VERB',
  )
  const last = at > 0 ? tokens[at - 1] : undefined
  if (!last || last.end <= end) return quantity
  const { noun: _, ...rest } = quantity
  const own = { start: what.start, end: last.end }
  return { ...rest, what: own, ...(noun && (contains(own, noun) || !contains(what, noun)) && { noun }) }
}
