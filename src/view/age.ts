import { dayRange } from './day-range.ts'

/** How many days a thing of some date lies behind the record's day; undefined where either is not known, 0 where it lies ahead. */
export function ageInDays(edtf: string | undefined, asOf: string | undefined): number | undefined {
  const [then, today] = [dayRange(edtf)?.last, dayRange(asOf)?.last]
  return then === undefined || today === undefined ? undefined : Math.max(0, today - then)
}
