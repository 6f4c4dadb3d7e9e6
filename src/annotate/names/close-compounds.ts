import { inEachSentence, type NameScene, type Reading, readingAt } from './reading.ts'
import { isHead } from './word-lists.ts'

/** Letters of the second half of a given name: "Min-seo"; longer ones are words, as in "Moscow-led". */
const LONGEST_HALF = 4

const isGlued = (scene: NameScene, left: number): boolean => scene.tokens[left]?.end === scene.tokens[left + 1]?.start

/** "Park Min" before "-seo": a given name of two halves, read but for the second. */
function closeGivenName(scene: NameScene, readings: readonly Reading[], reading: Reading): Reading {
  const { from, to } = reading
  const half = scene.words[to + 1]
  const isOpen = to - from > 1 && scene.words[to]?.text === '-' && isGlued(scene, to - 1) && isGlued(scene, to)
  if (!isOpen || !half?.alphabetic || half.hasCapital || half.text.length > LONGEST_HALF) return reading
  const tag = scene.tokens[to + 1]?.tag
  return tag === 'VERB' || readingAt(readings, to + 1) ? reading : { ...reading, to: to + 2, type: 'Person' }
}

/** "the Harare" before "Accord": a place is only a part of the agreement's name. */
function closeAgreement(scene: NameScene, readings: readonly Reading[], reading: Reading): Reading {
  const next = scene.words[reading.to]
  const isPart = reading.type === 'Place' && scene.words[reading.from - 1]?.lower === 'the' && next?.capitalised
  if (!isPart || !isHead(next.lower, 'agreement') || readingAt(readings, reading.to)) return reading
  return scene.words[reading.to + 1]?.capitalised ? reading : { ...reading, to: reading.to + 1, type: 'Agreement' }
}

/** "Council of" before "Premiers": what a name is of is part of it; where nothing with a capital follows, "of" is none. */
function closeOf(scene: NameScene, readings: readonly Reading[], reading: Reading): Reading {
  const { from, to } = reading
  if (scene.words[to - 1]?.lower !== 'of' || to - from < 2) return reading
  let end = to
  while (scene.words[end]?.capitalised) end++
  return { ...reading, to: end > to ? Math.max(end, readingAt(readings, end - 1)?.to ?? end) : to - 1 }
}

/** What lies within a name that was closed over it is no name of its own. */
const isApart = ({ from, to }: Reading, at: number, all: readonly Reading[]): boolean =>
  !all.some((other, place) => place !== at && other.from <= from && to <= other.to)

/** Names that were read but for their last part are closed with it. */
export const closeCompounds = inEachSentence((scene, readings) =>
  readings
    .map(reading => closeOf(scene, readings, closeAgreement(scene, readings, closeGivenName(scene, readings, reading))))
    .filter(isApart),
)
