import type { Figure } from '../record/claim.ts'
import { comparatorWords } from './words.ts'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6, useGrouping: 'min2' })

/** A number as English prints it: `4,000,000`, `1200`, `0.5`. */
export const describeNumber = (value: number): string => number.format(value)

/**
 * The amount of a figure, without what is counted.
 * @example describeAmount(figure)  // 'over 100 km²', '90–120', 'about 3 million'
 */
export function describeAmount(figure: Figure): string {
  const { value, low, high, unit } = figure
  const range =
    low !== undefined && high !== undefined && low !== high
      ? `${describeNumber(low)}–${describeNumber(high)}`
      : describeNumber(value)
  return [comparatorWords[figure.comparator], range, unit].filter(Boolean).join(' ')
}
