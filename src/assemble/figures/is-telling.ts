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
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/**
 * Whether the words for what is counted tell it: a noun, or what became of those counted. "286 have", "300 kilometers (190
 * miles)" and "$500 for Pham" tell nothing.
 */
export function isTelling(article: Article, { what, unit }: Quantity): boolean {
  const words = between(article.tokens, token => token.start, what).filter(({ text }) => /\p{L}/u.test(text))
  const nouns = words.filter(({ tag }) => NOUNS.has(tag))
  if (nouns.length === 0) return words.some(isToll) || words.some(isDeed)
  if (unitWords.has(fold(slice(article.document.text, what)).replace(/\s(?:about|around|or).*$/, ''))) return false
  const [only, ...more] = words
  return !(unit !== undefined && more.length === 0 && only?.tag === 'PROPN' && !only.text.endsWith('s'))
}

const isToll = ({ lemma, text }: Token): boolean => tolls.has(lemma) || tolls.has(text.toLowerCase())

/** "took part", "were arrested": more than "have" and "are". */
const isDeed = ({ tag, form, lemma }: Token): boolean =>
  tag === 'VERB' && lemma !== 'have' && (form === 'past' || form === 'participle')
