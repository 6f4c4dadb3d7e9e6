import type { Article, Quantity, Token } from '../../record/article.ts'
import { between, firstFrom } from '../../text/search.ts'
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

/** "refugees | in the West Bank, Gaza Strip and Jordan": places of which the first alone was read. */
const isOpenPlaces: End = (tokens, at, { document: { text } }) =>
  tokens[at]?.tag === 'ADP' &&
  tokens.slice(at + 1).every(({ tag }) => tag === 'PROPN' || tag === 'DET' || tag === 'ADJ') &&
  LIST_GOES_ON.test(text.slice(tokens.at(-1)?.end ?? 0, (tokens.at(-1)?.end ?? 0) + LIST_REACH))
const LIST_GOES_ON = /^,\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}(?:,|\sand\s|\sor\s)/u
/** In code units: the next member of a list, of at most four words. */
const LIST_REACH = 60

/** "economies | have become", "trucks | are": what is told of those counted, without its end. */
const isOpenVerb: End = (tokens, at) =>
  tokens.slice(at).every(({ tag, lemma }) => tag === 'AUX' || tag === 'ADV' || LINKS.has(lemma)) && isLink(tokens[at])
const LINKS: ReadonlySet<string> = new Set(['be', 'have', 'become', 'remain', 'seem'])
const isLink = (token: Token | undefined): boolean => token?.tag === 'AUX' || LINKS.has(token?.lemma ?? '')

const ends: readonly End[] = [isOpenPlaces, isOpenVerb, isOtherDeed, isOtherNumber, isOpenList, isOpenBracket]

const isAnd = (token: Token | undefined): boolean => token?.text === 'and' || token?.text === 'or'

/**
 * A quantity whose words for what is counted end with its own: not with another deed or number that is joined to them, a list
 * that goes on, a bracket that does not close.
 * @example trimCounted(article, quantity).what  // of "injuring dozens more and damaging several villages" the first half
 */
export function trimCounted(article: Article, quantity: Quantity): Quantity {
  const whole = withPartner(article, withOpening(article, quantity))
  const { what, noun, end } = whole
  const tokens = between(article.tokens, token => token.start, what)
  const at = tokens.findIndex((token, place) => token.start >= end && ends.some(isEnd => isEnd(tokens, place, article)))
  const last = at > 0 ? tokens[at - 1] : undefined
  if (!last || last.end <= end) return whole
  const { noun: _, ...rest } = whole
  const own = { start: what.start, end: last.end }
  return { ...rest, what: own, ...(noun && (contains(own, noun) || !contains(what, noun)) && { noun }) }
}

/** "two of | the state's ports", "its | ten-year bond yield": words for what is counted that were read to begin in the midst. */
function withOpening({ tokens, document: { text } }: Article, quantity: Quantity): Quantity {
  const { what, end } = quantity
  const at = firstFrom(tokens, token => token.start, what.start)
  if (/^['’]s$/.test(tokens[at]?.text ?? '')) {
    const of = /^\sof\s/.exec(text.slice(end, end + OF))
    return of ? { ...quantity, what: { start: end + OF, end: what.end } } : quantity
  }
  const [number, hyphen] = [tokens[at - 2], tokens[at - 1]]
  const isJoined = hyphen?.text === '-' && hyphen.end === what.start && number?.end === hyphen.start
  return isJoined && number.start !== quantity.start && number.end !== end
    ? { ...quantity, what: { start: number.start, end: what.end } }
    : quantity
}
/** In code units: " of ". */
const OF = 4

/** "48 officers | and civilians": those who are counted together with them by the same number. */
function withPartner({ tokens }: Article, quantity: Quantity): Quantity {
  const { what } = quantity
  const at = firstFrom(tokens, token => token.start, what.end)
  if (what.end < quantity.end || tokens[at]?.text !== 'and' || quantity.unit !== undefined) return quantity
  let last = at
  while (isOfPhrase(tokens[last + 1])) last++
  const partner = tokens.slice(at + 1, last + 1).find(({ relation }) => relation === 'conj')
  const head = tokens[partner?.head ?? -1]
  const end = tokens[last]?.end
  return head && contains(what, head) && end !== undefined
    ? { ...quantity, what: { start: what.start, end } }
    : quantity
}
const isOfPhrase = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'ADJ'
