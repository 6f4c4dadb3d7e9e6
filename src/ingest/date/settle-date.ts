import type { Document } from '../../record/document.ts'
import type { Basis, Proof, Span } from '../../record/span.ts'
import { dayOf, FIRST_YEAR, LAST_YEAR } from '../../text/iso-days.ts'
import { type DateMention, findDates } from './find-dates.ts'
import { sentenceAround } from './sentence-around.ts'
import { anniversaries } from './year/anniversaries.ts'
import { copyrightYear } from './year/copyright-year.ts'
import { datesAhead } from './year/dates-ahead.ts'
import { datesBehind, yearsSince } from './year/dates-behind.ts'
import type { DatedSentence, Evidence, YearlessText, YearRule } from './year/evidence.ts'
import { toldWeekdays } from './year/told-weekdays.ts'
import { weekdaysAgree } from './year/weekdays-agree.ts'
import { todayInFull, yearsInRelation } from './year/years-in-relation.ts'

/** How a text betrays its year. */
const yearRules: readonly YearRule[] = [
  todayInFull,
  yearsInRelation,
  anniversaries,
  datesAhead,
  datesBehind,
  yearsSince,
  copyrightYear,
  weekdaysAgree,
]

/** More dates than an article has; a text with more is a list, and is not searched to its end. */
const MOST_DATES = 400
/** More years than this are no knowledge of the year. */
const MOST_CANDIDATES = 10

/** What of a document says when it was published. */
export type Publication = Pick<Document, 'datePublished' | 'dateBasis' | 'basis' | 'dateCandidates'>

/**
 * Give a day without a year the year that the text allows, where it allows one only.
 * @param document  id of the document, for the proofs
 * @param anchor  the dateline's or date line's month and day, with offsets into `text`
 * @returns `inferred` with rule and clues; `unknown` with the days still possible where both a first and a last year are
 *   known and several remain; plain `unknown` where the text does not bound its year, or contradicts itself
 * @example settleDate('document-1', 'ARNHOLT, May 3. … In 2031, the bridge will open …', anchor)
 */
export function settleDate(document: string, text: string, anchor: YearlessText['anchor']): Publication {
  const evidence = gatherEvidence(text, anchor)
  const from = evidence
    .map(e => e.from)
    .filter(day => day !== undefined)
    .sort()
    .at(-1)
  const to = evidence
    .map(e => e.to)
    .filter(day => day !== undefined)
    .sort()[0]
  if (from === undefined || to === undefined) return unknown(document, text, 'year-not-bounded', evidence)
  const possible = daysOfYears(anchor)
  const days = possible.filter(day => evidence.every(e => allows(e, day)))
  const telling = evidence.filter(
    e => e.from === from || e.to === to || possible.some(day => from <= day && day <= to && !allows(e, day)),
  )
  const told = days.length > 1 ? toldWeekdays({ text, anchor }) : []
  const fitting = told.length > 0 ? days.filter(each => told.every(e => allows(e, each))) : []
  if (fitting.length === 1) return inferred(document, text, anchor, fitting[0] ?? '', [...telling, ...told])
  const [day] = days
  if (day === undefined) return unknown(document, text, 'contradiction', telling)
  if (days.length > 1)
    return {
      ...unknown(document, text, ruleOf(telling), telling),
      ...(days.length <= MOST_CANDIDATES && { dateCandidates: days }),
    }
  return inferred(document, text, anchor, day, telling)
}

function inferred(
  document: string,
  text: string,
  anchor: Span,
  day: string,
  telling: readonly Evidence[],
): Publication {
  const clues = [proofOf(document, text, anchor), ...cluesOf(document, text, telling)]
  return { datePublished: day, dateBasis: 'inferred', basis: { rule: ruleOf(telling), clues } }
}

function gatherEvidence(text: string, anchor: YearlessText['anchor']): readonly Evidence[] {
  const dates = findDates(text)
    .slice(0, MOST_DATES)
    .filter(date => date.end <= anchor.start || date.start >= anchor.end)
  const dated = dates.flatMap(date => datedSentence(text, date))
  return yearRules.flatMap(rule => rule({ text, anchor, dates, dated }))
}

function datedSentence(text: string, date: DateMention): readonly DatedSentence[] {
  const { year } = date
  if (year === undefined) return []
  const sentence = sentenceAround(text, date)
  const before = text.slice(sentence.start, date.start).replaceAll('\n', ' ')
  const after = text.slice(date.end, sentence.end).replaceAll('\n', ' ')
  return [{ date: { ...date, year }, sentence, before, after }]
}

function daysOfYears({ month, day }: YearlessText['anchor']): readonly string[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at)
  return years.map(year => dayOf(year, month, day)).filter(each => each !== undefined)
}

const allows = ({ from, to, fits }: Evidence, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to) && (fits?.(day) ?? true)

/** The names of the rules that decided: "day-ahead + weekday-agrees". */
const ruleOf = (evidence: readonly Evidence[]): string => [...new Set(evidence.map(e => e.rule))].sort().join(' + ')

const unknown = (document: string, text: string, rule: string, evidence: readonly Evidence[]): Publication => ({
  dateBasis: 'unknown',
  ...(evidence.length > 0 && { basis: basisOf(document, text, rule, evidence) }),
})

const basisOf = (document: string, text: string, rule: string, evidence: readonly Evidence[]): Basis => ({
  rule,
  clues: cluesOf(document, text, evidence),
})

const cluesOf = (document: string, text: string, evidence: readonly Evidence[]): readonly Proof[] =>
  [...evidence].sort((a, b) => a.clue.start - b.clue.start).map(({ clue }) => proofOf(document, text, clue))

/** The words and the sentence around them, as they stand in the text. */
export function proofOf(document: string, text: string, { start, end }: Span): Proof {
  const sentence = sentenceAround(text, { start, end })
  return { document, start, end, exact: text.slice(start, end), sentence: text.slice(sentence.start, sentence.end) }
}
