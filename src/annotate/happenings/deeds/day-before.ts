import type { Time } from '../../../record/article.ts'
import { isoDay, parseDay } from '../../../text/calendar.ts'
import { headOf } from '../../clauses/tree.ts'
import { type Clause, childrenOf, clauseAt, type Tree, wordAt } from './clause.ts'
import { dayOf } from './find-day.ts'

const DURATION = /^P(\d+)([DW])$|^PT(24|48|72)H$/

/**
 * The day of what came some days before what its sentence tells: "struck on Thursday, two days after missiles hit Isel".
 * @returns undefined where the sentence does not tell both how long and the day that it is counted from
 */
export function dayBefore(tree: Tree, { verb, outlook }: Clause): Time | undefined {
  const { view } = tree
  const after = childrenOf(tree, verb, 'mark').find(at => wordAt(tree, at) === 'after')
  if (after === undefined || outlook !== 'past' || view.tokens[verb]?.relation !== 'advcl') return undefined
  const mark = view.tokens[after]
  const length = mark && view.times.find(time => time.start < mark.start && time.end >= mark.start - 1)
  const days = length && daysOf(length.value)
  const above = headOf(view, verb)
  if (length === undefined || days === undefined || view.tokens[above]?.tag !== 'VERB') return undefined
  const from = parseDay(dayOf(tree, clauseAt(tree, above))?.edtf ?? '')
  if (from === undefined) return undefined
  return { ...length, type: 'DATE', edtf: isoDay(from - days), certainty: 'implied', rule: 'days-before-what-is-told' }
}

function daysOf(duration: string): number | undefined {
  const [, count, unit, hours] = DURATION.exec(duration) ?? []
  if (hours !== undefined) return Number(hours) / 24
  return count === undefined ? undefined : Number(count) * (unit === 'W' ? 7 : 1)
}
