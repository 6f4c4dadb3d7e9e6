import { endOfPeriod, isFiniteVerb } from './clauses.ts'
import type { Cue } from './find-cues.ts'
import { findInvertedSubject, findSubject, type Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

/** Units. What is shorter and no clause is an apposition or a place: "In Ostra, Vell said." */
const SHORTEST_CONTENT = 5

/** Words that open a clause which only leads in: "When the talks ended, Vell said …". */
const SUBORDINATORS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'as',
  'if',
  'after',
  'before',
  'although',
  'though',
  'because',
  'since',
  'once',
  'until',
  'who',
  'which',
  'that',
  'where',
  'whom',
  'what',
])

const isDash = (period: Period, at: number) => /^(?:[–—]|--)$/.test(wordAt(period, at))

/** The content that stands before a verb and its subject, with that subject. */
export interface ContentBefore {
  readonly content: Range
  readonly speaker?: Range
  /** Where the group of subject and verb ends: what follows may be more of the content. */
  readonly groupEnd: number
  readonly inverted: boolean
}

/** Where the clause that ends before `end` begins: after a semicolon, else with the period. */
function startOfContent(period: Period, end: number): number {
  let first = 0
  for (let at = end - 1; at >= 0; at--)
    if (wordAt(period, at) === ';') {
      first = at + 1
      break
    }
  while (first < end && /^(?:but|and|yet|so)$/.test(wordAt(period, first))) first++
  if (wordAt(period, first) === ',') first++
  return first
}

/** "Tolls to fall, the ministry said.": with nothing after the verb, what stands before it must have been said. */
const holdsPhrase = (period: Period, { first, last }: Range): boolean =>
  last - first >= SHORTEST_CONTENT && period.phraseAt[first]?.first === first

const subordinates = (period: Period, at: number) =>
  SUBORDINATORS.has(wordAt(period, at)) || tagAt(period, at) === 'ADP' || tagAt(period, at) === 'VERB'

/** Whether a subject and its verb stand in the range that no conjunction or relative subordinates. */
function isMainClause(period: Period, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++) {
    if (!isFiniteVerb(period, at) || isFiniteVerb(period, at - 1)) continue
    const subject = findSubject(period, at)
    if (!subject || subject.first < first) continue
    if (!SUBORDINATORS.has(wordAt(period, subject.first - 1)) && !SUBORDINATORS.has(wordAt(period, subject.last)))
      return true
  }
  return false
}

/**
 * Reads the content that stands before a verb: “…,” Vell said; “…,” said Vell; The talks will go on, Vell said.
 * @param subject  the subject found before the verb
 */
export function readContentBefore(period: Period, cue: Cue, subject: Range | undefined): ContentBefore | undefined {
  if (cue.form === 'ing' || cue.entry.quote === false) return undefined
  const inverted = !subject && cue.form === 'finite' && !cue.entry.hearer
  let edge = subject ? subject.first : cue.first
  while (!inverted && tagAt(period, edge - 1) === 'ADV') edge--
  const speaker = subject ?? (inverted ? findInvertedSubject(period, cue.last) : undefined)
  const groupEnd = Math.max(cue.last, speaker?.last ?? 0)
  let end = edge
  const comma = wordAt(period, end - 1) === ',' || isDash(period, end - 1)
  if (comma) end--
  const quote = period.units[end - 1]?.quote
  if (end <= 0 || (!quote && !comma)) return undefined
  if (quote) {
    const before = end - 2
    const alone = before < 0 || tagAt(period, before) === 'PUNCT' || (period.units[before]?.quote && end - 1 > 0)
    const first = alone ? end - 1 : startOfContent(period, end)
    if (!alone && !isMainClause(period, { first, last: end })) return undefined
    return { content: { first, last: end }, groupEnd, inverted, ...(speaker && { speaker }) }
  }
  if (!speaker) return undefined
  const first = startOfContent(period, end)
  const content = { first, last: end }
  const before = { content, speaker, groupEnd, inverted }
  if (groupEnd >= endOfPeriod(period) && !inverted && holdsPhrase(period, content)) return before
  const around = wordAt(period, groupEnd) === ',' && isFiniteVerb(period, groupEnd + 1) && !subordinates(period, first)
  return around || isMainClause(period, content) ? before : undefined
}
