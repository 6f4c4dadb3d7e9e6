import type { Span } from '../../record/span.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Adjuncts, readAdjuncts } from './read-adjuncts.ts'

/** Units. What leads in to who speaks is no longer. */
const LONGEST_LEAD = 25

/** "Speaking at the summit, …", "Asked by TASS, …": participles that only open what tells where or to whom. */
const LEADS: ReadonlySet<string> = new Set([
  'speaking',
  'talking',
  'writing',
  'asked',
  'addressing',
  'answering',
  'responding',
  'replying',
])
/** Whom such a verb names at once. */
const HEARER: ReadonlySet<string> = new Set(['addressing'])
const PLAIN = { entry: { frames: [] } }
const TOLD = { entry: { frames: ['person' as const] } }

/** The adjuncts that stand from `at` up to a comma. */
function readUpToComma(period: Period, at: number): Adjuncts | undefined {
  const word = wordAt(period, at)
  const opens = LEADS.has(word) || tagAt(period, at) === 'ADP' || word === 'following'
  if (!opens) return undefined
  const participle = LEADS.has(word)
  const adjuncts = readAdjuncts(period, HEARER.has(word) ? TOLD : PLAIN, participle ? at + 1 : at)
  for (let end = adjuncts.next; end < Math.min(period.units.length, at + LONGEST_LEAD); end++)
    if (wordAt(period, end) === ',') return adjuncts
  return adjuncts.next >= period.units.length - 1 ? adjuncts : undefined
}

/** Where what goes with a cue may stand: at the beginning of its period, and after a comma behind it. */
function* placesOf(period: Period, cue: Span): Generator<number> {
  if (wordAt(period, 0) !== '') yield 0
  const after = period.units.findIndex(({ start }) => start >= cue.end)
  for (let at = Math.max(0, after); after >= 0 && at < Math.min(period.units.length, after + LONGEST_LEAD); at++)
    if (wordAt(period, at) === ',' && LEADS.has(wordAt(period, at + 1))) yield at + 1
}

/**
 * Reads what is told of a saying apart from its verb: "Speaking at the summit, Vell said …", "In an interview with TASS,
 * …", "…, Vell said, addressing the assembly".
 * @param cue  of the main clause
 */
export function readFronted(
  period: Period,
  cue: Span,
): { readonly to?: Span; readonly medium?: Span; readonly occasion?: Span } {
  const found: { to?: Span; medium?: Span; occasion?: Span } = {}
  for (const at of placesOf(period, cue)) {
    const adjuncts = readUpToComma(period, at)
    for (const part of ['to', 'medium', 'occasion'] as const) {
      const range = adjuncts?.[part]
      const span = range && spanOf(period, range.first, range.last)
      if (span && !found[part] && (span.end <= cue.start || span.start >= cue.end)) found[part] = span
    }
  }
  return found
}
