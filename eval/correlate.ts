/** What was found of a thing, and what it is. */
export interface Pair {
  readonly found: number
  readonly gold: number
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** How far what was found lies from the gold, on average; not a number of no pairs. */
export const meanAbsoluteError = (pairs: readonly Pair[]): number =>
  mean(pairs.map(({ found, gold }) => Math.abs(found - gold)))

/**
 * Pearson's coefficient of correlation; 0 where one side never changes.
 * @example correlate([{ found: 1, gold: 2 }, { found: 2, gold: 4 }])  // 1
 */
export function correlate(pairs: readonly Pair[]): number {
  const meanFound = mean(pairs.map(pair => pair.found))
  const meanGold = mean(pairs.map(pair => pair.gold))
  let together = 0
  let found = 0
  let gold = 0
  for (const pair of pairs) {
    together += (pair.found - meanFound) * (pair.gold - meanGold)
    found += (pair.found - meanFound) ** 2
    gold += (pair.gold - meanGold) ** 2
  }
  return found > 0 && gold > 0 ? together / Math.sqrt(found * gold) : 0
}
