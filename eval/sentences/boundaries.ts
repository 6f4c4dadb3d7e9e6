import type { Span } from '../../src/record/span.ts'
import { type Score, scoreCounts } from '../score-spans.ts'
import type { JoinedDocument } from './join-sentences.ts'

/** Code units of text shown on either side of a boundary. */
const SHOWN = 60

/** The places within lines where sentences end: where a line ends, there is nothing to find. */
const innerEnds = (text: string, sentences: readonly Span[]): ReadonlySet<number> =>
  new Set(sentences.map(({ end }) => end).filter(end => end < text.length && text.charAt(end) !== '\n'))

/** Boundaries within the lines of a document: right where a sentence ends at the same place. */
export function scoreBoundaries({ text, sentences }: JoinedDocument, found: readonly Span[]): Score {
  const gold = innerEnds(text, sentences)
  const ours = innerEnds(text, found)
  return scoreCounts([...ours].filter(end => gold.has(end)).length, ours.size, gold.size)
}

/** Where found and gold boundaries differ, a line each: what `only` has ends at the bar. */
export function listDisagreements({ text, sentences }: JoinedDocument, found: readonly Span[]): readonly string[] {
  const gold = innerEnds(text, sentences)
  const ours = innerEnds(text, found)
  const show = (only: string, end: number) =>
    `${only}: ${text.slice(Math.max(0, end - SHOWN), end)} ‖${text.slice(end, end + SHOWN)}`.replaceAll('\n', ' ⏎ ')
  return [
    ...[...gold].filter(end => !ours.has(end)).map(end => show('only the corpus ', end)),
    ...[...ours].filter(end => !gold.has(end)).map(end => show('only the product', end)),
  ]
}
