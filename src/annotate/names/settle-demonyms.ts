import { countriesOfDemonym } from './known-names.ts'
import type { NameRule, NameScene, Reading } from './reading.ts'

/** The countries that a demonym of several may mean: "Congolese"; none where it means one. */
const meaningsOf = (scene: NameScene, { from, to, type, country }: Reading): readonly string[] =>
  type === 'Demonym' && country === undefined && to === from + 1
    ? countriesOfDemonym(scene.words[from]?.text ?? '')
    : []

/** "Congolese" beside "Kinshasa" or "DR Congo": of the countries with that demonym the only one which the article names. */
export const settleDemonyms: NameRule = sentences => {
  const named = new Set(sentences.flatMap(({ readings }) => readings.flatMap(({ country }) => country ?? [])))
  return sentences.map(({ scene, readings }) => ({
    scene,
    readings: readings.map(reading => {
      const [country, ...others] = meaningsOf(scene, reading).filter(code => named.has(code))
      return country !== undefined && others.length === 0 ? { ...reading, country } : reading
    }),
  }))
}
