import type { Name } from '../record/article.ts'
import { countryKey, demonymsOf } from '../text/demonym.ts'
import { groupBy } from '../text/group-by.ts'
import { soundOf } from '../text/spelling.ts'
import type { Mention } from './mention.ts'

/** Where two types are told equally often, the first of these is taken. */
const PREFERENCE: readonly Name['type'][] = [
  'Country',
  'Demonym',
  'Person',
  // Read as a body only beside the organisation that it belongs to: that tells more.
  'Body',
  'Organization',
  'Place',
  'Agreement',
  'Group',
  'Other',
]

/**
 * One type for one name: where texts (or the reader of names) differ, what is told most often; a lone word that is the
 * surname of a person in the same document is that person.
 */
export function settleTypes(mentions: readonly Mention[]): readonly Mention[] {
  const typeOf = new Map([...groupBy(mentions, m => m.text)].map(([text, group]) => [text, mostFrequent(group)]))
  const surnames = new Map<unknown, Set<string>>()
  for (const m of mentions)
    if (typeOf.get(m.text) === 'Person' && m.key.includes(' '))
      surnames.set(m.article, (surnames.get(m.article) ?? new Set()).add(soundOf(m.key.split(' ').at(-1) ?? '')))
  const isBearer = bearersOfSurnames(mentions)
  const nations = nationalDemonyms(mentions)
  const codes = new Map(mentions.flatMap(m => (m.name.country ? [[`${m.name.type} ${m.text}`, m.name.country]] : [])))
  const waters = new Set(
    mentions.flatMap(m => (m.name.type === 'Place' && WATERS.test(m.key) ? m.key.replace(WATERS, '').trim() : [])),
  )
  return mentions.map(mention => {
    const settled = typeOf.get(mention.text) ?? mention.name.type
    const fixed = settled === 'Country' || settled === 'Demonym' || mention.key.includes(' ')
    const nation =
      settled === 'Place' &&
      !mention.name.country &&
      demonymsOf(countryKey(mention.text)).some(demonym => nations.has(demonym))
    const type = nation
      ? 'Country'
      : !fixed && (surnames.get(mention.article)?.has(soundOf(mention.key)) || isBearer(mention))
        ? 'Person'
        : settled
    const placed = type !== 'Place' && MISTAKEN.has(type) && waters.has(mention.key) ? 'Place' : type
    const country = mention.name.country ?? (placed === 'Country' ? codes.get(`Country ${mention.text}`) : undefined)
    return placed === mention.name.type && country === mention.name.country
      ? mention
      : { ...mention, name: { ...mention.name, type: placed, ...(country && { country }) } }
  })
}

/** Whether a lone word is read as a person somewhere, "Secretary-General Vell", and is the surname of one that is named in full. */
function bearersOfSurnames(mentions: readonly Mention[]): (mention: Mention) => boolean {
  const people = mentions.filter(m => m.name.type === 'Person')
  const alone = new Set(people.filter(m => !m.key.includes(' ')).map(m => m.text))
  const surnames = new Set(people.filter(m => m.key.includes(' ')).map(m => soundOf(m.key.split(' ').at(-1) ?? '')))
  return ({ name, text, key }) => !name.country && alone.has(text) && surnames.has(soundOf(key))
}

/** "the Logone" beside "the Logone River" is the river. */
const WATERS = /^(?:lake|river|mount|gulf of|bay of) | (?:river|lake|delta|basin|gulf|bay|strait|sea)$/
/** What the reader of names takes a place for. */
const MISTAKEN: ReadonlySet<Name['type']> = new Set(['Organization', 'Other'])

/** Offices that states have: their holder's adjective is a country's. */
const NATIONAL = /^(?:president|prime minister|foreign minister|defense minister|king|queen|chancellor)$/

/** Adjectives before such an office, of countries that are in no list: "Velmoran President". */
const nationalDemonyms = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(
        ({ article, name }) =>
          name.type === 'Demonym' &&
          !name.country &&
          article.offices.some(o => o.of?.start === name.start && NATIONAL.test(o.role)),
      )
      .map(m => m.key),
  )

function mostFrequent(mentions: readonly Mention[]): Name['type'] {
  const counts = [...groupBy(mentions, m => m.name.type)].map(([type, group]) => ({
    type: type as Name['type'],
    count: group.length,
  }))
  counts.sort((a, b) => b.count - a.count || PREFERENCE.indexOf(a.type) - PREFERENCE.indexOf(b.type))
  return counts[0]?.type ?? 'Other'
}
