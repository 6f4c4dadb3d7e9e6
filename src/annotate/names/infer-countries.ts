import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { type NameRule, type NameScene, type Reading, readingAt, replaceReadings } from './reading.ts'

const offices = english.stateWords.filter(w => w.kind === 'office').map(w => w.phrase.split(' '))
const styles: ReadonlySet<string> = new Set(english.stateWords.filter(w => w.kind === 'style').map(w => w.phrase))

const heads = english.stateWords.filter(w => w.kind !== 'style').map(w => w.phrase.split(' '))
const creeds: ReadonlySet<string> = new Set(english.creeds.map(c => c.word))
/** Shorter words are too often like the stem of another. */
const SHORTEST_NAME = 5

const standsAt = (scene: NameScene, at: number, phrase: readonly string[]) =>
  phrase.every((word, offset) => scene.words[at + offset]?.lower === word)

/** "foreign ministers of the LTO countries": theirs, not its own. */
const OTHERS = /^(?:countries|states|nations|members?|allies|powers)$/

/** "Prime Minister of Norland", "Republic of Norland", "Norland's foreign ministry"; never what is written in capitals. */
function isState(scene: NameScene, { from, to }: Reading): boolean {
  const word = (at: number) => scene.words[at]?.lower ?? ''
  if (scene.words[from]?.allCaps || OTHERS.test(word(to))) return false
  if (word(from - 1) === 'of') {
    if (styles.has(word(from - 2))) return true
    if (offices.some(office => standsAt(scene, from - 1 - office.length, office))) return true
  }
  return (word(to) === "'s" || word(to) === "'") && offices.some(office => standsAt(scene, to + 1, office))
}

/** "Republic of Norland" whole, where only the last word was read. */
function withStyle(scene: NameScene, reading: Reading): Reading {
  const style = scene.words[reading.from - 2]
  const styled = scene.words[reading.from - 1]?.lower === 'of' && style?.capitalised && styles.has(style.lower)
  return styled ? { ...reading, from: reading.from - 2 } : reading
}

/** How demonyms end behind a country's stem: "Kestria" → "Kestrian", "Suvane" → "Suvanese". */
const DEMONYM_ENDINGS = ['n', 'an', 'ian', 'ese', 'se', 'ish', 'i', 'ic', 'ns', 'ans', 'ians', 'is']
/** Letters that a country's name may lose before such an ending, and those that must stay. */
const LETTERS_DROPPED = 2
const SHORTEST_STEM = 4

const stemsOfName = (name: string): readonly string[] =>
  Array.from({ length: LETTERS_DROPPED + 1 }, (_, dropped) => name.slice(0, name.length - dropped)).filter(
    stem => stem.length >= SHORTEST_STEM,
  )

const stemsOfDemonym = (word: string): readonly string[] =>
  DEMONYM_ENDINGS.filter(ending => word.endsWith(ending)).map(ending => word.slice(0, -ending.length))

/** How a demonym looks that no name in the article explains: "Suvanese President". */
const LOOKS_LIKE_DEMONYM = /^\p{Lu}\p{Ll}{2,}(?:(?<!st)an|ese|ish)$/u

/** Whether a word can only be a demonym: "Suvanese President", "the Suvanese foreign ministry"; not "named Brennan foreign minister". */
function isDemonymByPlace(scene: NameScene, at: number): boolean {
  const text = scene.words[at]?.text ?? ''
  if (!LOOKS_LIKE_DEMONYM.test(text) || creeds.has(text.toLowerCase())) return false
  if (scene.words[at + 1]?.capitalised) return heads.some(phrase => standsAt(scene, at + 1, phrase))
  return scene.words[at - 1]?.lower === 'the' && offices.some(phrase => standsAt(scene, at + 1, phrase))
}

const isSingle = ({ from, to }: Reading) => to === from + 1

/** "Prime Minister of Norland", where the name was not read. */
const isUnreadState = (scene: NameScene, readings: readonly Reading[], from: number): boolean =>
  scene.words[from - 1]?.lower === 'of' &&
  scene.words[from]?.capitalised === true &&
  (scene.words[from]?.text.length ?? 0) >= SHORTEST_NAME &&
  !readingAt(readings, from) &&
  (!scene.words[from + 1]?.capitalised || readingAt(readings, from + 1)?.type === 'Person') &&
  isState(scene, { from, to: from + 1, type: 'Country' })

interface Geography {
  readonly states: ReadonlySet<string>
  /** Names of which demonyms may be made: places, and what the article has a demonym of. */
  readonly places: ReadonlySet<string>
}

/** The words of the persons that the article names in full. */
function findPersonWords(sentences: Parameters<NameRule>[0]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings)
      if (reading.type === 'Person' && !isSingle(reading))
        for (const { text } of scene.words.slice(reading.from, reading.to)) words.add(text)
  return words
}

/** "Norland's capital". */
const hasCapital = (scene: NameScene, { to }: Reading): boolean =>
  scene.words[to]?.lower === "'s" && scene.words[to + 1]?.lower === 'capital'

function findGeography(sentences: Parameters<NameRule>[0]): Geography {
  const persons = findPersonWords(sentences)
  const states = new Set<string>()
  const places = new Set<string>()
  const others = new Set<string>()
  const peoples = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings) {
      const last = scene.words[reading.to - 1]?.text ?? ''
      if (reading.country || persons.has(last)) continue
      const styled = scene.words[reading.to - 2]?.lower === 'of' && styles.has(scene.words[reading.from]?.lower ?? '')
      if (reading.type === 'Demonym') peoples.add(last)
      else if (styled && reading.to === reading.from + 3) states.add(last)
      else if (isSingle(reading) && isState(scene, reading)) states.add(last)
      else if (isSingle(reading)) (reading.type === 'Place' || hasCapital(scene, reading) ? places : others).add(last)
    }
  for (const { scene, readings } of sentences)
    for (const from of scene.words.keys())
      if (isUnreadState(scene, readings, from)) states.add(scene.words[from]?.text ?? '')
  const peopled = new Set([...peoples].flatMap(stemsOfDemonym))
  for (const name of others) if (stemsOfName(name).some(stem => peopled.has(stem))) places.add(name)
  return { states, places: new Set([...places, ...states]) }
}

/** What the geography of an article makes of a name in it. */
function settleName(
  scene: NameScene,
  reading: Reading,
  { states, places }: Geography,
  isDemonym: (word: string) => boolean,
): Reading {
  if (reading.country || (reading.type === 'Person' && !isSingle(reading))) return reading
  const last = scene.words[reading.to - 1]?.text ?? ''
  const styled =
    !isSingle(reading) &&
    scene.words[reading.to - 2]?.lower === 'of' &&
    styles.has(scene.words[reading.from]?.lower ?? '')
  if (states.has(last) && (styled || isSingle(reading))) return withStyle(scene, { ...reading, type: 'Country' })
  if (!isSingle(reading)) return reading
  if (isDemonym(last) || isDemonymByPlace(scene, reading.from)) return { ...reading, type: 'Demonym' }
  return (reading.type === 'Organization' || reading.type === 'Person') && places.has(last)
    ? { ...reading, type: 'Place' }
    : reading
}

/**
 * Countries that no list knows: what the article says to have a prime minister, a foreign ministry, an army; and the
 * demonyms of these and of places, told by their form ("Crimea", "Crimean") or by the head of state behind them.
 */
export const inferCountries: NameRule = sentences => {
  const geography = findGeography(sentences)
  const places = [...geography.places].map(place => ({ place, stems: new Set(stemsOfName(place)) }))
  // A place may be called so itself; what only adds an ending to another's name is made of that one.
  const isDemonym = (word: string) =>
    !geography.states.has(word) &&
    places.some(({ place, stems }) => {
      const isMadeOf = geography.places.has(word) ? word.startsWith(place) && word !== place : true
      return isMadeOf && stemsOfDemonym(word).some(stem => stems.has(stem))
    })
  return sentences.map(({ scene, readings }) => {
    const settled = readings.map(reading => settleName(scene, reading, geography, isDemonym))
    const added = flatMap(scene.words, (word, from): readonly Reading[] => {
      if (!word.capitalised || word.text.length < SHORTEST_NAME || readingAt(settled, from)) return []
      const alone = { from, to: from + 1 }
      if (geography.states.has(word.text)) return [{ ...alone, type: 'Country' }]
      return isDemonym(word.text) || isDemonymByPlace(scene, from) ? [{ ...alone, type: 'Demonym' }] : []
    })
    return { scene, readings: replaceReadings(settled, added) }
  })
}
