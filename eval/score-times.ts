import type { Span } from '../src/record/span.ts'
import { overlaps } from '../src/text/span.ts'
import { type Score, scoreCounts } from './score-spans.ts'

interface Valued extends Span {
  readonly value: string
}

/** The measures of TempEval-3: same extent, any overlap, and overlap with the same value. */
export interface TimeScores {
  readonly strict: Score
  readonly relaxed: Score
  readonly value: Score
}

/**
 * Pairs each expression that is there with the first one found that overlaps it, each used once.
 * @source UzZaman et al., SemEval-2013 Task 1: relaxed F1 times the share of right values is value F1
 */
export function scoreTimes(found: readonly Valued[], gold: readonly Valued[]): TimeScores {
  const free = [...found].sort((a, b) => a.start - b.start)
  let strict = 0
  let relaxed = 0
  let value = 0
  for (const there of gold) {
    const index = free.findIndex(time => overlaps(time, there))
    const [time] = index < 0 ? [] : free.splice(index, 1)
    if (!time) continue
    relaxed++
    if (time.start === there.start && time.end === there.end) strict++
    if (time.value === there.value) value++
  }
  const score = (right: number) => scoreCounts(right, found.length, gold.length)
  return { strict: score(strict), relaxed: score(relaxed), value: score(value) }
}

/**
 * Corpora write some values in two ways: `1998-10` and `1998-10-XX`, `199` and `199X`, `2000-W8`, a clock with its zone or
 * without.
 */
const plainTimex = (value: string): string =>
  value
    .replace(/(?:-XX)+$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/T(\d\d)$/, 'T$1:00')
    .replace(/(T\d\d:\d\d)(?:Z|[+-]\d\d)$/, '$1')

/** @example isSameTimex('1998-10', '1998-10-XX')  // true */
export const isSameTimex = (found: string, there: string): boolean => plainTimex(found) === plainTimex(there)
