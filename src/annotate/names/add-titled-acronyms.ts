import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { inEachSentence, type NameScene, type Reading, readingAt, replaceReadings } from './reading.ts'

const plain = (title: string): string => title.toLowerCase().replaceAll('-', ' ')
/** Offices that nobody holds of a place by its letters alone: "secretary general", "prime minister", not "chief". */
const titles: ReadonlySet<string> = new Set(
  english.offices.filter(office => !office.loose).flatMap(office => office.titles.map(plain)),
)
const LONGEST_TITLE = Math.max(...[...titles].map(title => title.split(' ').length))
const LONGEST_ACRONYM = 6

/** Whether a title stands there, hyphens as separate words or none: "Secretary General", "Secretary-General". */
function isTitleAt(scene: NameScene, at: number): boolean {
  const words = scene.words.slice(at, at + 2 * LONGEST_TITLE).map(word => word.lower)
  return words.some((_, last) =>
    titles.has(
      words
        .slice(0, last + 1)
        .filter(word => word !== '-')
        .join(' '),
    ),
  )
}

/** "The LTO Secretary General spoke": letters before what only an organisation or a state has are its name. */
export const addTitledAcronyms = inEachSentence((scene, readings) => {
  const shouted = scene.words.every(word => !word.alphabetic || word.allCaps)
  if (shouted) return readings
  const found = flatMap(scene.words, (word, at): readonly Reading[] => {
    const isAcronym = word.allCaps && word.text.length <= LONGEST_ACRONYM && !titles.has(word.lower)
    if (!isAcronym || readingAt(readings, at) || !isTitleAt(scene, at + 1)) return []
    return [{ from: at, to: at + 1, type: 'Organization' }]
  })
  return replaceReadings(readings, found)
})
