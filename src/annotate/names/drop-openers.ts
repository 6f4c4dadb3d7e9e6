import { english } from '../../language/english.ts'
import { isShouted, type NameRule, type NameScene, type Reading, textOf } from './reading.ts'

/** Nouns for people and groups: in a headline that capitalises every word they are no names. */
const common: ReadonlySet<string> = new Set(english.personNouns.map(({ noun }) => noun))
const demonyms: ReadonlySet<string> = new Set(
  english.countries.flatMap(country => country.demonyms.map(demonym => demonym.toLowerCase())),
)

/** Words that the article writes in lower case, their lemmas too, and those that it capitalises where nothing asks for it. */
function sightWords(sentences: Parameters<NameRule>[0]): { plain: ReadonlySet<string>; named: ReadonlySet<string> } {
  const plain = new Set<string>()
  const named = new Set<string>()
  for (const { scene } of sentences) {
    const shouted = isShouted(scene)
    scene.words.forEach((word, at) => {
      if (word.alphabetic && !word.capitalised) plain.add(word.lower).add(scene.tokens[at]?.lemma ?? '')
      else if (word.capitalised && !shouted && at > 0 && scene.words[at - 1]?.alphabetic) named.add(word.lower)
    })
  }
  return { plain, named }
}

/**
 * A single word that opens its sentence is no name where the rest of the article writes it as a common word only; neither are words of a
 * headline in capitals that are all common words, with a demonym or without: "Norse Court Frees Ferry Crew".
 */
export const dropOpeners: NameRule = sentences => {
  const { plain, named } = sightWords(sentences)
  const isPlain = (word: string) => plain.has(word) && !named.has(word)
  const opens = (reading: Reading, text: string) =>
    reading.from === 0 && reading.to === 1 && !reading.country && isPlain(text)
  const isOfCommonWords = (scene: NameScene, { from, to, country }: Reading): boolean => {
    const telling = scene.tokens.slice(from, to).filter(({ text }) => !demonyms.has(text.toLowerCase()))
    return (
      !country &&
      telling.length > 0 &&
      telling.every(({ text }) => {
        const word = text.toLowerCase()
        // Words in capitals are read as names, and have no lemma: "Frees".
        const forms = [word, word.replace(/s$/, '')]
        return !named.has(word) && forms.some(form => plain.has(form) || common.has(form))
      })
    )
  }
  return sentences.map(({ scene, readings }) => {
    const shouted = isShouted(scene)
    return {
      scene,
      readings: readings.filter(
        reading =>
          !opens(reading, textOf(scene, reading).toLowerCase()) && !(shouted && isOfCommonWords(scene, reading)),
      ),
    }
  })
}
