/** A run of consecutive items, half-open, and the sum of what speaks for them. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly sum: number
}

/**
 * The run with the highest sum among the items from `from` to `to`.
 * @param score  what speaks for an item; negative where something speaks against it
 * @returns undefined where no item has a positive score; the shortest, then the first, of equal runs
 * @example findRun([-1, 2, -1, 3, -4], 0, 5)  // { from: 1, to: 4, sum: 4 }
 */
export function findRun(score: ArrayLike<number>, from: number, to: number): Run | undefined {
  let best: Run | undefined
  for (let at = from, begin = from, sum = 0; at < to; at++) {
    if (sum <= 0) [begin, sum] = [at, 0]
    sum += score[at] ?? 0
    if (sum > (best?.sum ?? 0)) best = { from: begin, to: at + 1, sum }
  }
  return best
}
