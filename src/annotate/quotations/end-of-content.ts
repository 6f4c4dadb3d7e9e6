import { endOfPeriod, isFiniteVerb } from './clauses.ts'
import type { Cue } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

/** Conjunctions of clauses that only lead in. */
export const LEADS_IN: ReadonlySet<string> = new Set([
  'though',
  'although',
  'while',
  'as',
  'when',
  'if',
  'because',
  'since',
  'after',
  'before',
])

/** Whether `cue` goes on with the subject of the cue before it: "said that … and called for …", "…, adding that …". */
function hangsOn(period: Period, cue: Cue): number | undefined {
  let at = cue.first
  while (tagAt(period, at - 1) === 'ADV') at--
  const before = wordAt(period, at - 1)
  if (cue.form === 'ing') {
    if (before === ',') return at - 1
    if (/^(?:and|while|but)$/.test(before)) return wordAt(period, at - 2) === ',' ? at - 2 : at - 1
    return undefined
  }
  if (cue.form !== 'finite') return undefined
  if (before !== 'and' && before !== 'but' && before !== 'then') return undefined
  return wordAt(period, at - 2) === ',' ? at - 2 : at - 1
}

/** Where another's words begin again: ", but Orm denied it", ", according to the ministry", ", Orm said". */
function cutBefore(period: Period, cue: Cue): number | undefined {
  const subject = cue.form === 'finite' ? findSubject(period, cue.first) : undefined
  if (!subject) return undefined
  let at = subject.first - 1
  const conjunction = /^(?:but|while|although|though|whereas|and|as)$/.test(wordAt(period, at))
  if (conjunction) at--
  return wordAt(period, at) === ',' ? at : undefined
}

/** "Though Vell has said that S, the road …": whether the verb stands in a clause that only leads in. */
function isSubordinate(period: Period, cue: Cue): boolean {
  const subject = cue.form === 'finite' ? findSubject(period, cue.first) : undefined
  return subject !== undefined && subject.first <= 2 && LEADS_IN.has(wordAt(period, subject.first - 1))
}

/** The comma after which the main clause begins: a phrase and its verb. */
function endOfSubordinate(period: Period, first: number, last: number): number | undefined {
  for (let at = first + 1; at < last; at++) {
    const phrase = wordAt(period, at) === ',' ? period.phraseAt[at + 1] : undefined
    if (phrase?.first === at + 1 && isFiniteVerb(period, phrase.last)) return at
  }
  return undefined
}

/**
 * Where the content that begins at `first` ends.
 * @param cues  of the whole period
 */
export function endOfContent(period: Period, first: number, cue: Cue, cues: readonly Cue[]): number {
  const end = endOfPeriod(period)
  let last = end
  for (let at = first; at < end; at++) {
    const word = wordAt(period, at)
    if (word === ';' || (word === ',' && wordAt(period, at + 1) === 'according' && wordAt(period, at + 2) === 'to')) {
      last = at
      break
    }
  }
  const main = isSubordinate(period, cue) ? endOfSubordinate(period, first, last) : undefined
  if (main !== undefined) last = main
  const within: Cue[] = [cue]
  for (const other of cues) {
    if (other.first < first || other.first >= last) continue
    const partner = within.findLast(c => other.form === 'ing' || (c.tense === other.tense && c.form !== 'passive'))
    const joint = partner && hangsOn(period, other)
    if (joint !== undefined && joint > first && (partner === cue || other.form === 'ing')) return joint
    const cut = joint === undefined ? cutBefore(period, other) : undefined
    if (cut !== undefined && cut > first) return cut
    within.push(other)
  }
  return last
}

/** What is no clause ends where one begins: with a comma that joins no list, or before a second verb. */
export function endOfPhrases(period: Period, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    const joins = /^(?:and|but)$/.test(wordAt(period, at)) && isFiniteVerb(period, at + 1) && !period.phraseAt[at + 1]
    if (joins) return at
    if (wordAt(period, at) === ',' && !isList(period, at, last)) return at
  }
  return last
}

/** "the raid, the blockade and the siege": after the comma a phrase, then a comma or conjunction before another. */
function isList(period: Period, comma: number, last: number): boolean {
  if (/^(?:and|or|as)$/.test(wordAt(period, comma + 1))) return true
  const phrase = period.phraseAt[comma + 1]
  if (phrase?.first !== comma + 1) return period.units[comma + 1]?.timed === true || tagAt(period, comma - 1) === 'ADJ'
  for (let at = phrase.last; at < Math.min(last, phrase.last + 12); at++)
    if (/^(?:and|or)$/.test(wordAt(period, at))) return period.phraseAt[at + 1] !== undefined
  return false
}

/** Quoted words are the whole content where they end like a sentence; else the sentence goes on: said “no” to talks. */
export function endOfQuote(period: Period, first: number, cue: Cue, cues: readonly Cue[]): number {
  const quote = period.units[first]?.quote
  if (!quote) return endOfContent(period, first, cue, cues)
  const next = first + 1
  const ends =
    next >= endOfPeriod(period) || [',', ';', '.'].includes(wordAt(period, next)) || period.units[next]?.quote
  return ends || /[.!?…]["”’»]*$/.test(period.units[first]?.text ?? '') ? next : endOfContent(period, first, cue, cues)
}
