import type { Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

/** A verb that can have a subject: neither a participle in -ing nor an infinitive. */
export const isFiniteVerb = (period: Period, at: number) =>
  (tagAt(period, at) === 'VERB' || tagAt(period, at) === 'AUX') &&
  !/ing$/.test(wordAt(period, at)) &&
  wordAt(period, at - 1) !== 'to'

/** Quoted words that begin with a verb: the leader “will have an opportunity”. */
const QUOTED_PREDICATE =
  /^[“"‘'«]+(?:will|would|is|was|are|were|has|have|had|can|could|cannot|must|should|may|might|does|did|do)\b/

/** Whether a clause that could be content stands in the range: a phrase and a finite verb after it. */
export function holdsClause(period: Period, { first, last }: Range): boolean {
  for (let at = first + 1; at < last; at++)
    if (
      isFiniteVerb(period, at) ||
      QUOTED_PREDICATE.test(period.units[at]?.quote ? (period.units[at]?.text ?? '') : '')
    )
      return true
  return false
}

const isStop = (period: Period, at: number) => /^[.!?…]+$/.test(wordAt(period, at))

/** The period's end without its final stop. */
export function endOfPeriod(period: Period): number {
  let last = period.units.length
  while (last > 0 && (isStop(period, last - 1) || /^["”’»)]$/.test(wordAt(period, last - 1)))) {
    if (wordAt(period, last - 1) === '?' || (wordAt(period, last - 1) === ')' && wordAt(period, 0) !== '(')) break
    last--
  }
  return last
}
