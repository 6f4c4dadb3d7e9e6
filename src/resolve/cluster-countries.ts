import { english } from '../language/english.ts'
import { countryKey, demonymsOf } from '../text/demonym.ts'
import { groupBy } from '../text/group-by.ts'
import type { Cluster, Mention } from './mention.ts'

/** Of demonyms that several countries share, "Congolese", the codes of all. */
const sharedDemonyms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...groupBy(
      english.countries.flatMap(({ code, demonyms }) =>
        demonyms.map(demonym => ({ code, key: demonym.toLowerCase() })),
      ),
      one => one.key,
    ),
  ].flatMap(([key, all]) => (all.length > 1 ? [[key, new Set(all.map(one => one.code))] as const] : [])),
)

const nameByCode = new Map(english.countries.map(c => [c.code, c.name]))

/**
 * One cluster a country, its demonyms with it: by code where the country is known, else by name; a demonym of an unknown
 * country ("Kestrian") belongs to the only country of the documents that it can be made of ("Kestria"), one that several countries share
 * ("Congolese") to the only one of them that its document names, else all.
 */
export function clusterCountries(unsettled: readonly Mention[]): readonly Cluster[] {
  const mentions = settleShared(unsettled)
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

/** Gives demonyms that several countries share to the only one of them that is named. */
function settleShared(mentions: readonly Mention[]): readonly Mention[] {
  const namedIn = new Map<string, Set<string>>()
  const note = (place: string, code: string) => namedIn.set(place, (namedIn.get(place) ?? new Set()).add(code))
  for (const { article, name } of mentions) {
    if (name.type !== 'Country' || !name.country) continue
    note(article.document.id, name.country)
    note(EVERYWHERE, name.country)
  }
  return mentions.map(mention => {
    const shared = mention.name.country ? undefined : sharedDemonyms.get(mention.key)
    if (!shared) return mention
    const named = [mention.article.document.id, EVERYWHERE]
      .map(place => [...(namedIn.get(place) ?? [])].filter(code => shared.has(code)))
      .find(codes => codes.length > 0)
    const [country, ...more] = named ?? []
    return country && more.length === 0 ? { ...mention, name: { ...mention.name, country } } : mention
  })
}

const EVERYWHERE = ''

/** By adjective, the countries of whose name it could be made. */
function indexDemonyms(countries: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const country of countries)
    for (const demonym of demonymsOf(country)) index.set(demonym, (index.get(demonym) ?? new Set()).add(country))
  return index
}
