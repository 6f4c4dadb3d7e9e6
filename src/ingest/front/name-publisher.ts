import { english } from '../../language/english.ts'

const byName = new Map(english.agencies.flatMap(a => [a.name, ...a.aliases].map(name => [name, a.name] as const)))
const outletWords = new Set(english.outletWords.flatMap(o => o.words))

/** Acronyms that are also ordinary words or initials count only where the text marks them as an agency. */
export const agencyNamed = (words: string): string | undefined => byName.get(words.trim().replace(/^the /i, ''))

/**
 * What stands between the marks of a dateline or a credit: an agency we know by its full name, one that we do not know by
 * its own words where they look like an acronym.
 * @example agencyMarked('AP')  // 'Associated Press'
 */
export function agencyMarked(words: string): string | undefined {
  const bare = words.trim()
  return agencyNamed(bare) ?? (/^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u.test(bare) ? bare : undefined)
}

/** "Radio Larn", "Voice of Velmora": these words open an outlet's name, the others close it. */
const OPENING = /^(?:The )?(?:Radio|Voice of|Daily) /
const WORDS = /^(?:\p{Lu}[\p{L}\p{N}.'’&/-]*|of|the|and|for|&)$/u
const MOST_WORDS = 5

/**
 * A known agency, or a few words with capitals that end in a word of newspapers: "Brenholm Herald".
 * @source data/en/outlet-words.yml
 */
export function outletNamed(words: string): string | undefined {
  const bare = words.trim()
  const agency = agencyNamed(bare)
  if (agency) return agency
  const parts = bare.split(' ')
  if (parts.length < 2 || parts.length > MOST_WORDS || !parts.every(part => WORDS.test(part))) return undefined
  const closes = outletWords.has((parts.at(-1) ?? '').toLowerCase())
  return closes || OPENING.test(bare) ? bare : undefined
}
