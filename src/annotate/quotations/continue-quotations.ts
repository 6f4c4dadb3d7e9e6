import { overlaps } from '../../text/span.ts'
import { endOfPeriod } from './clauses.ts'
import { findCues } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { readSource } from './read-according-to.ts'
import { readAdjuncts } from './read-adjuncts.ts'
import { type Attribution, attribute, findSpeaker } from './read-attribution.ts'

/** A period and what was read in it. */
export interface Told {
  readonly period: Period
  readonly attributions: readonly Attribution[]
}

/** Words. Shorter quoted words that nobody is said to say are a name, a title or irony. */
const SHORTEST_SENTENCE = 5

/** The last unit is a colon: what it announces stands in the next period. */
const endsInColon = (period: Period) => wordAt(period, period.units.length - 1) === ':'

/** Who is announced by "He once again stated:". */
function readAnnouncement(period: Period, content: readonly Range[]): Attribution | undefined {
  const cues = findCues(period).filter(cue => cue.form !== 'passive' && cue.entry.quote)
  const verb = cues.at(-1)
  if (!verb) return undefined
  const adjuncts = readAdjuncts(period, verb, verb.last)
  const source = wordAt(period, 0) === 'according' ? readSource(period, 2) : undefined
  return attribute(period, content, {
    verb,
    speaker: findSpeaker(period, verb),
    adjuncts: { ...(source && { medium: source }), ...adjuncts },
  })
}

/** The quotes with which a period begins. */
function openingQuotes(period: Period): Range | undefined {
  let last = 0
  while (period.units[last]?.quote) last++
  return last === 0 ? undefined : { first: 0, last }
}

const countWords = (text: string) => text.split(/\s+/).length

/** Quoted words that are a sentence of their own. */
function isSentence(period: Period, { first }: Range): boolean {
  const quote = period.units[first]
  return quote !== undefined && (countWords(quote.text) >= SHORTEST_SENTENCE || /[.!?…]["”’'»]*$/.test(quote.text))
}

const isCovered = (period: Period, range: Range, attributions: readonly Attribution[]): boolean => {
  const span = spanOf(period, range.first, range.last)
  const covers = ({ first, last }: Range) => {
    const content = spanOf(period, first, last)
    return span !== undefined && content !== undefined && overlaps(span, content)
  }
  return attributions.some(attribution => attribution.contents.some(covers))
}

/** The attribution of a period that quoted words of the next may continue: the last that tells quoted words itself. */
const lastSaid = ({ period, attributions }: Told): Attribution | undefined => {
  const quotes = ({ contents }: Attribution) => contents.some(({ first }) => period.units[first]?.quote !== undefined)
  const saying = attributions.filter(a => a.verb?.entry.quote !== false)
  return saying.findLast(quotes) ?? saying.at(-1)
}

/** Quoted words that open a period and that nothing in it attributes: after a colon, after “…,” Vell said, or alone. */
function continueOpening(before: Told | undefined, { period, attributions }: Told): Attribution | undefined {
  const range = openingQuotes(period)
  if (!range || isCovered(period, range, attributions)) return undefined
  const alone = range.last >= endOfPeriod(period)
  if (!alone && tagAt(period, range.last) !== 'PUNCT') return undefined
  const announced = before && endsInColon(before.period) ? readAnnouncement(before.period, [range]) : undefined
  if (announced) return announced
  if (!isSentence(period, range)) return undefined
  const said = before?.period.lastParagraph === period.paragraph ? lastSaid(before) : undefined
  if (said && before?.period.units.some(unit => unit.quote)) return { ...said, contents: [range] }
  return alone ? { contents: [range] } : undefined
}

/** "One finding stands out: “…”": quoted words that a colon announces at the end of a period. */
function readAnnounced({ period, attributions }: Told): Attribution | undefined {
  const at = period.units.findLastIndex(unit => unit.quote)
  if (at < 2 || wordAt(period, at - 1) !== ':' || at + 1 < endOfPeriod(period)) return undefined
  const range = { first: at, last: at + 1 }
  return isSentence(period, range) && !isCovered(period, range, attributions) ? { contents: [range] } : undefined
}

/**
 * Gives a speaker to quoted sentences that have none of their own: after a colon, or going on after “…,” Vell said.
 * Quoted sentences that nobody is said to say are told without a speaker.
 * @param told  in reading order
 * @returns the same periods, each with what was added
 */
export function continueQuotations(told: readonly Told[]): readonly Told[] {
  const done: Told[] = []
  for (const here of told) {
    const added = continueOpening(done.at(-1), here) ?? readAnnounced(here)
    done.push(added ? { period: here.period, attributions: [added, ...here.attributions] } : here)
  }
  return done
}
