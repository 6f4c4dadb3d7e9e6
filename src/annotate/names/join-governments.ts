import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading, readingAt, replaceReadings } from './reading.ts'

const entries = english.governmentWords.map(({ phrase, ...rest }) => ({ words: phrase.split(' '), ...rest }))
/** Words between a country and its ministry: "Armenian foreign and defense ministry". */
const LONGEST_MIDDLE = 4
const MIDDLE_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'CCONJ'])

interface Found {
  readonly from: number
  readonly to: number
  readonly of: boolean
  readonly spaced: boolean
}

/** The longest government phrase that begins at a word. */
function governmentAt(scene: NameScene, at: number): Found | undefined {
  let best: Found | undefined
  for (const { words, of, spaced } of entries)
    if (
      (!best || words.length > best.to - best.from) &&
      words.every((word, offset) => scene.words[at + offset]?.lower === word)
    )
      best = { from: at, to: at + words.length, of, spaced }
  return best
}

const countryOf = ({ country }: Reading) => (country ? { country } : {})

/** A country or its demonym, known or not; of places only a capital, which may stand for its country. */
const isState = ({ type, country }: Reading): boolean =>
  type === 'Country' || type === 'Demonym' || (type === 'Place' && country !== undefined)

/** "Armenian government", "Russia's foreign ministry": a country, perhaps a genitive, perhaps what the ministry is for. */
function afterCountry(scene: NameScene, readings: readonly Reading[], country: Reading): Reading | undefined {
  let at = country.to
  if (scene.words[at]?.text === "'s" || scene.words[at]?.text === "'") at++
  const start = at
  if (country.type === 'Place' && start === country.to) return undefined
  while (at < scene.words.length && at - start <= LONGEST_MIDDLE) {
    const found = governmentAt(scene, at)
    if (found && (at === start || found.spaced)) return joined(scene, readings, country, found)
    if (!MIDDLE_TAGS.has(scene.tokens[at]?.tag ?? '') || isPluralBefore(scene, at - 1, start)) return undefined
    const other = readingAt(readings, at)
    if (other && other.type !== 'Organization') return undefined
    at++
  }
  return undefined
}

/** "Kestrian cameras guard government offices": a plural goes on only to the ministry itself, "foreign affairs ministry". */
const isPluralBefore = (scene: NameScene, at: number, start: number): boolean =>
  at >= start && scene.tokens[at]?.tag === 'NOUN' && scene.tokens[at]?.features.includes('Number=Plur') === true

/** The whole phrase; a longer organisation that begins in it and ends behind it is kept to its end: "of Defense". */
function joined(scene: NameScene, readings: readonly Reading[], country: Reading, found: Found): Reading {
  const last = readingAt(readings, found.to - 1)
  const to = Math.max(found.to, last?.type === 'Organization' ? last.to : 0)
  return { from: country.from, to: Math.min(to, scene.words.length), type: 'Organization', ...countryOf(country) }
}

/** "government of Armenia", "Ministry of Defense of the Republic of Belarus". */
function beforeCountry(scene: NameScene, readings: readonly Reading[], country: Reading): Reading | undefined {
  if (country.type !== 'Country') return undefined
  let end = country.from
  if (scene.words[end - 1]?.lower === 'the') end--
  if (scene.words[end - 1]?.lower !== 'of') return undefined
  end--
  const before = readingAt(readings, end - 1)
  if (before?.type === 'Organization') {
    const found = governmentAt(scene, before.from)
    return found?.of ? { ...before, to: country.to, ...countryOf(country) } : undefined
  }
  for (let length = 1; length <= 3; length++) {
    const found = governmentAt(scene, end - length)
    if (found?.of && found.to === end)
      return { from: found.from, to: country.to, type: 'Organization', ...countryOf(country) }
  }
  return undefined
}

/** "Saudi Ministry of Foreign Affairs", read as one name, is of the country that it begins with. */
function withCountry(scene: NameScene, reading: Reading): Reading {
  if (reading.type !== 'Organization' || reading.country) return reading
  const known = scene.known.find(k => k.from === reading.from && k.country && k.to < reading.to)
  if (!known?.country || (known.sort !== 'country' && known.sort !== 'demonym')) return reading
  for (let at = known.to; at < reading.to; at++)
    if (governmentAt(scene, at)) return { ...reading, country: known.country }
  return reading
}

/** Makes one organisation of a country and what it has one of. */
export const joinGovernments = inEachSentence((scene, readings) => {
  const made: Reading[] = []
  for (const country of readings) {
    if (!isState(country) || made.some(m => m.from <= country.from && country.from < m.to)) continue
    const whole = afterCountry(scene, readings, country) ?? beforeCountry(scene, readings, country)
    if (whole) made.push(whole)
  }
  return replaceReadings(readings, made).map(reading => withCountry(scene, reading))
})
