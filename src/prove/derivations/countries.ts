import { english } from '../../language/english.ts'
import type { Country } from '../../language/knowledge/countries.ts'
import { demonymsOf } from '../../text/demonym.ts'
import { fold } from '../../text/fold.ts'
import type { Derivation } from './derivation.ts'

const byName = new Map<string, Country>(
  english.countries.flatMap(country => [country.name, ...country.aliases].map(name => [fold(name), country])),
)

/** “Armenian troops”, “the Armenians”; “the US” for the United States. */
export const demonym: Derivation = ({ type, name }, stands) => {
  if (type !== 'Country') return false
  const country = byName.get(fold(name))
  if (country) return [country.name, ...country.aliases, ...country.demonyms].some(stands)
  return demonymsOf(name).some(stands)
}

/** “Moscow said”: a capital for its country. */
export const capital: Derivation = ({ type, name }, stands) =>
  type === 'Country' && (byName.get(fold(name))?.capitals ?? []).some(stands)
