import type { Article, Name, Quotation, Sentence, Time, Token } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { chunkNounPhrases, type NounPhrase } from './chunk-noun-phrases.ts'
import { isModifier } from './clauses/is-modifier.ts'

/** Words. What is longer is a table or a list that lost its marks, and tells nothing that these rules could read. */
const LONGEST_SENTENCE = 300

/** One sentence with its words, and what is known of each word by its place in `tokens`. */
export interface SentenceWords {
  readonly number: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** The words in lower case, by place. */
  readonly lower: readonly string[]
  /** Number of the first of `tokens` among all of the article, from which heads are counted. */
  readonly firstToken: number
  readonly phrases: readonly NounPhrase[]
  /** The phrase that a word belongs to. */
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  /** The time expression that a word belongs to. */
  readonly timeAt: readonly (Time | undefined)[]
  /** The name that a word belongs to. */
  readonly nameAt: readonly (Name | undefined)[]
  readonly quotations: readonly Quotation[]
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'be',
  'have',
  'do',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'must',
  'ought',
  'need',
  'dare',
  'get',
  'let',
  'use',
])

/** "WHO", "IT" in a sentence that is not in capitals throughout: no pronoun. */
const ACRONYM = /^(?:WHO|US|IT)$/

/**
 * Auxiliaries are a closed class: a capitalised word that is none of them and was tagged as one is a name. A participle
 * before its noun is an adjective.
 */
function correctTag(token: Token): Token {
  if (isModifier(token)) return { ...token, tag: 'ADJ' }
  if (token.tag === 'PRON' && ACRONYM.test(token.text)) return { ...token, tag: 'PROPN' }
  return token.tag === 'AUX' && /^\p{Lu}\p{Ll}/u.test(token.text) && !AUXILIARIES.has(token.lemma)
    ? { ...token, tag: 'PROPN' }
    : token
}

/** Deals the items of a layer out to their sentences. */
function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): ReadonlyMap<number, Item[]> {
  const sentences = new Map<number, Item[]>()
  for (const item of items) {
    const list = sentences.get(item.sentence)
    if (list) list.push(item)
    else sentences.set(item.sentence, [item])
  }
  return sentences
}

/** For each word, the span that holds it; spans must not overlap. */
function locate<Item extends Span>(tokens: readonly Token[], items: readonly Item[]): readonly (Item | undefined)[] {
  const at: (Item | undefined)[] = new Array(tokens.length).fill(undefined)
  if (items.length === 0) return at
  const sorted = [...items].sort((a, b) => a.start - b.start)
  let next = 0
  for (const [index, token] of tokens.entries()) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= token.start) next++
    const item = sorted[next]
    if (item && item.start < token.end && token.start < item.end) at[index] = item
  }
  return at
}

/** All but the quotations, which are found on the words of an article and are told to those who come after. */
type LaidOut = Omit<SentenceWords, 'quotations'>

function layOut(article: Article): readonly LaidOut[] {
  const firsts = new Map<number, number>()
  for (const [at, { sentence }] of article.tokens.entries()) if (!firsts.has(sentence)) firsts.set(sentence, at)
  const tokens = bySentence(article.tokens)
  const times = bySentence(article.times)
  const names = bySentence(article.names)
  return article.sentences.flatMap((sentence, number) => {
    const words = tokens.get(number)?.map(correctTag)
    if (!words || words.length > LONGEST_SENTENCE || sentence.kind === 'furniture') return []
    const phrases = chunkNounPhrases(words)
    return {
      number,
      sentence,
      tokens: words,
      lower: words.map(({ text }) => text.toLowerCase()),
      firstToken: firsts.get(number) ?? 0,
      phrases,
      phraseAt: locate(words, phrases),
      timeAt: locate(words, times.get(number) ?? []),
      nameAt: locate(words, names.get(number) ?? []),
    }
  })
}

interface Kept {
  readonly article: Article
  readonly laidOut: readonly LaidOut[]
  readonly words: readonly SentenceWords[]
}

/** What was laid out, by the words of its article: several finders read one article in turn, and each would chunk it anew. */
const keptOf = new WeakMap<readonly Token[], Kept>()

function keep(article: Article): Kept {
  const kept = keptOf.get(article.tokens)
  const isSame = kept?.article.times === article.times && kept.article.names === article.names
  if (isSame && kept.article.quotations === article.quotations) return kept
  const laidOut = isSame ? kept.laidOut : layOut(article)
  const quotations = bySentence(article.quotations)
  const words = laidOut.map(own => ({ ...own, quotations: quotations.get(own.number) ?? [] }))
  keptOf.set(article.tokens, { article, laidOut, words })
  return { article, laidOut, words }
}

/**
 * Lays out the sentences of an article for the finders that go by words.
 * @param kinds  which sentences; credits and other furniture are never among them
 * @returns in reading order; a sentence without words, or with too many to be one, is left out
 */
export function layOutWords(
  article: Article,
  kinds: readonly Sentence['kind'][] = ['prose'],
): readonly SentenceWords[] {
  return keep(article).words.filter(({ sentence }) => kinds.includes(sentence.kind))
}

/** The word at a place, in lower case; empty beyond the sentence. */
export const wordAt = (words: SentenceWords, at: number): string => words.lower[at] ?? ''

/** The lemma at a place; empty beyond the sentence. */
export const lemmaAt = (words: SentenceWords, at: number): string => words.tokens[at]?.lemma ?? ''

/** The tag at a place; empty beyond the sentence. */
export const tagAt = (words: SentenceWords, at: number): string => words.tokens[at]?.tag ?? ''

/**
 * The span of the words from `first` up to, not with, `last`.
 * @throws RangeError where that is no words
 */
export function spanOf(words: SentenceWords, first: number, last: number): Span {
  const start = words.tokens[first]
  const end = words.tokens[last - 1]
  if (!start || !end || last <= first) throw new RangeError(`Expected words of a sentence, got ${first} to ${last}`)
  return { start: start.start, end: end.end }
}

/** The verbs that a form in "-ed" may belong to: "instructed", "agreed", "planned". */
const stemsOf = (form: string): readonly string[] => [form.slice(0, -2), form.slice(0, -1), form.slice(0, -3)]

/**
 * Looks up the verb at a place. A participle after an auxiliary counts although it was tagged as an adjective ("were
 * instructed to").
 */
export function verbAt<Entry>(words: SentenceWords, at: number, verbs: ReadonlyMap<string, Entry>): Entry | undefined {
  const tag = tagAt(words, at)
  if (tag === 'VERB') return verbs.get(lemmaAt(words, at))
  const form = wordAt(words, at)
  if (tag !== 'ADJ' || !form.endsWith('ed') || !/^(?:AUX|ADV)$/.test(tagAt(words, at - 1))) return undefined
  for (const stem of stemsOf(form)) if (verbs.has(stem)) return verbs.get(stem)
  return undefined
}
