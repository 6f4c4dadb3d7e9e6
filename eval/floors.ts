import { z } from 'zod'
import { type Figure, standing, type Table } from './table.ts'

/** By table and measure, what it may not fall under, or rise over where low is better; `eval/floors.json`. */
export const floorsShape = z.record(z.string(), z.record(z.string(), z.number()))
export type Floors = z.infer<typeof floorsShape>

/** A measure on the wrong side of its floor; where it `stands` is absent when it is no longer measured. */
export interface Breach {
  readonly table: string
  readonly measure: string
  readonly stands?: number
  readonly floor: number
}

const holds = (figure: Figure, floor: number) =>
  'amount' in figure && figure.better === 'low' ? standing(figure) <= floor : standing(figure) >= floor

/** The measures that fell; tables without floors cannot fall. */
export const findBreaches = (tables: readonly Table[], floors: Floors): readonly Breach[] =>
  tables.flatMap(({ name, measures }) =>
    Object.entries(floors[name] ?? {}).flatMap(([measure, floor]) => {
      const figure = measures[measure]
      if (!figure) return [{ table: name, measure, floor }]
      return holds(figure, floor) ? [] : [{ table: name, measure, stands: standing(figure), floor }]
    }),
  )

/** Points of F1. Floors stand a little under what was measured, so that a word of data may cost a name. */
const SLACK = 0.5
/** The same of errors on the scale of factuality and of correlations. */
const SLACK_OF_AMOUNTS = 0.02

function floorUnder(figure: Figure): number {
  if (!('amount' in figure)) return Math.floor((figure.f1 - SLACK) * 10) / 10
  if (figure.better === 'low') return Math.ceil((figure.amount + SLACK_OF_AMOUNTS) * 100) / 100
  return Math.floor((figure.amount - SLACK_OF_AMOUNTS) * 100) / 100
}

/** Floors for what was measured: as they are written to `eval/floors.json` on purpose. */
export const floorsUnder = (tables: readonly Table[]): Floors =>
  Object.fromEntries(
    tables.map(({ name, measures }) => [
      name,
      Object.fromEntries(Object.entries(measures).map(([measure, figure]) => [measure, floorUnder(figure)])),
    ]),
  )
