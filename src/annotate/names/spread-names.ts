import { flatMap } from '../../text/flat-map.ts'
import { isShouted, type NameRule, type NameScene, type Reading, replaceReadings, textOf } from './reading.ts'

type Sentences = Parameters<NameRule>[0]

/** Types that the model takes for one another; what was settled otherwise stays. */
const MUTABLE: ReadonlySet<Reading['type']> = new Set(['Organization', 'Place', 'Other', 'Agreement'])

interface Census {
  /** Readings without a country by their words: how often each type. */
  readonly types: ReadonlyMap<string, ReadonlyMap<Reading['type'], number>>
  readonly inLowerCase: ReadonlySet<string>
}

function takeCensus(sentences: Sentences): Census {
  const types = new Map<string, Map<Reading['type'], number>>()
  const inLowerCase = new Set<string>()
  for (const { scene, readings } of sentences) {
    for (const word of scene.words) if (word.alphabetic && !word.hasCapital) inLowerCase.add(word.lower)
    for (const reading of readings) {
      if (reading.country) continue
      const counts = types.get(textOf(scene, reading)) ?? new Map<Reading['type'], number>()
      counts.set(reading.type, (counts.get(reading.type) ?? 0) + 1)
      types.set(textOf(scene, reading), counts)
    }
  }
  return { types, inLowerCase }
}

/** The type that most mentions of a name bear; undefined where persons or demonyms are among them, or two are as many. */
function usualType(counts: ReadonlyMap<Reading['type'], number> | undefined): Reading['type'] | undefined {
  if (!counts || [...counts.keys()].some(type => !MUTABLE.has(type))) return undefined
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] !== second?.[1] ? first[0] : undefined
}

/** A name to look for, as words, and the type that it has wherever it stands. */
interface Sought {
  readonly words: readonly string[]
  readonly type: Reading['type']
}

/** Mentions after which a single word is taken for a name wherever it stands; several words in capitals need but one. */
const MENTIONS_OF_ONE_WORD = 2

/** Names to look for by their first word, the longest first. */
function seekNames({ types, inLowerCase }: Census): ReadonlyMap<string, readonly Sought[]> {
  const byFirstWord = new Map<string, Sought[]>()
  for (const [text, counts] of types) {
    const type = usualType(counts)
    const words = text.replaceAll('-', ' - ').split(' ')
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const single = words.length === 1
    if (!type || type === 'Other' || (single && (total < MENTIONS_OF_ONE_WORD || inLowerCase.has(text.toLowerCase()))))
      continue
    const first = words[0] ?? ''
    byFirstWord.set(
      first,
      [...(byFirstWord.get(first) ?? []), { words, type }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  return byFirstWord
}

/** In words: an organisation's name that headlines cut at the front, and what must be left of it. */
const LONG_NAME = 3
const LEAST_LEFT = 2

/** "Basin Community Ministers Meet": the last words of organisations named in full, to look for in headlines. */
function seekEndings({ types }: Census): ReadonlyMap<string, readonly Sought[]> {
  const endings = [...types].flatMap(([text, counts]) => {
    const words = text.split(' ')
    if (words.length < LONG_NAME || usualType(counts) !== 'Organization') return []
    return Array.from({ length: words.length - LEAST_LEFT }, (_, at) => words.slice(at + 1)).filter(([first = '']) =>
      /^\p{Lu}/u.test(first),
    )
  })
  const byFirstWord = new Map<string, Sought[]>()
  for (const words of endings) {
    const first = words[0] ?? ''
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, type: 'Organization' }])
  }
  return byFirstWord
}

/** Unread mentions of the names sought. A single word beside another capital may be part of something else. */
function findMentions(
  scene: NameScene,
  readings: readonly Reading[],
  sought: ReadonlyMap<string, readonly Sought[]>,
): readonly Reading[] {
  return flatMap(scene.words, (word, from): readonly Reading[] => {
    const found = sought
      .get(word.text)
      ?.find(({ words }) => words.every((part, n) => scene.words[from + n]?.text === part))
    if (!found) return []
    const to = from + found.words.length
    if (readings.some(r => r.from < to && from < r.to)) return []
    const beside = [scene.words[from - 1], scene.words[to]].some(w => w?.capitalised)
    const behindTitle = scene.words[from - 1]?.lower === 'of' && !word.allCaps
    return found.words.length === 1 && beside && !behindTitle ? [] : [{ from, to, type: found.type }]
  })
}

/** One name, one type in one article; what is read as a name in one place is one wherever it stands. */
export const spreadNames: NameRule = sentences => {
  const census = takeCensus(sentences)
  const usual = new Map([...census.types].map(([text, counts]) => [text, usualType(counts)]))
  const sought = seekNames(census)
  const endings = seekEndings(census)
  return sentences.map(({ scene, readings }) => {
    const agreed = readings.map(reading => {
      const type = reading.country ? undefined : usual.get(textOf(scene, reading))
      return type ? { ...reading, type } : reading
    })
    const found = replaceReadings(agreed, findMentions(scene, agreed, sought))
    return { scene, readings: isShouted(scene) ? replaceReadings(found, findMentions(scene, found, endings)) : found }
  })
}
