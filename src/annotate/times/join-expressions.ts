import type { Span } from '../../record/span.ts'
import { byPosition } from '../../text/span.ts'
import type { Match, Searched } from './match-times.ts'
import { overlapping } from './overlapping.ts'
import type { Expression } from './read-expressions.ts'
import { rankMatches } from './read-spans.ts'

/**
 * The expressions of a sentence as the English model and the rules see them together, in the order in which they are to
 * be read. Where the model sees one, its extent counts, if a rule can read what stands in it; that lifts the rules' lesser
 * doubts. Then come those that the rules alone see. What no rule can read is left out.
 * @param matches  of all rules; they overlap
 * @param seen  what the model takes for a time, by start
 */
export function joinExpressions(
  searched: Searched,
  matches: readonly Match[],
  seen: readonly Span[],
): readonly Expression[] {
  const alone = matches.map(
    (match): Expression => ({
      start: match.start,
      end: match.end,
      matches: [match],
      doubt: overlapping(seen, match).length > 0 ? 'little' : 'some',
    }),
  )
  const bySeen = seen.map(
    (span): Expression => ({
      ...span,
      matches: rankMatches(searched, span, false),
      doubt: 'little',
    }),
  )
  return [...bySeen, ...alone].sort((a, b) => a.start - b.start || order(a) - order(b) || byPosition(a, b))
}

const order = ({ doubt }: Expression) => (doubt === 'little' ? 0 : 1)
