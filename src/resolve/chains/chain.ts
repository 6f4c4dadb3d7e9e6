import { groupBy } from '../../text/group-by.ts'
import type { Nominal } from './nominal.ts'

/** Nominals that mean the same, as far as is known: compared as one. */
export interface Chain {
  readonly members: readonly Nominal[]
  readonly sort?: Nominal['sort']
  /** `entity` where a rule has told whom a name means, `name` where the name alone is known. */
  readonly known: 'entity' | 'name' | 'nothing'
  readonly names: ReadonlySet<string>
  /** Lemmas of its nouns, and of those by which its names are called. */
  readonly nouns: ReadonlySet<string>
  readonly called: ReadonlySet<string>
  readonly counts: ReadonlySet<number>
  readonly sexes: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Chains of the nominals that rules have shown to mean the same: those of one entity, and of one chain in a document. */
export const gatherChains = (nominals: readonly Nominal[]): readonly Chain[] =>
  [...groupBy(nominals, n => n.entity ?? `${n.document} ${n.chain}`).values()].map(chainOf)

/** What all members together tell. */
export function chainOf(members: readonly Nominal[]): Chain {
  const sort = members.find(m => m.sort !== undefined)?.sort
  const names = new Set(members.flatMap(m => m.name ?? []))
  return {
    members,
    ...(sort && { sort }),
    known: members.some(m => m.entity !== undefined) ? 'entity' : names.size > 0 ? 'name' : 'nothing',
    names,
    nouns: new Set(members.flatMap(m => (m.kind === 'noun' ? m.head : []))),
    called: new Set(members.flatMap(m => m.called)),
    counts: new Set(members.flatMap(m => m.count ?? [])),
    sexes: new Set(members.flatMap(m => m.sex ?? [])),
    numbers: new Set(members.flatMap(m => (m.number === 'open' ? [] : m.number))),
  }
}
