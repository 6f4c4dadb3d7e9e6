import { english } from '../language/english.ts'
import { countryKey, demonymsOf } from '../text/demonym.ts'
import { groupBy } from '../text/group-by.ts'
import type { Cluster, Mention } from './mention.ts'

const nameByCode = new Map(english.countries.map(c => [c.code, c.name]))

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
    m => countryKey(m.text),
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

/** By adjective, the countries of whose name it could be made. */
function indexDemonyms(countries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const country of countries)
    for (const demonym of demonymsOf(country)) index.set(demonym, (index.get(demonym) ?? new Set()).add(country))
  return index
}
