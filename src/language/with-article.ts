import type { Entity } from '../record/entity.ts'
import { english } from './english.ts'

const heads: ReadonlySet<string> = new Set([
  ...english.organizationWords.filter(({ kind }) => kind !== 'place').map(({ word }) => word),
  ...english.governmentWords.flatMap(({ phrase }) => phrase.split(' ').slice(-1)),
])
/** Countries whose names are those of a kind of state or of many lands. */
const THE_COUNTRY = /\b(?:states|emirates|republic|kingdom|netherlands|philippines|maldives|bahamas|islands|gambia)\b/i
const BEFORE_LINK = /^(.*?)\s(?:of|for|on|in|and)\s/i

const institutions: ReadonlySet<string> = new Set(english.institutions.map(({ name }) => name))
const OF_NATIONS = /^(?:E\.?U\.?|U\.?N\.?)$/
/** "the Union", "the Kremlin", "the U.N.": names that are spoken with an article. */
const takesArticle = (name: string, head: string): boolean =>
  heads.has(head.toLowerCase()) || (institutions.has(name) && !/^\p{Lu}+$/u.test(name)) || OF_NATIONS.test(name)

const DETERMINER = /^(?:An?|The|Some|Many|Several|His|Her|Its|Their)\b/
const actors: ReadonlySet<string> = new Set(english.actors.flatMap(({ noun }) => [noun, `${noun}s`]))

/** "Police", "Aid agencies": common nouns that only begin a sentence with a capital. */
const isCommon = (words: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+s$/u.test(words) || actors.has(words.toLowerCase())

/** Words of a text as they stand within a sentence: "a doctor", "police", where they began one. */
export const withinSentence = (words: string): string =>
  DETERMINER.test(words) || isCommon(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/**
 * The name of an entity as it stands in a sentence: "the League of the Coast", "Norway", "the United States".
 * Names whose last noun is no common noun, possessives and single words go without an article.
 */
export function withArticle({ type, name }: Entity): string {
  if (/^the\s/i.test(name)) return name
  if (type === 'Country') return THE_COUNTRY.test(name) ? `the ${name}` : name
  if (type === 'Group') return /^\p{Ll}+$/u.test(name) && !name.endsWith('s') ? `the ${name}` : name
  if (type !== 'Organization' && type !== 'Body' && type !== 'Agreement') return name
  const [first = ''] = name.split(' ')
  const head = (BEFORE_LINK.exec(name)?.[1] ?? name).split(' ').at(-1) ?? ''
  return takesArticle(name, head) && !/['’]s$/.test(first) ? `the ${name}` : name
}
