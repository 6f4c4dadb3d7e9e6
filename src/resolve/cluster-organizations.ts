import type { Article, Name } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import { sentenceNumberAt } from '../text/proof.ts'
import { between, lastBefore } from '../text/search.ts'
import { slice } from '../text/span.ts'
import type { Cluster, Mention } from './mention.ts'
import { readShortNames } from './read-short-names.ts'

const ACRONYM = /^\p{Lu}{2,8}$/u

/**
 * One cluster an organisation: the same words, its last words alone (see `readShortNames`), and its acronym where an article puts the two together or only one of
 * the names is made of these letters. Two organisations of the same letters stay two.
 * @param keyOf  what a folded name says, see `organizationKeys`
 */
export function clusterOrganizations(
  mentions: readonly Mention[],
  keyOf: (folded: string) => string,
): readonly Cluster[] {
  const spelled = mentions.filter(m => !ACRONYM.test(m.text))
  const keyOfMention = readShortNames(spelled, keyOf)
  const groups = new Map([...groupBy(spelled, keyOfMention)].map(([key, group]) => [key, [...group]]))
  const acronyms = mentions.filter(m => ACRONYM.test(m.text))
  const meaningOf = readAcronyms(spelled, acronyms, keyOf)
  const joined = new Set<string>()
  const alone: Mention[] = []
  for (const mention of acronyms) {
    const meaning = meaningOf(mention)
    const group = meaning === undefined ? undefined : groups.get(meaning)
    if (meaning === undefined || !group) alone.push(mention)
    else {
      group.push(mention)
      joined.add(meaning)
    }
  }
  return [
    ...[...groups].map(([key, group]) => {
      const isShortened = group.some(m => !joined.has(key) && keyOf(m.key) !== key)
      return { mentions: group, ...(joined.has(key) ? { rule: 'acronym' } : isShortened && { rule: 'shortened-name' }) }
    }),
    ...[...groupBy(alone, m => m.key).values()].map(group => ({ mentions: group })),
  ]
}

/**
 * The long name that an acronym stands for, of the first of these that tell one: the words beside it; beside it
 * elsewhere in the article; a name of the article that it is made of; beside it in other articles; a name of theirs.
 */
function readAcronyms(
  spelled: readonly Mention[],
  acronyms: readonly Mention[],
  keyOf: (folded: string) => string,
): (mention: Mention) => string | undefined {
  const told = new Map<string, Set<string>>()
  const made = new Map<string, Set<string>>()
  const add = (index: Map<string, Set<string>>, at: string, key: string) =>
    index.set(at, (index.get(at) ?? new Set()).add(key))
  const here = ({ article }: Mention, letters: string) => `${article.document.id} ${letters}`
  const beside = ({ name, article }: Mention): string | undefined =>
    name.expansion && keyOf(fold(slice(article.document.text, name.expansion).replace(/['’]s?$/, '')))
  for (const mention of acronyms) {
    const key = beside(mention)
    if (key === undefined) continue
    add(told, mention.text, key)
    add(told, here(mention, mention.text), key)
  }
  for (const mention of spelled) {
    const letters = initialsOf(mention.text)
    if (letters.length < 2) continue
    add(made, letters, keyOf(mention.key))
    add(made, here(mention, letters), keyOf(mention.key))
  }
  return mention => {
    const own = beside(mention)
    if (own !== undefined) return own
    const known = [
      told.get(here(mention, mention.text)),
      made.get(here(mention, mention.text)),
      told.get(mention.text),
      made.get(mention.text),
    ].find(keys => keys !== undefined)
    return known?.size === 1 ? [...known][0] : undefined
  }
}

const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word.charAt(0))
    .join('')

/** "ACP Council", "ACP's Council", "the ACP's main body, the Council". */
const BEFORE_ITS_BODY = /^(?:['’]s)?\s{1,2}$|^['’]s\s(?:\w+\s){0,2}(?:body|organ),\s(?:the\s)?$/
/** "Council of the ACP", "the Council, the main body of the ACP". */
const AFTER_ITS_BODY = /^\s+of\s+(?:the\s+)?$|^,\s(?:the|an?)\s(?:\w+\s){0,2}(?:body|organ)\sof\s(?:the\s)?$/

/** In code units, from the end of a body's name. */
const FURTHEST_PARENT = 80

const listed = new WeakMap<Article, readonly Name[]>()

/** The organisations that an article names, listed once. */
function organizationsOf(article: Article): readonly Name[] {
  const names = listed.get(article) ?? article.names.filter(n => n.type === 'Organization' || n.type === 'Agreement')
  listed.set(article, names)
  return names
}

/** The organisation that stands against a body's name and so is its parent; "its Council" belongs to the one named before. */
export function parentBeside(article: Article, body: Span): Span | undefined {
  const { text } = article.document
  const organizations = organizationsOf(article)
  const before = lastBefore(organizations, name => name.end, body.start)
  if (before && BEFORE_ITS_BODY.test(text.slice(before.end, body.start))) return before
  const [behind] = between(organizations, name => name.start, { start: body.end, end: body.end + FURTHEST_PARENT })
  if (behind && AFTER_ITS_BODY.test(text.slice(body.end, behind.start))) return behind
  if (!/\bits\s$/i.test(text.slice(Math.max(0, body.start - 4), body.start))) return undefined
  return before?.sentence === sentenceNumberAt(article.sentences, body.start) ? before : undefined
}
