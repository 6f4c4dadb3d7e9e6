import { z } from 'zod'
import type { Table } from './tables.ts'

/** By table and measure, the F1 under which it may not fall; `eval/floors.json`. */
export const floorsShape = z.record(z.string(), z.record(z.string(), z.number()))
export type Floors = z.infer<typeof floorsShape>

/** A measure under its floor. */
export interface Breach {
  readonly table: string
  readonly measure: string
  readonly f1: number
  readonly floor: number
}

/** The measures that fell; tables without floors cannot fall. */
export const findBreaches = (tables: readonly Table[], floors: Floors): readonly Breach[] =>
  tables.flatMap(({ name, measures }) =>
    Object.entries(floors[name] ?? {}).flatMap(([measure, floor]) => {
      const f1 = measures[measure]?.f1 ?? 0
      return f1 < floor ? [{ table: name, measure, f1, floor }] : []
    }),
  )

/** Points of F1. Floors stand a little under what was measured, so that a word of data may cost a name. */
const SLACK = 0.5

/** Floors for what was measured: as they are written to `eval/floors.json` on purpose. */
export const floorsUnder = (tables: readonly Table[]): Floors =>
  Object.fromEntries(
    tables.map(({ name, measures }) => [
      name,
      Object.fromEntries(
        Object.entries(measures).map(([measure, { f1 }]) => [measure, Math.floor((f1 - SLACK) * 10) / 10]),
      ),
    ]),
  )
