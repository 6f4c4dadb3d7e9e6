import { english } from '../../language/english.ts'
import { inEachSentence, type NameRule, type NameScene, type Reading, textOf } from './reading.ts'
import { isHead } from './word-lists.ts'

const institutions: ReadonlySet<string> = new Set(english.institutions.map(i => i.name))

/** The noun that tells what is named: the last word, or the last before "of", "on", "for". */
function headOf(scene: NameScene, { from, to }: Reading): string {
  let end = from + 1
  while (end < to && !/^(?:of|on|for|against|in|to)$/.test(scene.words[end]?.lower ?? '')) end++
  return scene.words[end - 1]?.lower ?? ''
}

const ADJECTIVE_ENDING = /(?:[ie]an|ese|ish)$/

/** By its tag, or by its ending before a common noun: "the Kestrian capital". */
const isAdjectiveOfPlace = (scene: NameScene, { from, to }: Reading): boolean =>
  scene.tokens[from]?.tag === 'ADJ' ||
  (ADJECTIVE_ENDING.test(scene.words[from]?.text ?? '') &&
    scene.tokens[to]?.tag === 'NOUN' &&
    !scene.words[to]?.capitalised)

/** Settles by its words what a name names, where the words leave no doubt. */
function settleKind(scene: NameScene, reading: Reading): Reading {
  if (institutions.has(textOf(scene, reading))) return { ...reading, type: 'Organization' }
  // "the Kestrian capital": no place, but the adjective of one.
  const isAdjective = reading.to - reading.from === 1 && isAdjectiveOfPlace(scene, reading)
  if (reading.type === 'Place' && isAdjective) return { ...reading, type: 'Demonym' }
  if (reading.type === 'Person' || reading.type === 'Demonym' || reading.country) return reading
  const last = scene.words[reading.to - 1]?.lower ?? ''
  const head = isHead(last, 'agreement') ? last : headOf(scene, reading)
  const several = reading.to - reading.from > 1
  if (reading.type === 'Place' && (isHead(head, 'place') || !isHead(head, 'agreement'))) return reading
  if (several && isHead(head, 'agreement') && !(reading.type === 'Organization' && isHead(head, 'organization')))
    return { ...reading, type: 'Agreement' }
  if (several && reading.type === 'Other' && (isHead(head, 'organization') || isHead(head, 'organ')))
    return isHead(head, 'event') ? reading : { ...reading, type: 'Organization' }
  return reading
}

/** Who and what an alliance has, and an agreement on paper has not: "the Pact's secretary-general", "members of the Pact". */
const ALLIANCE_PARTS =
  /^(?:members?|summit|leaders?|secretariat|general|chair|chairman|chairmanship|presidency|mission|council|assembly|headquarters|troops|forces|allies|membership|spokesman|spokeswoman|spokesperson)$/

/** Whether the words around an agreement tell that it acts, and so is an organisation. */
function actsAsAlliance(scene: NameScene, { from, to }: Reading): boolean {
  const word = (at: number) => scene.words[at]?.lower ?? ''
  const article = word(from - 1) === 'the' ? 1 : 0
  if (
    word(from - 1 - article) === 'of' &&
    /^(?:members?|states|countries|general|leaders|summit|secretariat)$/.test(word(from - 2 - article))
  )
    return true
  const behind = word(to) === "'s" || word(to) === "'" ? to + 1 : to
  return ALLIANCE_PARTS.test(word(behind))
}

/** Agreements that the article tells to act are organisations, wherever they are named. */
export const settleAlliances: NameRule = sentences => {
  const alliances = new Set<string>()
  for (const { scene, readings } of sentences)
    for (const reading of readings)
      if (reading.type === 'Agreement' && actsAsAlliance(scene, reading)) alliances.add(textOf(scene, reading))
  if (alliances.size === 0) return sentences
  return sentences.map(({ scene, readings }) => ({
    scene,
    readings: readings.map(reading =>
      alliances.has(textOf(scene, reading)) ? { ...reading, type: 'Organization' as const } : reading,
    ),
  }))
}

/** Agreements, events and institutions, told by their head nouns and by what is known of the world. */
export const settleKinds = inEachSentence((scene, readings) => readings.map(reading => settleKind(scene, reading)))
