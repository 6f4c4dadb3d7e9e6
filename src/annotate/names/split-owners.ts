import { english } from '../../language/english.ts'
import { type NameRule, type NameScene, type Reading, type ReadSentence, textOf } from './reading.ts'
import { isGivenName } from './word-lists.ts'

const titleEnds: ReadonlySet<string> = new Set(
  english.offices.flatMap(({ titles, plurals }) =>
    [...titles, ...plurals].map(title => title.split(/[\s-]/).at(-1) ?? ''),
  ),
)

/** What only states have: behind "Prime Minister of" stands a country and nobody's name. */
const stateOffices = english.stateWords.filter(word => word.kind !== 'style').map(word => word.phrase.split(' '))

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

const isBehind = (scene: NameScene, { from }: Reading, offices: readonly (readonly string[])[]): boolean =>
  offices.some(office => office.every((word, n) => scene.words[from - 1 - office.length + n]?.lower === word))

/** The owner with which a reading behind "President of" begins; undefined where it may be one name. */
function ownerIn(
  scene: NameScene,
  reading: Reading,
  owners: ReadonlyMap<string, Reading>,
  surnames: ReadonlySet<string>,
): Reading | undefined {
  const { from, to, type } = reading
  const owner = owners.get(scene.words[from]?.text ?? '')
  if (owner) return { ...owner, from, to: from + 1 }
  const known = scene.known.find(known => known.from === from && known.sort === 'country' && known.to < to - 1)
  if (known) return { from, to: known.to, type: 'Country', ...(known.country ? { country: known.country } : {}) }
  const isPair = to - from === 3
  const isTold =
    type === 'Person'
      ? isBehind(scene, reading, stateOffices) && (isPair || isGivenName(scene.words[from + 1]?.lower ?? ''))
      : isPair && surnames.has(scene.words[to - 1]?.text ?? '')
  return isTold ? { from, to: from + 1, type: 'Place' } : undefined
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
      const owner = behindTitle && to - from > 2 ? ownerIn(scene, reading, owners, surnames) : undefined
      return owner ? [owner, { from: owner.to, to, type: 'Person' }] : [reading]
    }),
  }))
}
