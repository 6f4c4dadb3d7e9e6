import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { nameFrom } from '../list-names.ts'
import { type SentenceWords, spanOf, tagAt, wordAt } from '../sentence-words.ts'
import { isGenitive, type Title } from './read-titles.ts'

/** What an office is of, and the places of the words that tell it: `first` to `last`, exclusive. */
export interface Owner {
  readonly of?: Span
  /** The part of it: "transitional council" of "the head of Norland's transitional council". */
  readonly unit?: Span
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
  ...['town', 'village', 'district', 'island', 'forum', 'company', 'delegation'],
  ...english.organizationWords.filter(w => w.kind === 'organization' || w.kind === 'organ').map(w => w.word),
])
/** Words of a plain owner: "of the oil workers' union". */
const LONGEST_OWNER = 6
/** Adjectives between an owner and a title at most: "Norland's military-appointed prime minister", hyphens counted. */
const MOST_ADJECTIVES = 4

/** Where a name begins, if it ends right before a word. */
function nameEndingAt(words: SentenceWords, end: number): { name: Name; first: number } | undefined {
  const name = words.nameAt[end - 1]
  if (!name || !OWNER_TYPES.has(name.type)) return undefined
  let first = end - 1
  while (words.nameAt[first - 1] === name) first--
  return { name, first }
}

const isNoun = (words: SentenceWords, at: number) => tagAt(words, at) === 'NOUN' && !words.timeAt[at]
const isPlain = (words: SentenceWords, at: number) => isNoun(words, at) || tagAt(words, at) === 'ADJ'

/** Whether a noun tells of a state or an organisation: "bloc", "commission". */
export const isOwning = (words: SentenceWords, at: number): boolean => OWNING_NOUNS.has(wordAt(words, at))

/** "the organization" of "the organization's leader": at most an article and two words. */
export function plainOwnerEndingAt(words: SentenceWords, end: number): Owner | undefined {
  if (!isNoun(words, end - 1) && !OWNING_NOUNS.has(wordAt(words, end - 1))) return undefined
  let first = end - 1
  while (first > 0 && end - first < 3 && isPlain(words, first - 1)) first--
  if (!ARTICLES.has(wordAt(words, first - 1))) return undefined
  return { of: spanOf(words, first - 1, end), first: first - 1, last: end }
}

/** "the bloc", "the oil workers' union": a plain owner that begins at a word. */
export function plainOwnerAt(words: SentenceWords, at: number): Owner | undefined {
  if (!ARTICLES.has(wordAt(words, at))) return undefined
  for (let last = at + 2; last <= at + 1 + LONGEST_OWNER; last++) {
    const word = wordAt(words, last - 1)
    if (words.nameAt[last - 1] || (!isPlain(words, last - 1) && !isGenitive(word) && !OWNING_NOUNS.has(word)))
      return undefined
    const closed = !isNoun(words, last) && !isGenitive(wordAt(words, last)) && !words.nameAt[last]
    if (OWNING_NOUNS.has(word) && closed) return { of: spanOf(words, at, last), first: at, last }
  }
  return undefined
}

/** Passes over the adjectives between an owner and a title: "the country's [first female] president". */
function passAdjectives(words: SentenceWords, begin: number): number {
  let first = begin
  while (begin - first < MOST_ADJECTIVES && !words.nameAt[first - 1]) {
    const compound = wordAt(words, first - 1) === '-' || wordAt(words, first) === '-'
    const adjective = tagAt(words, first - 1) === 'ADJ' || tagAt(words, first - 1) === 'ADV'
    const participle = tagAt(words, first - 1) === 'VERB' && /(?:ed|ing)$/.test(wordAt(words, first - 1))
    if (!compound && !adjective && !participle) break
    first--
  }
  return first
}

/** What ends right before a word and tells whose office follows. */
function ownerEndingAt(words: SentenceWords, end: number): Owner | undefined {
  const withArticle = (first: number) => (ARTICLES.has(wordAt(words, first - 1)) ? first - 1 : first)
  const before = wordAt(words, end - 1)
  if (end <= 0) return undefined
  if (isGenitive(before)) {
    const named = nameEndingAt(words, end - 1)
    if (named && named.name.type !== 'Demonym') return { of: named.name, first: withArticle(named.first), last: end }
    return plainOwnerEndingAt(words, end - 1)
  }
  if (OWNING_PRONOUNS.has(before)) return { of: spanOf(words, end - 1, end), first: end - 1, last: end }
  if (before === 'whose') return { ...antecedentOf(words, end - 1), first: end - 1, last: end }
  if (OTHER_PRONOUNS.has(before)) return { first: end - 1, last: end }
  return undefined
}

/** "Norland, [whose] foreign minister": the name before the comma. */
function antecedentOf(words: SentenceWords, whose: number): Pick<Owner, 'of'> {
  const named = wordAt(words, whose - 1) === ',' ? nameEndingAt(words, whose - 1) : undefined
  return named && named.name.type !== 'Demonym' ? { of: named.name } : {}
}

/** What stands before a title and tells whose office it is, with an article: "the Russian", "CSTO's", "its". */
export function ownerBefore(words: SentenceWords, title: Pick<Title, 'begin'>): Owner {
  const { begin } = title
  const none = { first: ARTICLES.has(wordAt(words, begin - 1)) ? begin - 1 : begin, last: begin }
  if (begin === 0) return none
  const owner = ownerEndingAt(words, begin)
  if (owner) return owner
  const named = nameEndingAt(words, begin)
  if (named) {
    const article = ARTICLES.has(wordAt(words, named.first - 1)) ? 1 : 0
    return { of: named.name, first: named.first - article, last: begin }
  }
  const passed = passAdjectives(words, begin)
  const further = passed === begin ? undefined : ownerEndingAt(words, passed)
  return further ?? none
}

/** The nouns behind an owner that tell of a part of it: "transitional council"; where they end. */
function unitAt(words: SentenceWords, at: number): { unit: Span; last: number } | undefined {
  let last = at
  while (last < at + 4 && isPlain(words, last) && !words.nameAt[last]) last++
  return last > at && isNoun(words, last - 1) ? { unit: spanOf(words, at, last), last } : undefined
}

/** "of Norland", "of the Pact's Council", "of Norland's transitional council", "of the Norlandic presidency". */
function namedOwnerAt(words: SentenceWords, title: Title, at: number): Owner | undefined {
  const owner = nameFrom(words, at, OWNER_TYPES)
  if (!owner) return undefined
  const { name, last } = owner
  const next = nameFrom(words, last, OWNER_TYPES)
  if (next?.name.type === 'Body' && name.type === 'Organization')
    return { of: next.name, first: title.end, last: next.last }
  const genitive = isGenitive(wordAt(words, last))
  const part = genitive || name.type === 'Demonym' ? unitAt(words, genitive ? last + 1 : last) : undefined
  if (part) return { of: name, unit: part.unit, first: title.end, last: part.last }
  return name.type === 'Demonym' || genitive ? undefined : { of: name, first: title.end, last }
}

/** In words: "Norlandic Deputy Prime Minister". */
const LONGEST_TITLE = 5

/** Whom somebody serves: "to [Norlandic President Ana Vell]", but not "to Norland Ana Vell", who holds the office. */
function personServed(words: SentenceWords, at: number, topic: number): number | undefined {
  let first = at
  while (first - at < LONGEST_TITLE && words.nameAt[first]?.type !== 'Person') {
    if (!/^\p{Lu}/u.test(words.tokens[first]?.text ?? '')) return undefined
    first++
  }
  if (words.nameAt[first]?.type !== 'Person' || (topic > at && first === topic)) return undefined
  while (words.nameAt[first]?.type === 'Person') first++
  return isGenitive(wordAt(words, first)) ? undefined : first
}

/** Passes over what an office is about, or whom it serves: "to Norland", "for the Gulf", "to President Ana Vell". */
function passTopic(words: SentenceWords, title: Title, at: number): number {
  if (!title.about.includes(wordAt(words, at))) return at
  const article = wordAt(words, at + 1) === 'the' ? 1 : 0
  const topic = nameFrom(words, at + 1 + article, OWNER_TYPES)
  const served = article ? undefined : personServed(words, at + 1, topic?.last ?? at + 1)
  if (served !== undefined) return served
  return topic && !isGenitive(wordAt(words, topic.last)) ? topic.last : at
}

/** What follows a title by "of": a name, or "the bloc". `last` is the title's end where nothing does. */
export function ownerAfter(words: SentenceWords, title: Title): Owner {
  const end = passTopic(words, title, title.end)
  const none = { first: title.end, last: end }
  const opener = wordAt(words, end)
  if (opener !== 'of' && !(opener === 'for' && title.speaksFor)) return none
  const first = end + 1
  const article = ARTICLES.has(wordAt(words, first)) ? 1 : 0
  const owner = namedOwnerAt(words, title, first + article) ?? plainOwnerAt(words, first)
  if (!owner) return none
  const last = passTopic(words, title, owner.last)
  return { ...owner, first: title.end, last }
}
