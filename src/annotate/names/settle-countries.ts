import { english } from '../../language/english.ts'
import type { KnownPlace } from './known-names.ts'
import { inEachSentence, type NameScene, type Reading, replaceReadings } from './reading.ts'
import { isGivenName, isSurname } from './word-lists.ts'

const typeOf = { country: 'Country', demonym: 'Demonym', capital: 'Place', settlement: 'Place' } as const

const asReading = ({ from, to, sort, country }: KnownPlace): Reading => ({
  from,
  to,
  type: typeOf[sort],
  ...(country ? { country } : {}),
})

const creeds: ReadonlySet<string> = new Set(english.creeds.map(c => c.word))

/** "North American" is of a continent, "Latin America" no country. */
const DIRECTIONS = /^(?:North|South|East|West|Central|Latin|Native|Northern|Southern|Eastern|Western)$/

/** A demonym that is a common word too: where a sentence begins with it, nobody can tell. */
const COMMON_DEMONYM = 'polish'

/** Whether a known name that nothing else was read over can stand by itself. */
function standsAlone(scene: NameScene, known: KnownPlace): boolean {
  const word = scene.words[known.from]
  if (!word || known.sort === 'settlement') return false
  const shouted = scene.words.every(w => !w.alphabetic || w.text === w.text.toUpperCase())
  if (shouted && word.text.length < 4) return false
  const initial = known.from === 0
  const single = known.to - known.from === 1
  if (!single) return true
  if (DIRECTIONS.test(scene.words[known.from - 1]?.text ?? '')) return false
  if (known.sort === 'demonym') return !(initial && word.lower === COMMON_DEMONYM)
  if (known.sort === 'capital') return !initial && !isGivenName(word.lower) && !isSurname(word.lower)
  if (isGivenName(word.lower) || isSurname(word.lower)) return !initial && !scene.words[known.from + 1]?.capitalised
  return true
}

/** Whether a known name that was read as a person's can be none: "Kyrgyz", "Norway", "Dakar", and not "Jordan" or "Sofia". */
const isNobody = (scene: NameScene, { from, to, sort }: KnownPlace): boolean =>
  sort !== 'settlement' && !scene.words.slice(from, to).every(word => isGivenName(word.lower) || isSurname(word.lower))

const isWithin = ({ from, to }: KnownPlace, at: number) => from <= at && at < to

/** What a known country, capital or demonym makes of the readings that it touches. */
function settle(scene: NameScene, readings: readonly Reading[], known: KnownPlace): readonly Reading[] {
  const touched = readings.filter(r => r.from < known.to && known.from < r.to)
  const only = touched[0]
  if (!only) return standsAlone(scene, known) ? [asReading(known)] : []
  if (
    touched.length > 1 ||
    (known.from <= only.from && only.to <= known.to && only.to - only.from < known.to - known.from)
  )
    return known.to - known.from > 1 ? [asReading(known)] : []
  if (only.from === known.from && only.to === known.to) {
    if (known.sort === 'settlement' || (only.type === 'Person' && !isNobody(scene, known))) return []
    if (only.type === 'Organization' && known.sort === 'capital') return []
    if (only.type === 'Demonym' && known.sort === 'country') return [{ ...asReading(known), type: 'Demonym' }]
    if (only.type === 'Place' && known.sort === 'demonym') return []
    return [asReading(known)]
  }
  const inside = only.from <= known.from && known.to <= only.to
  const rest = scene.words.slice(only.from, only.to).filter((_, n) => !isWithin(known, only.from + n))
  const isPeople = only.type === 'Demonym' && known.sort === 'demonym' && inside
  return isPeople && rest.every(word => creeds.has(word.lower)) ? [asReading(known)] : []
}

/** "Armenian-Azerbaijani" is two demonyms, unless the whole is the name of something. */
function splitPairs(scene: NameScene, readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap(reading => {
    const inside = scene.known.filter(k => k.from >= reading.from && k.to <= reading.to && k.sort !== 'settlement')
    const covered = inside.reduce((sum, k) => sum + k.to - k.from, 0)
    const hyphens = scene.words.slice(reading.from, reading.to).filter(w => /^[-–/]$/.test(w.text)).length
    const pair = inside.length > 1 && hyphens > 0 && covered + hyphens === reading.to - reading.from
    return pair && reading.type !== 'Person' ? inside.map(asReading) : [reading]
  })
}

/** "translated into French", "said in Russian": a language, where no noun follows. */
function isLanguage(scene: NameScene, { from, to, type }: Reading): boolean {
  if (type !== 'Demonym' || !/^(?:in|into|speak|speaks|spoke|speaking)$/.test(scene.words[from - 1]?.lower ?? ''))
    return false
  return (
    !/^(?:NOUN|PROPN|ADJ|PART|PUNCT)$/.test(scene.tokens[to]?.tag ?? 'PUNCT') ||
    /^[,.;)]?$/.test(scene.words[to]?.text ?? '')
  )
}

/** Gives countries, capitals and demonyms their type and code, by what is known of the world. */
export const settleCountries = inEachSentence((scene, readings) => {
  const split = splitPairs(scene, readings)
  const settled = replaceReadings(
    split,
    scene.known.flatMap(known => settle(scene, split, known)),
  )
  return settled.filter(reading => !isLanguage(scene, reading))
})
