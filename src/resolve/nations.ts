import { english } from '../language/english.ts'
import { fold } from '../text/fold.ts'
import type { Cluster } from './mention.ts'

const codeByName = new Map(
  english.countries.flatMap(c => [c.name, ...c.aliases, ...c.demonyms].map(word => [fold(word), c.code] as const)),
)
/** In words: "bosnia and herzegovina" and the like. */
const LONGEST_NATION = 5

/** Tells which words name a country, whether known to the world or to these articles alone. */
export interface Nations {
  /** One key for a country, its names and its demonyms; undefined for other words. */
  keyOf(folded: string): string | undefined
  /** Puts the key in the place of each country's name: "south african government" becomes "ZAF government". */
  replaceIn(folded: string): string
}

/** @param countries  the clusters of countries, demonyms with them */
export function knowNations(countries: readonly Cluster[]): Nations {
  const keys = new Map(codeByName)
  for (const { mentions, code } of countries)
    for (const { key } of mentions)
      if (!keys.has(key)) keys.set(key, code ?? `?${[...mentions].map(m => m.key).sort()[0]}`)
  return {
    keyOf: folded => keys.get(folded),
    replaceIn(folded) {
      const words = folded.split(' ')
      const replaced: string[] = []
      for (let at = 0; at < words.length; ) {
        let length = Math.min(LONGEST_NATION, words.length - at)
        while (length > 1 && !keys.has(words.slice(at, at + length).join(' '))) length--
        const phrase = words.slice(at, at + length).join(' ')
        replaced.push(keys.get(phrase) ?? phrase)
        at += length
      }
      return replaced.join(' ')
    },
  }
}
