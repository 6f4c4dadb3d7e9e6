/** Scores of a head: row by row, a row a word and a column a label. The bigger, the likelier. */
export interface Scores {
  readonly values: Float32Array
  readonly width: number
}

export const scoreOf = ({ values, width }: Scores, row: number, column: number): number =>
  values[row * width + column] ?? Number.NEGATIVE_INFINITY

/** The column with the highest score of a row; the first of equals. `except` is passed over. */
export function findHighest({ values, width }: Scores, row: number, except = -1): number {
  const begin = row * width
  let highest = except === 0 ? 1 : 0
  let most = values[begin + highest] ?? 0
  for (let column = highest + 1; column < width; column++) {
    const score = values[begin + column] ?? 0
    if (score <= most || column === except) continue
    highest = column
    most = score
  }
  return highest
}

/** The logarithm of the probability that the column has among those of its row. */
export function logProbabilityOf({ values, width }: Scores, row: number, column: number): number {
  const own = scoreOf({ values, width }, row, column)
  let sum = 0
  for (let i = row * width; i < (row + 1) * width; i++) sum += Math.exp((values[i] ?? 0) - own)
  return -Math.log(sum)
}

/** Rows of a head's scores. */
export const rowsOf = ({ values, width }: Scores, from: number, to: number): Scores => ({
  values: values.subarray(from * width, to * width),
  width,
})
