import { english } from '../../language/english.ts'
import type { Article, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { fold } from '../../text/fold.ts'
import { firstFrom } from '../../text/search.ts'
import { slice } from '../../text/span.ts'
import { lemmaOf } from '../../text/weigh-words.ts'
import { genderOfNoun } from '../references/tell-gender.ts'
import { MOST_STEPS, type Tree } from '../references/tree.ts'
import type { Nominal } from './nominal.ts'
import { RELATIVES, readDeeds } from './read-deeds.ts'

const numbers = new Map(
  english.numberWords.flatMap(({ word, value }) => (value === undefined ? [] : [[word, value] as const])),
)
const pronouns = new Map(english.pronouns.map(pronoun => [pronoun.word, pronoun]))

/** Words that can head a phrase, the fitter first. */
const HEADS: readonly ReadonlySet<string>[] = [
  new Set(['NOUN', 'PROPN', 'PRON']),
  new Set(['NUM', 'DET']),
  new Set(['ADJ', 'VERB']),
]
/** Tags of words that tell nothing of what a phrase or sentence is about. */
const EMPTY: ReadonlySet<string> = new Set('DET PUNCT ADP PRON AUX CCONJ SCONJ PART SYM X NUM'.split(' '))
const DEFINITE: ReadonlySet<string> = new Set('the this that these those his her its their'.split(' '))
const INDEFINITE: ReadonlySet<string> = new Set('a an another some one'.split(' '))
/** Relations within one phrase. */
const INNER: ReadonlySet<string> = new Set(['nmod', 'det', 'compound', 'amod', 'nummod', 'case'])
const BESIDE_NAME: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'appos', 'flat'])
/** In words: titles before a name. */
const LONGEST_TITLE = 6

/** The number of the word of a span on which its others hang: a noun before a number, an adjective or a verb. */
export function headOf(tree: Tree, span: Span): number | undefined {
  const words = wordsIn(tree, span)
  const own = new Set(words)
  const outer = words.filter(at => !own.has(tree.tokens[at]?.head ?? -1))
  for (const tags of HEADS) {
    const fits = (at: number) => tags.has(tree.tokens[at]?.tag ?? '')
    const head = outer.findLast(fits) ?? words.findLast(fits)
    if (head !== undefined) return head
  }
  return outer.at(-1)
}

/** "the man [who] left": the number of the noun that the clause of a relative pronoun describes. */
export function describedBy({ tokens }: Tree, word: number): number | undefined {
  if (!RELATIVES.has(tokens[word]?.text.toLowerCase() ?? '')) return undefined
  let at = tokens[word]?.head ?? -1
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    const { relation, head = -1 } = tokens[at] ?? {}
    if (relation === 'acl') return head >= 0 && head < word ? head : undefined
    at = head
  }
  return undefined
}

/**
 * Reads what the words of a phrase and those around it tell.
 * @param known  what is known of it already
 */
export function readNominal(
  article: Article,
  tree: Tree,
  span: Span,
  known: Pick<Nominal, 'kind' | 'chain' | 'sort' | 'entity'>,
): Nominal {
  const { tokens } = tree
  const words = wordsIn(tree, span)
  const head = headOf(tree, span) ?? -1
  const own = tokens[head]
  const pronoun = pronouns.get(own?.text.toLowerCase() ?? '')
  const gender = pronoun?.gender ?? (own?.tag === 'NOUN' ? genderOfNoun(own.lemma, false).gender : undefined)
  const count = words.flatMap(at => countIn(tokens[at]) ?? [])[0]
  const low = words.map(at => tokens[at]?.text.toLowerCase() ?? '')
  const others = words.filter(at => at !== head && !EMPTY.has(tokens[at]?.tag ?? ''))
  return {
    ...known,
    document: article.document.id,
    start: span.start,
    end: span.end,
    sentence: own?.sentence ?? 0,
    ...(known.kind === 'name' && { name: nameIn(slice(article.document.text, span)) }),
    at: head,
    above: wordsAbove(tree, head),
    head: own ? lemmaOf(own) : '',
    words: new Set(others.flatMap(at => (tokens[at] ? lemmaOf(tokens[at]) : []))),
    number: known.kind === 'name' ? 'one' : numberOf(own, pronoun, count),
    ...(count !== undefined && { count }),
    ...((gender === 'male' || gender === 'female') && { sex: gender }),
    article: low.some(word => DEFINITE.has(word))
      ? 'definite'
      : low.some(word => INDEFINITE.has(word))
        ? 'indefinite'
        : 'bare',
    deeds: readDeeds(tree, head),
    called: known.kind === 'name' ? readCallings(tree, words, head) : [],
    context: new Set(
      sentenceOf(tokens, head)
        .filter(t => !EMPTY.has(t.tag) && (t.end <= span.start || t.start >= span.end))
        .map(lemmaOf),
    ),
  }
}

const nameIn = (text: string): string => fold(text.replace(/['’]s?$/, '')).replace(/^the /, '')

/** The numbers of the words in a span. */
function wordsIn({ tokens }: Tree, span: Span): readonly number[] {
  const found: number[] = []
  const first = firstFrom(tokens, token => token.start, span.start)
  for (let at = first; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) found.push(at)
  return found
}

/** The words of its own phrase on which a word hangs: "the lawyer of [Vell]". */
function wordsAbove({ tokens }: Tree, word: number): readonly number[] {
  const found: number[] = []
  let at = word
  while (found.length < MOST_STEPS && INNER.has(tokens[at]?.relation ?? '')) {
    at = tokens[at]?.head ?? -1
    found.push(at)
  }
  return found
}

function countIn(token: Token | undefined): number | undefined {
  if (token?.tag !== 'NUM') return undefined
  const value = numbers.get(token.text.toLowerCase()) ?? Number(token.text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

function numberOf(
  head: Token | undefined,
  pronoun: { readonly gender: string } | undefined,
  count: number | undefined,
): Nominal['number'] {
  if (pronoun) return pronoun.gender === 'several' ? 'several' : 'one'
  if (count !== undefined && count !== 1) return 'several'
  if (head?.tag !== 'NOUN') return 'open'
  return head.features.includes('Number=Plur') ? 'several' : 'one'
}

function sentenceOf(tokens: readonly Token[], word: number): readonly Token[] {
  const number = tokens[word]?.sentence
  if (number === undefined) return []
  return tokens.slice(
    firstFrom(tokens, token => token.sentence, number),
    firstFrom(tokens, token => token.sentence, number + 1),
  )
}

/** The nouns that stand beside a name: titles before it, appositions, and what the sentence says its bearer is. */
function readCallings({ tokens, childrenOf }: Tree, words: readonly number[], head: number): readonly string[] {
  const inside = new Set(words)
  const first = words[0] ?? 0
  const found: number[] = []
  for (let at = first - 1; at >= 0 && first - at <= LONGEST_TITLE; at--) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[head]?.sentence || /^(?:PUNCT|VERB|ADP)$/.test(token.tag)) break
    if (BESIDE_NAME.has(token.relation) && inside.has(token.head)) found.push(at)
  }
  found.push(...childrenOf(head).filter(at => tokens[at]?.relation === 'appos'))
  const { relation, head: above = -1 } = tokens[head] ?? {}
  const isSubject = relation === 'nsubj' && childrenOf(above).some(at => tokens[at]?.relation === 'cop')
  if (relation === 'appos' || relation === 'flat' || isSubject) found.push(above)
  return found.flatMap(at => (tokens[at]?.tag === 'NOUN' ? lemmaOf(tokens[at]) : []))
}
