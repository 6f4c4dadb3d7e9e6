import { type NameRule, type Reading, textOf } from './reading.ts'

/** Words that the article writes in lower case, and those that it capitalises where nothing asks for it. */
function sightWords(sentences: Parameters<NameRule>[0]): { plain: ReadonlySet<string>; named: ReadonlySet<string> } {
  const plain = new Set<string>()
  const named = new Set<string>()
  for (const { scene } of sentences) {
    const shouted = scene.words.filter(word => word.capitalised).length > scene.words.length / 2
    scene.words.forEach((word, at) => {
      if (word.alphabetic && !word.capitalised) plain.add(word.lower)
      else if (word.capitalised && !shouted && at > 0 && scene.words[at - 1]?.alphabetic) named.add(word.lower)
    })
  }
  return { plain, named }
}

/** A single word that opens its sentence is no name where the rest of the article writes it as a common word only. */
export const dropOpeners: NameRule = sentences => {
  const { plain, named } = sightWords(sentences)
  const isCommon = (reading: Reading, text: string) =>
    reading.from === 0 && reading.to === 1 && !reading.country && plain.has(text) && !named.has(text)
  return sentences.map(({ scene, readings }) => ({
    scene,
    readings: readings.filter(reading => !isCommon(reading, textOf(scene, reading).toLowerCase())),
  }))
}
