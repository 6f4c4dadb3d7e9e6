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
  for (const demonym of unknown.filter(m => m.name.type === 'Demonym')) {
    const countries = [...grown.keys()].filter(country => isDemonymOf(demonym.key, country))
    if (countries.length === 1) grown.get(countries[0] ?? '')?.push(demonym)
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

/** @example isDemonymOf('kestrian', 'kestria')  // true */
export function isDemonymOf(demonym: string, country: string): boolean {
  const stem = country.replace(/[aeiouy]$/, '')
  if (stem.length < SHORTEST_STEM) return false
  return [country, stem].some(base => demonym.startsWith(base) && DEMONYM_ENDINGS.includes(demonym.slice(base.length)))
}

/** A country's name as it is compared: "Republic of Kestria" is "kestria". */
export const countryKey = (text: string): string => bareName(fold(text))
