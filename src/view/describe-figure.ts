import type { Figure } from '../record/claim.ts'
import { comparatorWords } from './words.ts'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6, useGrouping: 'min2' })

/** A number as English prints it: `4,000,000`, `1200`, `0.5`. */
export const describeNumber = (value: number): string => number.format(value)

/** Digits of a part of a whole that is shown in percent. */
const PART_DIGITS = 3

/** A part of a whole is shown in percent: 0.3333 as 33.3 %. */
const inPercent = (value: number) => Number((100 * value).toPrecision(PART_DIGITS))

/**
 * The amount of a figure, without what is counted.
 * @example describeAmount(figure)  // 'over 100 km²', '90–120', 'about 3 million', 'almost 66.7 %'
 */
export function describeAmount(figure: Figure): string {
  const isPart = figure.unit === 'share'
  const show = (value: number) => describeNumber(isPart ? inPercent(value) : value)
  const { value, low, high } = figure
  const range = low !== undefined && high !== undefined && low !== high ? `${show(low)}–${show(high)}` : show(value)
  return [comparatorWords[figure.comparator], range, isPart ? '%' : figure.unit].filter(Boolean).join(' ')
}

/** "three" needs no 3 beside it. */
const isSmallCount = ({ value, high, unit, comparator }: Figure) =>
  unit === undefined && high === undefined && comparator === 'exactly' && value <= LARGEST_SMALL_COUNT

const LARGEST_SMALL_COUNT = 12

/**
 * The amount in the text's own words, and beside them in figures where those are not among the words.
 * @example sayAmount(figure)  // { said: 'dozens', inFigures: 'at least 24' }, { said: 'over 100 km' }
 */
export function sayAmount(figure: Figure): { readonly said: string; readonly inFigures?: string } {
  const { said, value, unit } = figure
  const inFigures = describeAmount(figure)
  if (said === undefined) return { said: inFigures }
  const digits = said.replace(/(?<=\d)[,\s](?=\d)/g, '')
  const isPlain = unit !== 'share' && digits.split(/[^\d.]+/).includes(String(value))
  return isPlain || isSmallCount(figure) ? { said } : { said, inFigures }
}
