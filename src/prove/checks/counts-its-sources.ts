import { countSources } from '../../text/count-sources.ts'
import type { Check, Fault } from '../fault.ts'

/** What an object says of how often it is told: its own count, or the origins that stand beside a list of documents. */
interface Counted {
  readonly sources?: { readonly documents: number; readonly origins: number }
  readonly origins?: number
}

function tellCount({ sources, origins }: Counted): string | undefined {
  if (sources !== undefined) return `${sources.documents} documents of ${sources.origins} origins`
  return origins === undefined ? undefined : `${origins} origins`
}

type Fields = { readonly [field: string]: unknown }

/** Where two copies of one value count otherwise. What they share is passed over: counting anew leaves all else as it was. */
function* differences(said: unknown, right: unknown, path: string): Generator<Omit<Fault, 'check'>> {
  if (said === right || typeof said !== 'object' || said === null) return
  if (Array.isArray(said)) {
    for (const [index, item] of said.entries())
      yield* differences(item, (right as typeof said)[index], `${path}[${index}]`)
    return
  }
  const count = tellCount(said)
  const rightCount = tellCount(right as Counted)
  if (count !== undefined && count !== rightCount)
    yield { path, message: `says ${count}, and its proofs are ${rightCount ?? 'none'}` }
  for (const [field, value] of Object.entries(said))
    if (field !== 'sources')
      yield* differences(value, (right as Fields)[field], path === '' ? field : `${path}.${field}`)
}

/** Documents and origins are counted rightly, by the copy map of the documents themselves. */
export const countsItsSources: Check = ({ record }) => differences(record, countSources(record), '')
