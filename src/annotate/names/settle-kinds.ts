import { english } from '../../language/english.ts'
import { inEachSentence, type NameScene, type Reading, textOf } from './reading.ts'
import { isHead } from './word-lists.ts'

const institutions: ReadonlySet<string> = new Set(english.institutions.map(i => i.name))

/** The noun that tells what is named: the last word, or the last before "of", "on", "for". */
function headOf(scene: NameScene, { from, to }: Reading): string {
  let end = from + 1
  while (end < to && !/^(?:of|on|for|against|in|to)$/.test(scene.words[end]?.lower ?? '')) end++
  return scene.words[end - 1]?.lower ?? ''
}

/** Settles by its words what a name names, where the words leave no doubt. */
function settleKind(scene: NameScene, reading: Reading): Reading {
  if (institutions.has(textOf(scene, reading))) return { ...reading, type: 'Organization' }
  if (reading.type === 'Person' || reading.type === 'Demonym' || reading.country) return reading
  const head = headOf(scene, reading)
  const several = reading.to - reading.from > 1
  if (reading.type === 'Place' && (isHead(head, 'place') || !isHead(head, 'agreement'))) return reading
  if (several && isHead(head, 'agreement') && !(reading.type === 'Organization' && isHead(head, 'organization')))
    return { ...reading, type: 'Agreement' }
  if (several && reading.type === 'Other' && (isHead(head, 'organization') || isHead(head, 'organ')))
    return isHead(head, 'event') ? reading : { ...reading, type: 'Organization' }
  return reading
}

/** Agreements, events and institutions, told by their head nouns and by what is known of the world. */
export const settleKinds = inEachSentence((scene, readings) => readings.map(reading => settleKind(scene, reading)))
