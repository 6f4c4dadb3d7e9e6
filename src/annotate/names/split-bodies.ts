import { english } from '../../language/english.ts'
import { type NameRule, type NameScene, type Reading, type ReadSentence, textOf } from './reading.ts'
import { isHead } from './word-lists.ts'

const titleStarts: ReadonlySet<string> = new Set(
  english.offices.flatMap(o => [...o.titles, ...o.plurals].map(title => title.split(/[\s-]/)[0] ?? '')),
)
/** Organisations that have organs: what ends in one of these, and what is written in capitals. */
const ALLIANCE_HEADS: ReadonlySet<string> = new Set([
  'organization',
  'organisation',
  'union',
  'alliance',
  'bloc',
  'league',
  'community',
  'commonwealth',
  'nations',
  'association',
  'forum',
  'pact',
])

const isAcronym = (scene: NameScene, at: number) => /^[A-Z][A-Z.&]+$/.test(scene.words[at]?.text ?? '')

/** Organisations that the article names by themselves: what may stand before the name of an organ. */
function standingNames(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings) if (reading.type === 'Organization') names.add(textOf(scene, reading))
  return names
}

/** Where "CSTO Collective Security Council" falls apart: after its acronym, or after an organisation known by itself. */
function seamOf(scene: NameScene, { from, to }: Reading, standing: ReadonlySet<string>): number | undefined {
  for (let at = to - 1; at > from; at--) {
    const acronym = at === from + 1 && isAcronym(scene, from)
    if (acronym || (at > from + 1 && standing.has(textOf(scene, { from, to: at })))) return at
  }
  return undefined
}

const endsInOrgan = (scene: NameScene, { from, to }: Reading): boolean => {
  const end = scene.words.slice(from, to).findIndex(word => word.lower === 'of')
  return isHead(scene.words[end > 0 ? from + end - 1 : to - 1]?.lower ?? '', 'organ')
}

function splitOne(scene: NameScene, reading: Reading, standing: ReadonlySet<string>): readonly Reading[] {
  const seam = reading.type === 'Organization' ? seamOf(scene, reading, standing) : undefined
  if (seam === undefined || reading.country !== undefined) return [reading]
  const owner = { ...reading, to: seam }
  const rest = { ...reading, from: seam }
  if (titleStarts.has(scene.words[seam]?.lower ?? '')) return [owner]
  if (endsInOrgan(scene, rest)) return [owner, { ...rest, type: 'Body' }]
  return [reading]
}

/** Words of an organ's name at most: "Inter-State Economic and Social Commission". */
const LONGEST_ORGAN = 7

/** Where an organ's name ends that begins at a word and that nothing was read over: "Parliamentary Assembly", "secretariat". */
function organEnd(scene: NameScene, from: number, taken: number): number | undefined {
  const word = (at: number) => scene.words[at]
  if (from < taken && isHead(word(from)?.lower ?? '', 'organ') && !word(from + 1)?.capitalised) return from + 1
  for (let at = from; at < Math.min(taken, from + LONGEST_ORGAN) && word(at)?.capitalised; at++)
    if (isHead(word(at)?.lower ?? '', 'organ') && !word(at + 1)?.capitalised) return at + 1
  return undefined
}

/** "CSTO secretariat", "CSTO's Parliamentary Assembly": an organ right behind its organisation that was not read as a name. */
function addOrgans(scene: NameScene, readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading, number) => {
    const owns = reading.type === 'Organization' && reading.to === reading.from + 1 && isAcronym(scene, reading.from)
    if (!owns) return [reading]
    const taken = readings[number + 1]?.from ?? scene.words.length
    const end = organEnd(scene, reading.to, taken)
    return end === undefined ? [reading] : [reading, { from: reading.to, to: end, type: 'Body' as const }]
  })
}

/** "the Council, the main body of the alliance", "the alliance's main body, the Council". */
function isCalledOrgan(scene: NameScene, { from, to }: Reading): boolean {
  const words = (first: number, last: number) => scene.words.slice(Math.max(0, first), last).map(word => word.lower)
  const called = (around: readonly string[]) =>
    /\b(?:main|highest|supreme|top|governing|decision-making|executive) (?:body|organ)\b/.test(around.join(' '))
  return called(words(to, to + 5)) || called(words(from - 5, from))
}

/** Whether "of the CSTO" follows or "the CSTO's" goes before. */
function hasOwnerBeside(scene: NameScene, reading: Reading, readings: readonly Reading[]): boolean {
  const isOwner = (r: Reading | undefined) => r?.type === 'Organization'
  const word = (at: number) => scene.words[at]?.lower ?? ''
  let after = reading.to
  if (word(after) === 'of') after += word(after + 1) === 'the' ? 2 : 1
  const before = word(reading.from - 1) === "'s" || word(reading.from - 1) === "'" ? reading.from - 1 : -1
  return (
    (after > reading.to && isOwner(readings.find(r => r.from === after))) ||
    (before > 0 && isOwner(readings.find(r => r.to === before)))
  )
}

const isAlliance = (scene: NameScene, reading: Reading) =>
  reading.type === 'Organization' &&
  reading.country === undefined &&
  ALLIANCE_HEADS.has(scene.words[reading.to - 1]?.lower ?? '')

/**
 * Tells the organs of organisations from organisations: "CSTO Collective Security Council" is two names; a council
 * that stands alone is an organ where the article shows its owner, or speaks of an alliance and calls it by several words.
 */
export const splitBodies: NameRule = sentences => {
  const standing = standingNames(sentences)
  const split = sentences.map(({ scene, readings }) => ({
    scene,
    readings: addOrgans(
      scene,
      readings.flatMap(reading => splitOne(scene, reading, standing)),
    ),
  }))
  const organs = new Set<string>()
  let alliance = false
  for (const { scene, readings } of split)
    for (const reading of readings) {
      if (reading.type === 'Body') organs.add(textOf(scene, reading))
      else if (isAlliance(scene, reading)) alliance = true
      else if (
        reading.type === 'Organization' &&
        endsInOrgan(scene, reading) &&
        (hasOwnerBeside(scene, reading, readings) || isCalledOrgan(scene, reading))
      )
        organs.add(textOf(scene, reading))
    }
  const isOrgan = (scene: NameScene, reading: Reading) =>
    reading.type === 'Organization' &&
    reading.country === undefined &&
    (organs.has(textOf(scene, reading)) || (alliance && reading.to - reading.from > 2 && endsInOrgan(scene, reading)))
  return split.map(({ scene, readings }) => ({
    scene,
    readings: readings.map(reading => (isOrgan(scene, reading) ? { ...reading, type: 'Body' as const } : reading)),
  }))
}
