import type { Span } from '../../record/span.ts'
import { overlaps } from '../../text/span.ts'

/** Code units. No expression of time, as the rules read it, is longer. */
const LONGEST = 400

/**
 * Those spans of a list that share something with a given one, found by halving.
 * @param spans  by start; those longer than any expression of time are found only where they start near
 */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): readonly S[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < span.start - LONGEST) low = middle + 1
    else high = middle
  }
  const found: S[] = []
  for (let at = low; at < spans.length; at++) {
    const other = spans[at]
    if (!other || other.start >= span.end) break
    if (overlaps(other, span)) found.push(other)
  }
  return found
}
