import type { Record } from '../record/record.ts'
import { countSources } from '../text/count-sources.ts'
import type { Fault } from './fault.ts'
import { prove } from './prove.ts'

/** What is left out may have been spoken of elsewhere, which then names nothing that exists: so many rounds settle it. */
const MOST_ROUNDS = 20

/** A record of which every proof holds, and why the rest was left out. */
export interface Proved {
  readonly record: Record
  readonly withheld: readonly Fault[]
}

/**
 * Leaves out of a record what is not proved: the innermost thing of a list that a fault stands in (a participant, not
 * its event), and then whatever speaks of a thing left out.
 * @throws TypeError where a fault stands in no list, or the rounds do not end: then the record itself is wrong
 * @example withholdUnproved(record).withheld.map(fault => fault.message)
 */
export function withholdUnproved(record: Record): Proved {
  const withheld: Fault[] = []
  let kept = record
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const faults = prove(kept)
    if (faults.length === 0) return { record: kept, withheld }
    withheld.push(...faults)
    kept = countSources(without(kept, new Set(faults.map(fault => placeOf(fault.path)))))
  }
  throw new TypeError(`Expected a record that can be proved, got faults in ${MOST_ROUNDS} rounds`)
}

/** `events[3].participants[0].proof[1]` → `events[3].participants[0]`: a proof is no thing of its own. */
function placeOf(path: string): string {
  const place = /^(.*\])/.exec(path.replace(/\.(?:proof|clues|basis)\b.*$/, ''))?.[1]
  if (place === undefined) throw new TypeError(`Expected a fault in a list, got ${path}`)
  return place
}

/** The record less the things at some places; what has none of them in it is the same object as before. */
function without(record: Record, places: ReadonlySet<string>): Record {
  const hold = new Set([...places].flatMap(waysTo))
  const copy = (value: unknown, path: string): unknown => {
    if (!hold.has(path)) return value
    if (Array.isArray(value))
      return value.flatMap((item, index) => {
        const at = `${path}[${index}]`
        return places.has(at) ? [] : [copy(item, at)]
      })
    return Object.fromEntries(
      Object.entries(value as object).map(([key, item]) => [key, copy(item, path === '' ? key : `${path}.${key}`)]),
    )
  }
  return copy(record, '') as Record
}

/** `events[3].participants[0]` → ``, `events`, `events[3]`, `events[3].participants`: what holds it, from the record down. */
const waysTo = (place: string): readonly string[] => [
  '',
  ...Array.from(place.matchAll(/[.[]/g), ({ index }) => place.slice(0, index)),
]
