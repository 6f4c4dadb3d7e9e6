import { english } from '../../language/english.ts'
import type { WordTraits } from './word-traits.ts'

const sorts = ['country', 'capital', 'demonym', 'settlement'] as const
type Sort = (typeof sorts)[number]

export interface KnownName {
  readonly words: readonly string[]
  readonly sort: Sort
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}

/** A known name in a sentence: `from` and `to` count words, half-open. */
export interface KnownPlace extends KnownName {
  readonly from: number
  readonly to: number
}

/** Names are cut as the words of a text are: a hyphen stands alone. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+|(?=-)|(?<=-)/)

/** "Armenian" is also said of one, and so has a plural; "French" has none. */
const withPlural = (demonym: string): string[] => (/(?:an|i)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym])

/** A demonym of several countries means the largest, if it is larger than the next by this; else it is not settled. */
const CLEARLY_LARGER = 20

/** Largest first, so that a name of two goes to the larger: "French" is of France, not of its southern lands. */
const countries = [...english.countries].sort((a, b) => b.area - a.area)

/** Demonyms that leave open which country is meant: "Congolese". */
function findAmbiguous(): ReadonlySet<string> {
  const largest = new Map<string, number>()
  const ambiguous = new Set<string>()
  for (const { area, demonyms } of countries)
    for (const demonym of new Set(demonyms.flatMap(withPlural))) {
      const other = largest.get(demonym)
      if (other === undefined) largest.set(demonym, area)
      else if (other < area * CLEARLY_LARGER) ambiguous.add(demonym)
    }
  return ambiguous
}

const byDemonym = new Map<string, string[]>()
for (const { code, demonyms } of countries)
  for (const demonym of new Set(demonyms.flatMap(withPlural)))
    byDemonym.set(demonym, [...(byDemonym.get(demonym) ?? []), code])

/** The countries whose people are called so, the largest first. */
export const countriesOfDemonym = (demonym: string): readonly string[] => byDemonym.get(demonym) ?? []

function indexNames(): ReadonlyMap<string, readonly KnownName[]> {
  const byFirstWord = new Map<string, KnownName[]>()
  const seen = new Set<string>()
  const ambiguous = findAmbiguous()
  const add = (name: string, sort: Sort, country?: string) => {
    const words = wordsOf(name)
    const first = words[0] ?? ''
    const key = words.join(' ')
    if (first.length < 2 || seen.has(key)) return
    seen.add(key)
    const known = { words, sort, ...(country ? { country } : {}) }
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), known])
  }
  for (const { code, name, aliases } of countries) for (const n of [name, ...aliases]) add(n, 'country', code)
  for (const { code, demonyms } of countries)
    for (const demonym of demonyms.flatMap(withPlural))
      add(demonym, 'demonym', ambiguous.has(demonym) ? undefined : code)
  for (const { code, capitals } of countries) for (const c of capitals) add(c, 'capital', code)
  for (const { names } of english.settlements) for (const n of names) add(n, 'settlement')
  for (const known of byFirstWord.values()) known.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

const index = indexNames()

/** Countries, their capitals and demonyms, and larger settlements in a sentence; the longest reading wins, spans are disjoint. */
export function findKnownNames(words: readonly WordTraits[]): readonly KnownPlace[] {
  const found: KnownPlace[] = []
  for (let from = 0; from < words.length; from++) {
    const word = words[from]
    if (!word?.capitalised) continue
    const name = index
      .get(word.lower)
      ?.find(known => known.words.every((part, offset) => part === words[from + offset]?.lower))
    if (!name) continue
    const to = from + name.words.length
    found.push({ ...name, from, to })
    from = to - 1
  }
  return found
}

/** One number a word for the known name it begins or goes on; 0 where there is none. */
export function markKnownNames(words: readonly WordTraits[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (const { from, to, sort } of findKnownNames(words))
    for (let at = from; at < to; at++) marks[at] = 1 + 2 * sorts.indexOf(sort) + (at > from ? 1 : 0)
  return marks
}
