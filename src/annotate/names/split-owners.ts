import { english } from '../../language/english.ts'
import { type NameRule, type Reading, type ReadSentence, textOf } from './reading.ts'

const titleEnds: ReadonlySet<string> = new Set(
  english.offices.flatMap(({ titles, plurals }) =>
    [...titles, ...plurals].map(title => title.split(/[\s-]/).at(-1) ?? ''),
  ),
)

/** Names of one word that the article gives elsewhere to what is no person. */
function findOwners(sentences: readonly ReadSentence[]): ReadonlyMap<string, Reading> {
  const owners = new Map<string, Reading>()
  for (const { scene, readings } of sentences)
    for (const reading of readings)
      if (reading.to === reading.from + 1 && reading.type !== 'Person' && reading.type !== 'Demonym')
        owners.set(textOf(scene, reading), reading)
  return owners
}

/** The last words of the persons that the article names. */
function findSurnames(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings) if (reading.type === 'Person') surnames.add(scene.words[reading.to - 1]?.text ?? '')
  return surnames
}

/** "President of Norland Ana Vell" read as one name is two: the country, then the person. */
export const splitOwners: NameRule = sentences => {
  const owners = findOwners(sentences)
  const surnames = findSurnames(sentences)
  return sentences.map(({ scene, readings }) => ({
    scene,
    readings: readings.flatMap((reading): readonly Reading[] => {
      const { from, to } = reading
      const behindTitle = scene.words[from - 1]?.lower === 'of' && titleEnds.has(scene.words[from - 2]?.lower ?? '')
      if (!behindTitle || to - from < 3) return [reading]
      const person: Reading = { from: from + 1, to, type: 'Person' }
      const owner = owners.get(scene.words[from]?.text ?? '')
      if (owner) return [{ ...owner, from, to: from + 1 }, person]
      const named = to - from === 3 && surnames.has(scene.words[to - 1]?.text ?? '') && reading.type !== 'Person'
      return named ? [{ from, to: from + 1, type: 'Place' }, person] : [reading]
    }),
  }))
}
