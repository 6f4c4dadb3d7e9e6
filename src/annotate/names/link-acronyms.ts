import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import {
  type NameRule,
  type NameScene,
  type Reading,
  type ReadSentence,
  readingAt,
  replaceReadings,
  textOf,
} from './reading.ts'

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'de',
  'du',
  'la',
  'del',
  'des',
  'e',
  'y',
  '-',
  '&',
])
const LONGEST_NAME = 12

const isAcronym = (text: string | undefined): text is string => text !== undefined && /^[A-Z][A-Z.&]{1,9}s?$/.test(text)

const spanOf = (scene: NameScene, from: number, to: number): Span | undefined => {
  const start = scene.tokens[from]
  const end = scene.tokens[to - 1]
  return start && end ? { start: start.start, end: end.end } : undefined
}

/** Whether an acronym's letters are the first letters of the words, in order; small words may be left out. */
function spells(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^A-Z]/g, '')
  let next = 0
  for (const word of words) {
    const matches = word.charAt(0).toUpperCase() === letters[next]
    if (matches && (!LINKS.has(word.toLowerCase()) || word.charAt(0) === letters[next])) next++
    else if (!LINKS.has(word.toLowerCase())) return false
  }
  return next === letters.length && letters.length > 1
}

const textsOf = (scene: NameScene, from: number, to: number) => scene.words.slice(from, to).map(word => word.text)

/** The words right before `end` that an acronym stands for. */
function longFormBefore(scene: NameScene, acronym: string, end: number): number | undefined {
  for (let from = end - 2; from >= Math.max(0, end - LONGEST_NAME); from--)
    if (scene.words[from]?.capitalised && spells(acronym, textsOf(scene, from, end))) return from
  return undefined
}

function longFormAfter(scene: NameScene, acronym: string, from: number): number | undefined {
  if (!scene.words[from]?.capitalised) return undefined
  for (let to = from + 2; to <= Math.min(scene.words.length, from + LONGEST_NAME); to++)
    if (scene.words[to - 1]?.capitalised && spells(acronym, textsOf(scene, from, to))) return to
  return undefined
}

/** Letters that must begin words of the long form, where both are read as organisations and stand as one in brackets. */
const LETTERS_SHARED = 2

/** Whether an acronym has enough of a name's initials to be its, in whatever language it was made. */
function sharesInitials(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^A-Z]/g, '')
  const initials = new Set(words.map(word => word.charAt(0)))
  const shared = [...letters].filter(letter => initials.has(letter)).length
  return letters.length >= LETTERS_SHARED && shared >= LETTERS_SHARED
}

/** What stands between a name and the acronym by which it is known: ", known by its French acronym", ", or the". */
const KNOWN_AS =
  /^, (?:also |better |commonly )?(?:known|called|abbreviated) (?:(?:by|as|under|to) )?(?:(?:the|its|their) )?(?:\w+ )?(?:(?:acronym|initials|abbreviation) )?(?:as )?(?:the )?$/
/** In words. */
const LONGEST_KNOWN_AS = 9

/** "Kestrel Basin Community, known by its French acronym CBK": the long name before. */
function knownAs(scene: NameScene, readings: readonly Reading[], at: number): [number, number] | undefined {
  const acronym = scene.words[at]?.text
  const long = readings.findLast(r => r.to <= at && r.type !== 'Demonym')
  if (!isAcronym(acronym) || !long || long.type !== 'Organization') return undefined
  if (at - long.to > LONGEST_KNOWN_AS || long.to - long.from < 2) return undefined
  const between = scene.words
    .slice(long.to, at)
    .map(word => word.text)
    .join(' ')
  const fits = KNOWN_AS.test(`${between} `) && sharesInitials(acronym, textsOf(scene, long.from, long.to))
  return fits ? [long.from, long.to] : undefined
}

/** "Ecuadorian Institute of Social Security (IESS)": letters from another language, but the same organisation. */
function readTogether(scene: NameScene, readings: readonly Reading[], bracket: number): [number, number] | undefined {
  const long = readingAt(readings, bracket - 1)
  const short = readingAt(readings, bracket + 1)
  const closed = scene.words[bracket + 2]?.text === ')'
  if (!long || !short || !closed || short.to - short.from > 1 || long.to - long.from < 2) return undefined
  if (long.type !== 'Organization' || short.type !== 'Organization' || long.to !== bracket) return undefined
  const words = textsOf(scene, long.from, long.to)
  return sharesInitials(scene.words[short.from]?.text ?? '', words) ? [long.from, long.to] : undefined
}

/** The two names, each pointing at the other. What is neither agreement nor organ is an organisation, unless it was read as something else. */
function pair(
  scene: NameScene,
  readings: readonly Reading[],
  long: [number, number],
  short: number,
): readonly Reading[] {
  const longSpan = spanOf(scene, ...long)
  const shortSpan = spanOf(scene, short, short + 1)
  if (!longSpan || !shortSpan) return []
  const read = readingAt(readings, long[1] - 1)
  const type = read && read.type !== 'Person' && read.type !== 'Demonym' ? read.type : 'Organization'
  const country = read?.country ? { country: read.country } : {}
  return [
    { from: long[0], to: long[1], type, ...country, expansion: shortSpan },
    { from: short, to: short + 1, type, ...country, expansion: longSpan },
  ]
}

function linkInSentence({ scene, readings }: ReadSentence): ReadSentence {
  const made: Reading[] = []
  scene.words.forEach((word, at) => {
    const known = word.allCaps ? knownAs(scene, readings, at) : undefined
    if (known) made.push(...pair(scene, readings, known, at))
    if (word.text !== '(') return
    const inside = scene.words[at + 1]?.text
    const outside = scene.words[at - 1]?.text
    const from = isAcronym(inside) ? longFormBefore(scene, inside, at) : undefined
    const together = from === undefined ? readTogether(scene, readings, at) : undefined
    if (from !== undefined) made.push(...pair(scene, readings, [from, at], at + 1))
    else if (together) made.push(...pair(scene, readings, together, at + 1))
    else if (isAcronym(outside)) {
      const to = longFormAfter(scene, outside, at + 1)
      if (to !== undefined) made.push(...pair(scene, readings, [at + 1, to], at - 1))
    }
  })
  return { scene, readings: replaceReadings(readings, made) }
}

/** "Collective Security Treaty Organization (CSTO)", "CSTO (Collective …)": finds both names, and gives every mention of the acronym their type. */
export const linkAcronyms: NameRule = sentences => {
  const linked = sentences.map(linkInSentence)
  const types = new Map<string, Reading['type']>()
  for (const { scene, readings } of linked)
    for (const reading of readings)
      if (reading.expansion && isAcronym(textOf(scene, reading))) types.set(textOf(scene, reading), reading.type)
  if (types.size === 0) return linked
  return linked.map(({ scene, readings }) => {
    const made = flatMap(scene.words, (word, at) => {
      const type = types.get(word.text)
      const read = readingAt(readings, at)
      if (!type || (read && read.to - read.from > 1)) return []
      return [{ from: at, to: at + 1, type, ...(read?.expansion ? { expansion: read.expansion } : {}) }]
    })
    return { scene, readings: replaceReadings(readings, made) }
  })
}
