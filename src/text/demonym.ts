import { fold } from './fold.ts'

const STATE_WORDS =
  /^(?:republic|kingdom|state|federation|democratic republic|people s republic|united kingdom|principality|sultanate|emirate) of (?:the )?/
/** Endings by which English makes the adjective and the people of a country's name. */
const ENDINGS = ['', 'n', 'an', 'ian', 'ean', 'ese', 'ic', 'ish', 'i', 'er', 'ans', 'ians', 'ns', 'ers', 'is']
/** In letters: a shorter stem fits too many names. */
const SHORTEST_STEM = 4

/** A country's name as it is compared: "Republic of Kestria" is "kestria". */
export const countryKey = (text: string): string => fold(text).replace(STATE_WORDS, '')

/**
 * Every adjective that could be made of a country's name, as it is compared.
 * @example demonymsOf('Republic of Kestria').includes('kestrian')  // true
 */
export function demonymsOf(country: string): readonly string[] {
  const name = countryKey(country)
  const stem = name.replace(/[aeiouy]$/, '')
  return stem.length < SHORTEST_STEM ? [] : [name, stem].flatMap(base => ENDINGS.map(ending => base + ending))
}
