import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading, replaceReadings } from './reading.ts'

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

/** Institutions that every reader knows, where nothing was read over them: "UN", "Hamas". */
export const addInstitutions = inEachSentence((scene, readings) => {
  if (isShouted(scene)) return readings
  const found = scene.words.flatMap((word, from): readonly Reading[] => {
    const words = byFirstWord
      .get(word.text)
      ?.find(parts => parts.every((part, offset) => scene.words[from + offset]?.text === part))
    if (!words) return []
    const to = from + words.length
    return readings.some(r => r.from < to && from < r.to) ? [] : [{ from, to, type: 'Organization' }]
  })
  return replaceReadings(readings, found)
})
