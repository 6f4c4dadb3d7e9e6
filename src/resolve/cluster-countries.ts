import { english } from '../language/english.ts'
import { fold } from '../text/fold.ts'
import { groupBy } from '../text/group-by.ts'
import type { Cluster, Mention } from './mention.ts'

const STATE_WORDS =
  /^(?:republic|kingdom|state|federation|democratic republic|people s republic|united kingdom|principality|sultanate|emirate) of (?:the )?/
/** Endings by which English makes the adjective of a country's name. */
const DEMONYM_ENDINGS = ['', 'n', 'an', 'ian', 'ean', 'ese', 'ic', 'ish', 'i', 'er', 'ans', 'ians', 'ns', 'ers', 'is']
/** In letters: a shorter stem fits too many names. */
const SHORTEST_STEM = 4

const nameByCode = new Map(english.countries.map(c => [c.code, c.name]))
const bareName = (key: string): string => key.replace(STATE_WORDS, '')

/**
 * One cluster a country, its demonyms with it: by code where the country is known, else by name; a demonym of an unknown
 * country ("Kestrian") belongs to the only country of the documents that it can be made of ("Kestria").
 */
export function clusterCountries(mentions: readonly Mention[]): readonly Cluster[] {
  const known = groupBy(
    mentions.filter(m => m.name.country),
    m => m.name.country ?? '',
  )
  const unknown = mentions.filter(m => !m.name.country)
  const named = groupBy(
    unknown.filter(m => m.name.type === 'Country'),
    m => bareName(m.key),
  )
  const grown = new Map([...named].map(([key, group]) => [key, [...group]]))
  const byDemonym = indexDemonyms([...grown.keys()])
  for (const demonym of unknown.filter(m => m.name.type === 'Demonym')) {
    const [country, ...more] = byDemonym.get(demonym.key) ?? []
    if (country !== undefined && more.length === 0) grown.get(country)?.push(demonym)
  }
  return [
    ...[...known].map(([code, group]) => {
      const spelled = group.some(m => m.name.type === 'Country')
      const name = nameByCode.get(code)
      return { mentions: group, code, ...(name && { name }), ...(!spelled && { rule: 'demonym' }) }
    }),
    ...[...grown.values()].map(group => ({ mentions: group })),
  ]
}

/**
 * Every adjective that could be made of a country's name.
 * @example demonymsOf('kestria').includes('kestrian')  // true
 */
export function demonymsOf(country: string): readonly string[] {
  const stem = country.replace(/[aeiouy]$/, '')
  return stem.length < SHORTEST_STEM ? [] : [country, stem].flatMap(base => DEMONYM_ENDINGS.map(end => base + end))
}

/** By adjective, the countries of whose name it could be made. */
function indexDemonyms(countries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const country of countries)
    for (const demonym of demonymsOf(country)) index.set(demonym, (index.get(demonym) ?? new Set()).add(country))
  return index
}

/** A country's name as it is compared: "Republic of Kestria" is "kestria". */
export const countryKey = (text: string): string => bareName(fold(text))
