import { english } from '../../language/english.ts'
import type { Cue } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

/** What stands between a verb and its content: whom it was said to, by what medium, on what occasion. */
export interface Adjuncts {
  /** The first unit that is none of these. */
  readonly next: number
  readonly to?: Range
  readonly medium?: Range
  readonly occasion?: Range
}

const wordsOf = (kind: string): ReadonlySet<string> =>
  new Set(english.settings.filter(s => s.kind === kind).flatMap(s => s.words))
const media = wordsOf('medium')
const occasions = wordsOf('occasion')
const outletWords = new Set(english.outletWords.flatMap(o => o.words))
const agencies = new Set(english.agencies.flatMap(a => [a.name, ...a.aliases]))

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'via',
  'through',
  'from',
  'after',
  'before',
  'following',
  'by',
  'with',
  'of',
  'about',
  'over',
  'outside',
  'inside',
  'ahead',
  'amid',
  'for',
  'into',
  'as',
  'upon',
])
const MOST_ADJUNCTS = 8
const LINKS: ReadonlySet<string> = new Set(['of', 'with', 'in', 'from', 'and', 'for', 'to', 'at', 'on'])

/** The end of a phrase that begins at `first`, with what hangs on it, up to a time or a clause. */
function endOfPhrase(period: Period, first: number, joins: ReadonlySet<string>): number | undefined {
  const phrase = period.phraseAt[first]
  if (phrase?.first !== first) return undefined
  let { last } = phrase
  for (let n = 0; n < MOST_ADJUNCTS && joins.has(wordAt(period, last)); n++) {
    const next = period.phraseAt[last + 1]
    if (next?.first !== last + 1 || next.pronoun || period.units[last + 1]?.timed) break
    last = next.last
  }
  return last
}

const headOf = (period: Period, first: number): string => {
  const phrase = period.phraseAt[first]
  return phrase ? wordAt(period, phrase.head) : ''
}

const HEARERS: ReadonlySet<string> = new Set(['me', 'him', 'her', 'us', 'them'])

/** Cuts a hearer where a new phrase begins without a mark: "told reporters | Vell would come". */
function endOfHearer(period: Period, first: number): number | undefined {
  if (HEARERS.has(wordAt(period, first)) && /^[,:]$/.test(wordAt(period, first + 1))) return first + 1
  const last = endOfPhrase(period, first, new Set(['of', 'and']))
  if (last === undefined) return undefined
  for (let at = first + 1; at < last; at++)
    if (tagAt(period, at - 1) === 'NOUN' && tagAt(period, at) === 'PROPN' && /s$/.test(wordAt(period, at - 1)))
      return at
  return last
}

/** "TASS", "the Ostra Herald": a name of an agency, or a name in which a word of outlets stands. */
function isOutlet(period: Period, range: Range): boolean {
  for (let at = range.first; at < range.last; at++) {
    const text = period.units[at]?.text ?? ''
    if (tagAt(period, at) === 'PROPN' && (agencies.has(text) || outletWords.has(text.toLowerCase()))) return true
  }
  return false
}

/**
 * Reads what stands after a verb before its content begins.
 * @param at  where to begin
 * @source data/en/settings.yml
 */
export function readAdjuncts(
  period: Period,
  cue: { readonly entry: Pick<Cue['entry'], 'frames'> },
  at: number,
): Adjuncts {
  let next = at
  let to: Range | undefined
  let medium: Range | undefined
  let occasion: Range | undefined
  const place = (range: Range, preposition: string) => {
    const head = headOf(period, range.first)
    if (occasions.has(head)) occasion ??= range
    else if (media.has(head) || (preposition !== 'at' && isOutlet(period, range))) medium ??= range
    else return false
    return true
  }
  if (cue.entry.frames.includes('person')) {
    const last = tagAt(period, next) === 'ADV' ? undefined : endOfHearer(period, next)
    if (last !== undefined && !period.units[next]?.timed && !opensBareClause(period, next, last)) {
      const range = { first: next, last }
      if (isOutlet(period, range)) medium = range
      else to = range
      next = last
    }
  }
  for (let n = 0; n < MOST_ADJUNCTS; n++) {
    const tag = tagAt(period, next)
    const word = wordAt(period, next)
    if (
      period.units[next]?.timed ||
      (tag === 'ADV' && word !== 'there' && word !== 'how' && word !== 'why' && word !== 'when' && word !== 'where')
    )
      next++
    else if (PREPOSITIONS.has(word) && period.units[next + 1]?.timed) next += 2
    else if (PREPOSITIONS.has(word)) {
      const last = endOfPhrase(period, next + 1, LINKS)
      if (last === undefined) break
      const range = { first: next + 1, last }
      if (!place(range, word) && word === 'to') to ??= range
      next = last
    } else break
  }
  return { next, ...(to && { to }), ...(medium && { medium }), ...(occasion && { occasion }) }
}

/** Units after the verb's group in which it is told who asked. */
const LONGEST_TAIL = 10

/** "…,” Vell said, responding to a question from TASS": who asked is how it came to be known. */
export function readQuestioner(period: Period, at: number): Pick<Adjuncts, 'medium'> {
  for (let n = at; n < Math.min(period.units.length, at + LONGEST_TAIL); n++) {
    if (!/^questions?$/.test(wordAt(period, n)) || !/^(?:from|by)$/.test(wordAt(period, n + 1))) continue
    const phrase = period.phraseAt[n + 2]
    return phrase?.first === n + 2 ? { medium: { first: phrase.first, last: phrase.last } } : {}
  }
  return {}
}

/** "warned they would leave": what could be the hearer is the subject of what was said. */
function opensBareClause(period: Period, first: number, last: number): boolean {
  const tag = tagAt(period, last)
  const subjective = /^(?:he|she|they|we|i|it)$/.test(wordAt(period, first)) && last === first + 1
  return (tag === 'VERB' || tag === 'AUX') && (subjective || !/ing$/.test(wordAt(period, last)))
}
