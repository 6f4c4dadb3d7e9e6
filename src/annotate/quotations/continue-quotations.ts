import type { Span } from '../../record/span.ts'
import { overlaps } from '../../text/span.ts'
import { findCues } from './find-cues.ts'
import type { Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { readAdjuncts } from './read-adjuncts.ts'
import { type Attribution, attribute, findSpeaker } from './read-attribution.ts'
import { endOfPeriod } from './read-content.ts'

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
  return attribute(period, content, {
    verb,
    speaker: findSpeaker(period, verb),
    adjuncts: readAdjuncts(period, verb, verb.last),
  })
}

/** The quotes with which a period begins, and whether it holds nothing else. */
function openingQuotes(period: Period): { readonly range: Range; readonly alone: boolean } | undefined {
  let last = 0
  while (period.units[last]?.quote) last++
  if (last === 0) return undefined
  return { range: { first: 0, last }, alone: last >= endOfPeriod(period) }
}

const countWords = (text: string) => text.split(/\s+/).length

/** Quoted words that are a sentence of their own. */
function isSentence(period: Period, { first }: Range): boolean {
  const quote = period.units[first]
  return quote !== undefined && (countWords(quote.text) >= SHORTEST_SENTENCE || /[.!?…]["”’»]*$/.test(quote.text))
}

const isCovered = (period: Period, span: Span, attributions: readonly Attribution[]) =>
  attributions.some(a => a.contents.some(c => overlaps(span, spanOf(period, c.first, c.last) ?? { start: 0, end: 0 })))

/** The attribution at the end of a period that quoted words of the next may continue. */
const lastSaid = ({ attributions }: Told): Attribution | undefined =>
  attributions.findLast(a => a.verb?.entry.quote !== false)

/**
 * Gives a speaker to quoted sentences that have none of their own: after a colon, or going on after “…,” Vell said.
 * @param told  in reading order
 * @returns the same periods, each with what was added
 */
export function continueQuotations(told: readonly Told[]): readonly Told[] {
  const done: Told[] = []
  for (const here of told) {
    const { period, attributions } = here
    const before = done.at(-1)
    const opening = openingQuotes(period)
    const span = opening && spanOf(period, opening.range.first, opening.range.last)
    if (
      !opening ||
      !span ||
      isCovered(period, span, attributions) ||
      (!opening.alone && tagAt(period, opening.range.last) !== 'PUNCT')
    ) {
      done.push(here)
      continue
    }
    const added = continueOne(before, here, opening.range, opening.alone)
    done.push(added ? { period, attributions: [added, ...attributions] } : here)
  }
  return done
}

function continueOne(before: Told | undefined, here: Told, range: Range, alone: boolean): Attribution | undefined {
  const { period } = here
  if (before && endsInColon(before.period)) {
    const announced = readAnnouncement(before.period, [range])
    if (announced) return announced
  }
  if (!isSentence(period, range)) return undefined
  const said = before && lastSaid(before)
  const sameParagraph = before?.period.lastParagraph === period.paragraph
  if (said && sameParagraph && before.period.units.some(unit => unit.quote)) return { ...said, contents: [range] }
  return alone ? { contents: [range] } : undefined
}
