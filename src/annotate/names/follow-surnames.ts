import { flatMap } from '../../text/flat-map.ts'
import { type NameRule, type Reading, readingAt, replaceReadings, textOf } from './reading.ts'

/** The last words of the persons that the article names in full, and of nothing else. */
function findSurnames(sentences: Parameters<NameRule>[0]): ReadonlySet<string> {
  const surnames = new Set<string>()
  const others = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings) {
      const last = scene.words[reading.to - 1]
      if (!last) continue
      if (reading.type === 'Person' && reading.to - reading.from > 1 && last.capitalised) surnames.add(last.text)
      else if (reading.country || reading.expansion) others.add(textOf(scene, reading))
    }
  for (const other of others) surnames.delete(other)
  return surnames
}

/** A surname alone is the person whom the article names in full elsewhere. */
export const followSurnames: NameRule = sentences => {
  const surnames = findSurnames(sentences)
  if (surnames.size === 0) return sentences
  return sentences.map(({ scene, readings }) => {
    const made = flatMap(scene.words, (word, at): Reading[] => {
      if (!surnames.has(word.text)) return []
      const read = readingAt(readings, at)
      if (read && read.to - read.from > 1) return []
      const neighbours = [scene.words[at - 1], scene.words[at + 1]]
      if (!read && neighbours.some(n => n?.capitalised)) return []
      return [{ from: at, to: at + 1, type: 'Person' }]
    })
    return { scene, readings: replaceReadings(readings, made) }
  })
}
