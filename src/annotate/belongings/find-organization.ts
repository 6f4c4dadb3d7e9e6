import type { Name } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { nameFrom } from '../list-names.ts'
import { type SentenceWords, spanOf, wordAt } from '../sentence-words.ts'

const OWNERS: ReadonlySet<Name['type']> = new Set(['Organization', 'Agreement'])
/** Nouns for what states belong to: "the bloc", "this alliance". Who a "group" is, they would not tell. */
const PLAIN = /^(?:bloc|alliance|union|organi[sz]ation|pact|grouping|forum|community|league|association|commonwealth)$/
const OPENERS = /^(?:the|this|that)$/
const ADJECTIVES = /^(?:regional|military|economic|security|trade|west|east|\p{L}+-(?:nation|member|state|country))$/u

/** An organisation in a sentence: by its name, or as "the bloc". Places of words, `last` exclusive. */
export interface Organization {
  readonly span: Span
  readonly first: number
  readonly last: number
}

/** Which organisation begins at a word; none that is a country's own. */
export function organizationFrom(words: SentenceWords, at: number): Organization | undefined {
  const opened = OPENERS.test(wordAt(words, at)) ? 1 : 0
  const named = nameFrom(words, at + opened, OWNERS)
  if (named) return named.name.country ? undefined : { span: named.name, first: at, last: named.last }
  const noun = at + opened + (ADJECTIVES.test(wordAt(words, at + opened)) ? 1 : 0)
  if (!opened || !PLAIN.test(wordAt(words, noun)) || words.nameAt[noun]) return undefined
  return { span: spanOf(words, at, noun + 1), first: at, last: noun + 1 }
}

/** Passes over an acronym in brackets: "the Lakes Union (LU)". */
function beforeBrackets(words: SentenceWords, end: number): number {
  if (wordAt(words, end - 1) !== ')') return end
  for (let at = end - 2; at > Math.max(0, end - 6); at--) if (wordAt(words, at) === '(') return at
  return end
}

/** Which organisation ends right before a word: a name, "(LU)" passed over, "the bloc", or "it". */
export function organizationEndingAt(words: SentenceWords, end: number): Organization | undefined {
  const last = beforeBrackets(words, end)
  const name = words.nameAt[last - 1]
  if (name) {
    let first = last - 1
    while (words.nameAt[first - 1] === name) first--
    return OWNERS.has(name.type) && !name.country ? { span: name, first, last } : undefined
  }
  for (const first of [last - 2, last - 3]) {
    const plain = first >= 0 ? organizationFrom(words, first) : undefined
    if (plain?.last === last) return plain
  }
  return undefined
}
