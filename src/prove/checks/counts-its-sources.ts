import { countSources } from '../../text/count-sources.ts'
import { objectsSaid, type Place } from '../evidence.ts'
import type { Check } from '../fault.ts'

/** What an object says of how often it is told: its own count, or the origins that stand beside a list of documents. */
interface Counted {
  readonly sources?: { readonly documents: number; readonly origins: number }
  readonly origins?: number
}

function* countsIn(said: readonly Place[]): Generator<readonly [path: string, count: string]> {
  for (const { path, value } of said) {
    if ('documents' in value && typeof value.documents === 'number') continue
    const { sources, origins } = value as Counted
    if (sources !== undefined) yield [path, `${sources.documents} documents of ${sources.origins} origins`]
    else if (origins !== undefined) yield [path, `${origins} origins`]
  }
}

/** Documents and origins are counted rightly, by the copy map of the documents themselves. */
export const countsItsSources: Check = function* countsItsSources({ record, said }) {
  const right = new Map(countsIn(objectsSaid(countSources(record))))
  for (const [path, count] of countsIn(said))
    if (right.get(path) !== count)
      yield { path, message: `says ${count}, and its proofs are ${right.get(path) ?? 'none'}` }
}
