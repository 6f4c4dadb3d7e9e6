import { english } from '../../language/english.ts'
import type { Article, Quantity, Token } from '../../record/article.ts'
import { fold } from '../../text/fold.ts'
import { between } from '../../text/search.ts'
import { slice } from '../../text/span.ts'

/** Units and currencies, as a reader may write them: in what is counted they are a conversion of another number. */
const unitWords: ReadonlySet<string> = new Set(
  english.units.flatMap(({ words }) => words.flatMap(word => [fold(word), `${fold(word)}s`])),
)
const tolls: ReadonlySet<string> = new Set(english.tollWords.map(({ word }) => word))
/** Nouns for one woman or man. */
const parents: ReadonlySet<string> = new Set([
  'parent',
  ...english.personNouns.filter(({ gender }) => gender === 'female' || gender === 'male').map(({ noun }) => noun),
])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/**
 * Whether the words for what is counted tell it: a noun, or what became of those counted. "286 have", "300 kilometers (190
 * miles)" and "$500 for Pham" tell nothing.
 */
export function isTelling(article: Article, quantity: Quantity): boolean {
  const { what, unit } = quantity
  if (isEndOfRange(article, quantity) || isScore(article, quantity) || isOfOne(article, quantity)) return false
  const words = between(article.tokens, token => token.start, what).filter(({ text }) => /\p{L}/u.test(text))
  const nouns = words.filter(({ tag }) => NOUNS.has(tag))
  if (endsWithin(words) || isShareOfPeopleAlone(words, unit)) return false
  if (nouns.length === 0 && unit !== undefined) return words.some(isToll)
  if (nouns.length === 0) return !isBracketed(article, quantity) && (words.some(isToll) || words.some(isDeed))
  if (unitWords.has(fold(slice(article.document.text, what)).replace(/\s(?:about|around|or).*$/, ''))) return false
  const [only, ...more] = words
  return !(unit !== undefined && more.length === 0 && only?.tag === 'PROPN' && !only.text.endsWith('s'))
}

/** "40 percent to [70 percent]", "between half and [two-thirds]": of a range whose other end was not read. */
const FROM = /(?:\d\s?(?:%|per ?cent)|\b(?:half|a third|a quarter))\s+(?:to|and)\s+$/i
/** In code units: so far before a number the other end of its range may stand. */
const RANGE_REACH = 30

const isEndOfRange = ({ document: { text } }: Article, { start, end, low }: Quantity): boolean =>
  low === undefined &&
  (FROM.test(text.slice(Math.max(0, start - RANGE_REACH), start)) ||
    (/\branges?\s+(?:from|between)\s+$/i.test(text.slice(Math.max(0, start - RANGE_REACH), start)) &&
      /^\s+(?:to|and)\s+\S?\d/.test(text.slice(end, end + RANGE_REACH))))

/** "The vote was 5 to 4", "54 votes to 45", "the millions and billions of": numbers that stand against or beside one another. */
const RIVAL_BEHIND = /^\s(?:to|and)\s(?:\d|(?:hundreds|thousands|millions|billions)\b)/i

const isScore = ({ document: { text } }: Article, { end, high, unit }: Quantity): boolean =>
  high === undefined && unit === undefined && RIVAL_BEHIND.test(text.slice(end, end + RANGE_REACH))

/** "a mother of three": she is one, and of what there are three is not told. */
function isOfOne({ tokens, document: { text } }: Article, { start, what, unit }: Quantity): boolean {
  if (unit !== undefined || what.end > start || !/^\sof\s+$/.test(text.slice(what.end, start))) return false
  return parents.has(between(tokens, token => token.start, what).at(-1)?.lemma ?? '')
}

/** "55 % of respondents": of what, the words behind them would tell. */
const isShareOfPeopleAlone = ([only, ...more]: readonly Token[], unit: string | undefined): boolean =>
  (unit === '%' || unit === 'share') && more.length === 0 && /Number=Plur/.test(only?.features ?? '')

/** "popularity at a dismal": words that break off before their noun. */
function endsWithin(words: readonly Token[]): boolean {
  const [before, last] = words.slice(-2)
  return last?.tag === 'DET' || (last?.tag === 'ADJ' && before?.tag === 'DET')
}

/** "three runs (two earned)": a remark on what stands before. */
const isBracketed = ({ document: { text } }: Article, { start }: Quantity): boolean => text[start - 1] === '('

const isToll = ({ lemma, text }: Token): boolean => tolls.has(lemma) || tolls.has(text.toLowerCase())

/** "took part", "were arrested": more than "have" and "are". */
const isDeed = ({ tag, form, lemma }: Token): boolean =>
  tag === 'VERB' && lemma !== 'have' && (form === 'past' || form === 'participle')
