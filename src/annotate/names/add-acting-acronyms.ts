import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { inEachSentence, type NameScene, type Reading, readingAt, replaceReadings } from './reading.ts'

const common: ReadonlySet<string> = new Set(english.commonAcronyms.flatMap(entry => entry.letters))
/** Letters. Shorter ones are initials, longer ones words in capitals. */
const SHORTEST = 3
const LONGEST = 7

/** "The LTO agreed", "the LTO’s budget", "the LTO countries": letters behind the article that act, own or stand for their members. */
function isActing(scene: NameScene, at: number): boolean {
  if (scene.words[at - 1]?.lower !== 'the') return false
  const next = scene.words[at + 1]
  if (next?.capitalised || /\d/.test(next?.text ?? '')) return false
  const relation = scene.tokens[at]?.relation ?? ''
  return /^(?:'s|')$/.test(next?.lower ?? '') || /^(?:nsubj|nmod|obl|compound)$/.test(relation)
}

/** Unknown letters in capitals name an organisation where they act as one does; what is a common noun in capitals never does. */
export const addActingAcronyms = inEachSentence((scene, readings) => {
  const shouted = scene.words.every(word => !word.alphabetic || word.allCaps)
  if (shouted) return readings
  const found = flatMap(scene.words, (word, at): readonly Reading[] => {
    const { length } = word.text
    const isAcronym = word.allCaps && /^\p{Lu}+$/u.test(word.text) && length >= SHORTEST && length <= LONGEST
    if (!isAcronym || common.has(word.text) || readingAt(readings, at) || !isActing(scene, at)) return []
    return [{ from: at, to: at + 1, type: 'Organization' }]
  })
  return replaceReadings(readings, found)
})
