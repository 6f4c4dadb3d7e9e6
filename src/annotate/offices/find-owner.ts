import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { type SentenceWords, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import type { Title } from './read-titles.ts'

/** What an office is of, and the places of the words that tell it: `first` to `last`, exclusive. */
export interface Owner {
  readonly of?: Span
  readonly first: number
  readonly last: number
}

const OWNER_TYPES: ReadonlySet<Name['type']> = new Set(['Country', 'Demonym', 'Organization', 'Body', 'Place'])
/** "its" is what was spoken of; whose office "his" or "my" tells depends on more than the sentence. */
const OWNING_PRONOUNS: ReadonlySet<string> = new Set(['its', 'their'])
const OTHER_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'our', 'my', 'your', 'whose'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that'])
/** Nouns for states and organisations: "the country's", "of the bloc". */
const OWNING_NOUNS: ReadonlySet<string> = new Set([
  ...['country', 'state', 'republic', 'nation', 'kingdom', 'federation', 'bloc', 'group', 'region', 'city', 'province'],
  ...english.organizationWords.filter(w => w.kind === 'organization' || w.kind === 'organ').map(w => w.word),
])

export const isGenitive = (word: string): boolean => /^['’]s?$/.test(word)

/** Where a name begins, if it ends right before a word. */
function nameEndingAt(words: SentenceWords, end: number): { name: Name; first: number } | undefined {
  const name = words.nameAt[end - 1]
  if (!name || !OWNER_TYPES.has(name.type)) return undefined
  let first = end - 1
  while (words.nameAt[first - 1] === name) first--
  return { name, first }
}

/** "the organization" of "the organization's leader": at most an article and two words. */
function plainOwnerEndingAt(words: SentenceWords, end: number): Owner | undefined {
  if (!OWNING_NOUNS.has(wordAt(words, end - 1))) return undefined
  let first = end - 1
  while (first > 0 && end - first < 3 && (tagAt(words, first - 1) === 'ADJ' || tagAt(words, first - 1) === 'NOUN'))
    first--
  if (!ARTICLES.has(wordAt(words, first - 1))) return undefined
  return { of: spanOf(words, first - 1, end), first: first - 1, last: end }
}

/** What stands before a title and tells whose office it is, with an article: "the Russian", "CSTO's", "its". */
export function ownerBefore(words: SentenceWords, title: Title): Owner {
  const { begin } = title
  const withArticle = (first: number) => (ARTICLES.has(wordAt(words, first - 1)) ? first - 1 : first)
  const before = wordAt(words, begin - 1)
  const none = { first: withArticle(begin), last: begin }
  if (begin === 0) return none
  if (isGenitive(before)) {
    const named = nameEndingAt(words, begin - 1)
    if (named && named.name.type !== 'Demonym') return { of: named.name, first: withArticle(named.first), last: begin }
    return plainOwnerEndingAt(words, begin - 1) ?? none
  }
  const named = nameEndingAt(words, begin)
  if (named) return { of: named.name, first: withArticle(named.first), last: begin }
  if (OWNING_PRONOUNS.has(before)) return { of: spanOf(words, begin - 1, begin), first: begin - 1, last: begin }
  if (OTHER_PRONOUNS.has(before)) return { first: begin - 1, last: begin }
  return none
}

/** What follows a title by "of": a name, or "the bloc". `last` is the title's end where nothing does. */
export function ownerAfter(words: SentenceWords, title: Title): Owner {
  const none = { first: title.end, last: title.end }
  if (wordAt(words, title.end) !== 'of') return none
  let first = title.end + 1
  if (ARTICLES.has(wordAt(words, first))) first++
  const name = words.nameAt[first]
  if (name && OWNER_TYPES.has(name.type)) {
    let last = first + 1
    while (words.nameAt[last] === name) last++
    const next = words.nameAt[last]
    if (next && next.type === 'Body' && name.type === 'Organization') {
      while (words.nameAt[last] === next) last++
      return { of: next, first: title.end, last }
    }
    return name.type === 'Demonym' ? none : { of: name, first: title.end, last }
  }
  if (first === title.end + 1) return none
  for (let last = first + 1; last <= first + 3; last++) {
    if (words.nameAt[last - 1]) return none
    if (OWNING_NOUNS.has(wordAt(words, last - 1)) && tagAt(words, last) !== 'NOUN')
      return { of: spanOf(words, first - 1, last), first: title.end, last }
  }
  return none
}
