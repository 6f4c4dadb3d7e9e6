import type { Span } from '../record/span.ts'

/** The number of the first item, of items in order, whose place is not before `at`, by halving. */
export function firstFrom<Item>(items: readonly Item[], placeOf: (item: Item) => number, at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && placeOf(item) < at) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The items, of items in order, whose place is within the span.
 * @example between([1, 4, 6, 9], n => n, { start: 4, end: 9 })  // [4, 6]
 */
export const between = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  { start, end }: Span,
): readonly Item[] => items.slice(firstFrom(items, placeOf, start), firstFrom(items, placeOf, end))

/**
 * The last item, of items in order, whose place is at or before `at`.
 * @example lastBefore([1, 4, 6, 9], n => n, 8)  // 6
 */
export const lastBefore = <Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  at: number,
): Item | undefined => items[firstFrom(items, placeOf, at + 1) - 1]
