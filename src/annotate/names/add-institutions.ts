import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { inEachSentence, type NameScene, type Reading, replaceReadings } from './reading.ts'
import { isGivenName, isHead } from './word-lists.ts'

const byFirstWord = new Map<string, (readonly string[])[]>()
for (const { name } of english.institutions) {
  const words = name.replaceAll('’', "'").split(/\s+|(?=-)|(?<=-)/)
  const first = words[0] ?? ''
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  )
}

const isShouted = (scene: NameScene) =>
  scene.words.every(word => !word.alphabetic || word.text === word.text.toUpperCase())

/** Where an institution's name ends that begins at a word. */
function institutionEnd(scene: NameScene, from: number): number | undefined {
  const words = byFirstWord
    .get(scene.words[from]?.text ?? '')
    ?.find(parts => parts.every((part, offset) => scene.words[from + offset]?.text === part))
  return words && from + words.length
}

/** In words: "Ana Vell", "Ana Maria Vell". */
const NAME_LENGTHS: ReadonlySet<number> = new Set([2, 3])

const KINDS = ['organ', 'organization', 'agreement', 'event', 'place'] as const

/** "Speaker of the Duma [Inna Vell]", whose given name no list holds; behind an acronym more often a unit of it is named. */
function isOfOffice({ words }: NameScene, { from, type }: Reading): boolean {
  const before = words[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return (
    (type === 'Organization' || type === 'Other') &&
    words[before]?.lower === 'of' &&
    !/^[\p{Lu}.+]+$/u.test(words[from]?.text ?? '')
  )
}

/** "Speaker of the Duma [Ana Vell]" in English that is translated: two names, the institution's and the person's. */
function splitHolder(scene: NameScene, reading: Reading): readonly Reading[] {
  const end = institutionEnd(scene, reading.from)
  if (end === undefined || !NAME_LENGTHS.has(reading.to - end)) return [reading]
  const lower = (at: number) => scene.words[at]?.lower ?? ''
  const isPerson = reading.type === 'Person' || isGivenName(lower(end)) || isOfOffice(scene, reading)
  const isUnit = KINDS.some(kind => isHead(lower(reading.to - 1), kind))
  if (!isPerson || isUnit) return [reading]
  return [
    { from: reading.from, to: end, type: 'Organization' },
    { from: end, to: reading.to, type: 'Person' },
  ]
}

/** Institutions that every reader knows, where nothing was read over them: "UN", "Hamas". */
export const addInstitutions = inEachSentence((scene, readings) => {
  if (isShouted(scene)) return readings
  const apart = readings.flatMap(reading => splitHolder(scene, reading))
  const found = flatMap(scene.words, (_, from): readonly Reading[] => {
    const to = institutionEnd(scene, from)
    if (to === undefined) return []
    return apart.some(r => r.from < to && from < r.to) ? [] : [{ from, to, type: 'Organization' }]
  })
  return replaceReadings(apart, found)
})
