import { inEachSentence, type NameScene, type Reading, readingAt, replaceReadings } from './reading.ts'
import { isHead } from './word-lists.ts'

/** Share of capitalised words above which a sentence is a title, whose capitals tell nothing. */
const TITLE_SHARE = 0.5

function isTitle(scene: NameScene): boolean {
  const letters = scene.words.filter(word => word.alphabetic)
  return letters.filter(word => word.capitalised).length > TITLE_SHARE * letters.length
}

function typeOf(head: string): Reading['type'] | undefined {
  if (isHead(head, 'organ') || isHead(head, 'organization')) return 'Organization'
  return isHead(head, 'agreement') ? 'Agreement' : undefined
}

/** Several capitalised words within a sentence that end in the noun of an organisation or agreement are its name. */
export const addHeaded = inEachSentence((scene, readings) => {
  if (isTitle(scene)) return readings
  const found: Reading[] = []
  for (let from = 1; from < scene.words.length; from++) {
    const free = (at: number) => scene.words[at]?.capitalised && !readingAt(readings, at)
    const opened = from > 1 && scene.words[from - 1]?.capitalised
    if (!free(from) || opened || !scene.words[from - 1]?.alphabetic || readingAt(readings, from - 1)) continue
    let to = from + 1
    while (free(to)) to++
    const type = typeOf(scene.words[to - 1]?.lower ?? '')
    if (to - from > 1 && type && !readingAt(readings, to)) found.push({ from, to, type })
    from = to
  }
  return replaceReadings(readings, found)
})
