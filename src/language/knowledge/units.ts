import { convert } from 'convert'
import worldCountries from 'world-countries/countries.json' with { type: 'json' }
import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const statedUnit = z.strictObject({
  unit: z.string(),
  dimension: z.string(),
  words: z.array(z.string()).min(1),
  /** What stands before the number instead: "$", "US$". */
  before: z.array(z.string()).default([]),
  base: z.string().optional(),
  /** What the package convert calls it. */
  library: z.string().optional(),
  factor: z.number().positive().optional(),
  /** The metric unit that it is converted to. */
  into: z.string().optional(),
})

/** A unit of measure or a currency: value × `factor` is the value in `base`, value × `into.factor` that in `into.unit`. */
export interface Unit {
  readonly unit: string
  readonly dimension: string
  readonly words: readonly string[]
  readonly before: readonly string[]
  readonly base?: string
  readonly factor?: number
  readonly into?: { readonly unit: string; readonly factor: number }
}

/** What the package calls the units that are converted to. */
const libraryNames: { readonly [unit: string]: string } = {
  'km²': 'km2',
  'm²': 'm2',
  'm³': 'm3',
  ha: 'hectare',
  t: 'tonne',
  L: 'liter',
}

/** Digits that are kept of a factor: floating point leaves noise behind the twelfth. */
const DIGITS = 12

/** The factor between two units of one dimension, by the package's tables, which check the names when they are compiled. */
function factorBetween(from: string, to: string): number {
  type Name = Parameters<typeof convert<number, 'km'>>[1]
  const factor = convert(1, from as Name).to((libraryNames[to] ?? to) as Name)
  return Number(factor.toPrecision(DIGITS))
}

function joinLibrary({ library, factor, into, base, ...unit }: z.infer<typeof statedUnit>): Unit {
  const own = factor ?? (library && base ? factorBetween(library, base) : undefined)
  return {
    ...unit,
    ...(base && { base }),
    ...(own !== undefined && { factor: own }),
    ...(into && library && { into: { unit: into, factor: factorBetween(library, into) } }),
  }
}

/** Units of measure and currencies, with the factors of the package convert. */
export const units = defineEntries<Unit>({
  path: 'en/units.yml',
  entry: statedUnit.transform(joinLibrary),
  key: u => u.unit,
})

/** A word of letters alone, without marks: "colón" is also written "colon". */
const withoutMarks = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '')

/**
 * All units of the file, with the names and codes of the world's currencies; those of the file come first, so that a bare
 * "dinar" stays a dinar of no country.
 */
export function joinCurrencies(stated: readonly Unit[]): readonly Unit[] {
  const names = new Map(worldCountries.flatMap(({ currencies }) => Object.entries(currencies)))
  const known = new Map(stated.map(unit => [unit.unit, unit]))
  const currencies = [...names].map(([code, { name }]): Unit => {
    const own = known.get(code)
    const words = [...(own?.words ?? []), name.toLowerCase(), withoutMarks(name.toLowerCase()), code.toLowerCase()]
    const before = [...(own?.before ?? []), code.toLowerCase()]
    return { dimension: 'money', ...own, unit: code, words: [...new Set(words)], before: [...new Set(before)] }
  })
  const joined = new Map(currencies.map(unit => [unit.unit, unit]))
  return [...stated.map(unit => joined.get(unit.unit) ?? unit), ...currencies.filter(({ unit }) => !known.has(unit))]
}
