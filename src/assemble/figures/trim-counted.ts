import type { Article, Quantity, Token } from '../../record/article.ts'
import { between } from '../../text/search.ts'
import { contains } from '../../text/span.ts'

/** Whether the words for what is counted end before one of them, though they were read to go on. */
type End = (tokens: readonly Token[], at: number, article: Article) => boolean

/** "injuring dozens more | and damaging several villages": another deed. */
const isOtherDeed: End = (tokens, at) => tokens[at]?.text === 'and' && tokens[at + 1]?.tag === 'VERB'

/** "seven life sentences | and four without parole": another number; "in 2014 and 2017" are two of one kind. */
const isOtherNumber: End = (tokens, at) =>
  isAnd(tokens[at]) && tokens[at + 1]?.tag === 'NUM' && tokens[at - 1]?.tag !== 'NUM'

/** "French nationals | and citizens from Algeria, Belgium, …": the list goes on behind. */
const isOpenList: End = (tokens, at, { document: { text } }) =>
  isAnd(tokens[at]) && /^,\s\p{Lu}/u.test(text.slice(tokens.at(-1)?.end ?? 0, (tokens.at(-1)?.end ?? 0) + 3))

/** "memorandums of understanding | (MOUs": a bracket that does not close. */
const isOpenBracket: End = (tokens, at) =>
  tokens[at]?.text === '(' && !tokens.slice(at).some(({ text }) => text === ')')

const ends: readonly End[] = [isOtherDeed, isOtherNumber, isOpenList, isOpenBracket]

const isAnd = (token: Token | undefined): boolean => token?.text === 'and' || token?.text === 'or'

/**
 * A quantity whose words for what is counted end with its own: not with another deed or number that is joined to them, a list
 * that goes on, a bracket that does not close.
 * @example trimCounted(article, quantity).what  // of "injuring dozens more and damaging several villages" the first half
 */
export function trimCounted(article: Article, quantity: Quantity): Quantity {
  const { what, noun, end } = quantity
  const tokens = between(article.tokens, token => token.start, what)
  const at = tokens.findIndex((token, place) => token.start >= end && ends.some(isEnd => isEnd(tokens, place, article)))
  const last = at > 0 ? tokens[at - 1] : undefined
  if (!last || last.end <= end) return quantity
  const { noun: _, ...rest } = quantity
  const own = { start: what.start, end: last.end }
  return { ...rest, what: own, ...(noun && (contains(own, noun) || !contains(what, noun)) && { noun }) }
}
