import type { Request } from '../record/claim.ts'
import type { Record } from '../record/record.ts'
import { ageInDays } from './age.ts'
import { dropEchoes } from './drop-echoes.ts'
import { findCore } from './find-core.ts'

/** An answer, a missed day, a condition weigh more than a promise that stands. */
const statusWeights: { readonly [status in Request['status']]: number } = {
  overdue: 4,
  refused: 4,
  unmet: 3,
  'partly-met': 3,
  met: 3,
  withdrawn: 2,
  open: 1,
}

const kindWeights: { readonly [kind in Request['kind']]: number } = {
  request: 2,
  instruction: 2,
  condition: 2,
  offer: 1,
  promise: 1,
  expectation: 0,
}

/** Days of age that take one point from a request, and the most points that age takes. */
const DAYS_PER_POINT = 30
const MOST_AGE = 4
const ENOUGH = 4

/**
 * How much a request matters: what became of it, a day by which, who asks whom, in how many origins, how old it is.
 * Chosen by reading briefs; it only orders lines.
 */
function weighRequest(request: Request, core: ReadonlySet<string>, asOf: string | undefined): number {
  const { from, to, due, status, kind, sources, knownSince } = request
  const age = ageInDays(knownSince, asOf) ?? 0
  return (
    statusWeights[status] +
    kindWeights[kind] +
    2 * Math.min(sources?.origins ?? 1, ENOUGH) +
    (due === undefined ? 0 : 2) +
    (from.length > 0 ? 1 : -3) +
    (to.length > 0 ? 1 : 0) +
    ([...from, ...to].some(id => core.has(id)) ? 2 : 0) -
    Math.min(age / DAYS_PER_POINT, MOST_AGE)
  )
}

const isOfOneAsker = (a: Request, b: Request): boolean =>
  a.from.length === 0 ||
  b.from.length === 0 ||
  a.from.some(id => b.from.includes(id)) ||
  a.to.some(id => b.to.includes(id))

/** The requests that matter most first, without those that another tells in other words. */
export function pickRequests({ requests, asOf, ...record }: Record): readonly Request[] {
  const core = findCore({ ...record, requests })
  const weighed = requests.map(request => ({ request, weight: weighRequest(request, core, asOf) }))
  const ranked = weighed.sort((a, b) => b.weight - a.weight).map(({ request }) => request)
  return dropEchoes(ranked, ({ content }) => content, isOfOneAsker)
}
