/** How well what was found matches what is there: percentages, and the numbers behind them. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly found: number
  readonly gold: number
  readonly right: number
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)

/** Precision, recall and their harmonic mean, from counts. */
export function scoreCounts(right: number, found: number, gold: number): Score {
  const precision = percent(right, found)
  const recall = percent(right, gold)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, found, gold, right }
}

/** Adds scores up by their counts, as if all had been one document. */
export function addScores(scores: readonly Score[]): Score {
  const sum = (count: 'right' | 'found' | 'gold') => scores.reduce((total, score) => total + score[count], 0)
  return scoreCounts(sum('right'), sum('found'), sum('gold'))
}

/**
 * Scores by identity: what counts as the same has the same key.
 * @example scoreKeys(['0-5 PER'], ['0-5 PER', '9-12 LOC']).recall  // 50
 */
export function scoreKeys(found: readonly string[], gold: readonly string[]): Score {
  const there = new Set(gold)
  const seen = new Set(found)
  return scoreCounts([...seen].filter(key => there.has(key)).length, seen.size, there.size)
}
