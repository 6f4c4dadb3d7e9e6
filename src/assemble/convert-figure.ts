import { english } from '../language/english.ts'
import type { Figure } from '../record/claim.ts'

const conversions = new Map(english.units.flatMap(({ unit, into }) => (into ? [[unit, into] as const] : [])))

/** Digits of a converted value: more would claim what nobody measured. */
const DIGITS = 3

type Measured = Pick<Figure, 'value' | 'low' | 'high' | 'unit'>

/**
 * A measured figure in a metric unit, to be shown beside what was said.
 * @returns undefined where it is metric, money or a plain count
 * @source data/en/units.yml, with the factors of the package convert
 * @example convertFigure({ value: 30, unit: 'mile' })  // { value: 48.3, unit: 'km' }
 */
export function convertFigure({ value, low, high, unit }: Measured): Figure['converted'] {
  const into = unit === undefined ? undefined : conversions.get(unit)
  if (!into) return undefined
  const convert = (number: number) => Number((number * into.factor).toPrecision(DIGITS))
  return {
    value: convert(value),
    ...(low !== undefined && { low: convert(low) }),
    ...(high !== undefined && { high: convert(high) }),
    unit: into.unit,
  }
}

/** @example describeConverted({ value: 48.3, unit: 'km' })  // '48.3 km' */
export const describeConverted = ({ value, high, unit }: NonNullable<Figure['converted']>): string =>
  `${high === undefined ? value : `${value}–${high}`} ${unit}`
