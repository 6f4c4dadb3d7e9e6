import type { Name } from '../../record/article.ts'
import { readingsOf } from './reporting-forms.ts'
import type { Unit } from './unit.ts'

const SUBJECTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const NO_VERBS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])
const NO_NAMES: ReadonlySet<string> = new Set(['VERB', 'AUX', 'INTJ', 'X', 'ADV', 'SCONJ'])
const AUXILIARIES: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'should',
  'may',
  'might',
  'must',
])
/** Units before a verb in which quoted words make it one of saying: “…,” the long letter reads. */
const NEAR_QUOTE = 8
const CAPITAL = /^\p{Lu}\p{Ll}/u

/** "Vell notes.", "the ministry denies that", "reporters cite": a verb of saying that was taken for another word. */
function isHiddenVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  const before = units[at - 1]
  const next = units[at + 1]
  if (!unit || !before || !next || !NO_VERBS.has(unit.tag) || !SUBJECTS.has(before.tag)) return false
  const plural = /s$/.test(before.word)
  const reading = readingsOf(unit.word).find(
    ({ form, entry }) => form === 'third' || form === 'past' || (plural && form === 'base' && !entry.noun),
  )
  if (!reading) return false
  if (reading.form !== 'past' && !reading.entry.noun && unit.word === unit.text) return true
  if (next.word === 'that') return !['VERB', 'AUX'].includes(units[at + 2]?.tag ?? '')
  if (next.quote) return true
  return /^[.,]$/.test(next.word) && units.slice(Math.max(0, at - NEAR_QUOTE), at).some(u => u.quote)
}

/** "Vell called for": an unknown name that opens a sentence was taken for another word. */
function isHiddenName(units: readonly Unit[], at: number, named: boolean): boolean {
  const unit = units[at]
  if (!unit || !NO_NAMES.has(unit.tag) || !CAPITAL.test(unit.text)) return false
  if (named) return true
  const next = units[at + 1]
  const opens = at === 0 || units[at - 1]?.sentence !== unit.sentence
  const says = next?.tag === 'VERB' && readingsOf(next.word).some(r => r.form === 'past' || r.form === 'third')
  return opens && says && unit.tag !== 'ADV' && unit.tag !== 'SCONJ' && !AUXILIARIES.has(unit.word)
}

/**
 * Mends tags by what is known of names and of verbs that report.
 * @param names  in reading order
 * @returns the same units, those with a wrong tag replaced
 */
export function repairTags(units: readonly Unit[], names: readonly Name[]): readonly Unit[] {
  const mended = [...units]
  let next = 0
  for (const [at, unit] of units.entries()) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= unit.start) next++
    const name = names[next]
    const named = name !== undefined && name.start <= unit.start && name.type !== 'Demonym'
    if (isHiddenName(mended, at, named)) mended[at] = { ...unit, tag: 'PROPN' }
    else if (isHiddenVerb(mended, at)) mended[at] = { ...unit, tag: 'VERB' }
  }
  return mended
}
