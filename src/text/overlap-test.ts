import type { Span } from '../record/span.ts'

/**
 * Makes a test of whether a span shares a code unit with any of many, in time logarithmic in their number.
 * @param spans  in any order; they may overlap
 * @example makeOverlapTest([{ start: 3, end: 5 }])({ start: 4, end: 9 })  // true
 */
export function makeOverlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  /** The furthest end of all spans up to each. */
  const furthest: number[] = []
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? Number.NEGATIVE_INFINITY))
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1
      else high = middle
    }
    return (furthest[low - 1] ?? Number.NEGATIVE_INFINITY) > start
  }
}
