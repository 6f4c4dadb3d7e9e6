import countryPopulations from 'country-json/src/country-by-population.json' with { type: 'json' }
import worldCountries from 'world-countries/countries.json' with { type: 'json' }
import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const addition = z.strictObject({
  /** ISO 3166-1 alpha-3. */
  code: z.string().length(3),
  aliases: z.array(z.string()).default([]),
  capitals: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
})

/** What news calls countries beside what the package world-countries knows: "Türkiye", "the Emirati". */
export const countryAdditions = defineEntries({ path: 'en/countries.yml', entry: addition, key: c => c.code })

/** A country as news names it. `area` is in square kilometres, `population` as the World Bank had it for 2018. */
export interface Country {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly capitals: readonly string[]
  readonly demonyms: readonly string[]
  readonly area: number
  /** Absent where the package country-json has none under a name of the country. */
  readonly population?: number
}

/** Every country of the package, with our additions; longer names of one country come first. */
export function joinCountries(additions: readonly z.infer<typeof addition>[]): readonly Country[] {
  const byCode = new Map(additions.map(a => [a.code, a]))
  const populations = new Map(countryPopulations.map(({ country, population }) => [country, population]))
  const unique = (names: readonly string[]) => [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length)
  return worldCountries
    .map(c => {
      const names = [c.name.common, c.name.official, ...c.altSpellings, ...(byCode.get(c.cca3)?.aliases ?? [])]
      const population = names.map(name => populations.get(name)).find(Boolean)
      return {
        code: c.cca3,
        name: c.name.common,
        aliases: unique([c.name.official, ...(byCode.get(c.cca3)?.aliases ?? [])]).filter(n => n !== c.name.common),
        capitals: unique([...c.capital, ...(byCode.get(c.cca3)?.capitals ?? [])]),
        demonyms: unique([c.demonyms?.eng?.m ?? '', c.demonyms?.eng?.f ?? '', ...(byCode.get(c.cca3)?.demonyms ?? [])]),
        area: c.area,
        ...(population && { population }),
      }
    })
    .sort((a, b) => a.code.localeCompare(b.code, 'en'))
}
