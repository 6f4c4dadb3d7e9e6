import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'
import type { Phrase } from './phrase.ts'
import type { Tree } from './tree.ts'

const countryOf: ReadonlyMap<string, string> = new Map(
  english.countries.flatMap(c => [c.name, ...c.demonyms].map(word => [word.toLowerCase(), c.code] as const)),
)

/** What the text calls somebody beside the name: "Republican nominee", "a retired general". */
export interface Told {
  readonly entity: string
  /** Lemmas of the nouns. */
  readonly nouns: ReadonlySet<string>
  /** All words, a country for what is of it. */
  readonly words: ReadonlySet<string>
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
/** How many words of titles before a name are read. */
const LONGEST_TITLE = 8

/** What an article tells of the bearers of its names. */
export function describePeople(tree: Tree, phrases: readonly Phrase[]): readonly Told[] {
  const told = new Map<string, { nouns: Set<string>; words: Set<string> }>()
  for (const phrase of phrases) {
    if (phrase.entity === undefined) continue
    const own = told.get(phrase.entity) ?? { nouns: new Set<string>(), words: new Set<string>() }
    told.set(phrase.entity, own)
    for (const token of [...titlesOf(tree, phrase), ...appositionsOf(tree, phrase)]) {
      const word = wordOf(token)
      own.words.add(word)
      if (token.tag === 'NOUN') own.nouns.add(token.lemma)
    }
  }
  return [...told].map(([entity, { nouns, words }]) => ({ entity, nouns, words }))
}

export const wordOf = ({ text, lemma }: Token): string => countryOf.get(text.toLowerCase()) ?? lemma

/** The words of the same phrase right before the name: "Republican presidential nominee [Ana Vell]". */
function titlesOf({ tokens, childrenOf }: Tree, phrase: Phrase): readonly Token[] {
  const found: Token[] = []
  let at = phrase.head
  while ((tokens[at - 1]?.end ?? -1) > phrase.start) at--
  for (let back = 1; back <= LONGEST_TITLE; back++) {
    const token = tokens[at - back]
    if (!token || token.sentence !== phrase.sentence || token.end > phrase.start || !TELLING.has(token.tag)) break
    if (childrenOf(at - back).some(child => /^['’]s?$/.test(tokens[child]?.text ?? ''))) break
    found.push(token)
  }
  return found
}

/** "[Ana Vell], a retired general of the army,": the noun and the words about it; "[Vell] is a lawyer". */
function appositionsOf({ tokens, childrenOf }: Tree, phrase: Phrase): readonly Token[] {
  const heads = childrenOf(phrase.head).filter(
    at => tokens[at]?.relation === 'appos' && tokens[at]?.tag === 'NOUN' && isSetOff(tokens, phrase, at),
  )
  const own = tokens[phrase.head]
  const above = own && own.head >= 0 ? tokens[own.head] : undefined
  const predicate =
    own?.relation === 'nsubj' &&
    above?.tag === 'NOUN' &&
    childrenOf(own.head).some(at => tokens[at]?.relation === 'cop')
  return [...heads, ...(predicate && own ? [own.head] : [])].flatMap(head => [
    ...(tokens[head] ? [tokens[head]] : []),
    ...childrenOf(head).flatMap(at => {
      const token = tokens[at]
      return token && at < head && TELLING.has(token.tag) ? [token] : []
    }),
  ])
}

/** Whether a comma or bracket stands right behind the name or before the words about it. */
function isSetOff(tokens: readonly Token[], phrase: Phrase, at: number): boolean {
  let next = phrase.head
  while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < phrase.end) next++
  return at > next ? /^[,(–—]$/.test(tokens[next]?.text ?? '') : /^[,–—]$/.test(tokens[at + 1]?.text ?? '')
}
