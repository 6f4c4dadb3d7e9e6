import type { Sentence } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { byPosition, overlaps } from '../../text/span.ts'
import type { Match } from './match-times.ts'
import type { Expression } from './read-expressions.ts'
import { rankMatches } from './read-spans.ts'

/**
 * The expressions of a sentence as the English model and the rules see them together, in the order in which they are to
 * be read. Where the model sees one, its extent counts, if a rule can read what stands in it: that lifts the rules' doubts
 * ("May", "2024"). Then come those that the rules alone see. What no rule can read is left out.
 * @param matches  of all rules; they overlap
 * @param seen  what the model takes for a time
 */
export function joinExpressions(
  text: string,
  sentence: Sentence,
  matches: readonly Match[],
  seen: readonly Span[],
): readonly Expression[] {
  const alone = matches.map(match => ({
    start: match.start,
    end: match.end,
    matches: [match],
    doubt: seen.some(span => overlaps(span, match)) ? ('little' as const) : ('some' as const),
  }))
  const bySeen = seen.map(span => ({
    ...span,
    matches: rankMatches(text, sentence, span, [], false),
    doubt: 'little' as const,
  }))
  return [...bySeen, ...alone].sort((a, b) => a.start - b.start || byPosition(a, b))
}
