import { endOfPeriod, holdsClause } from './clauses.ts'
import { findCues } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'
import { readAdjuncts } from './read-adjuncts.ts'
import { type Attribution, attribute } from './read-attribution.ts'

/**
 * Reads "As Vell explained, S" and "S, as Vell explained": the main clause is what was said.
 * @example readAsClauses(period('As the minister noted, tolls fell.'))  // content "tolls fell"
 */
export function readAsClauses(period: Period): readonly Attribution[] {
  if (!period.units.some(unit => unit.word === 'as')) return []
  return findCues(period).flatMap(verb => {
    if (verb.form !== 'finite' || verb.negated || verb.entry.class !== 'assertion') return []
    const speaker = findSubject(period, verb.first)
    const as = (speaker?.first ?? 0) - 1
    if (!speaker || wordAt(period, as) !== 'as') return []
    const adjuncts = readAdjuncts(period, verb, verb.last)
    const before = wordAt(period, as - 1)
    const end = endOfPeriod(period)
    const opens = as === 0 || (as <= 2 && ['but', 'and', 'yet', ','].includes(before))
    const content = opens ? { first: adjuncts.next + 1, last: end } : { first: 0, last: as - 1 }
    if (opens ? wordAt(period, adjuncts.next) !== ',' : before !== ',' || adjuncts.next < end) return []
    if (tagAt(period, content.first) === 'SCONJ' || !holdsClause(period, content)) return []
    return attribute(period, [content], { verb, speaker, adjuncts })
  })
}
