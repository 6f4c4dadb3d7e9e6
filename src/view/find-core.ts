import type { Record } from '../record/record.ts'
import { countDeeds } from './pick-entities.ts'

/** The affair's main body: who is named in so many of its documents, and so many of them at most. */
const SHARE_OF_DOCUMENTS = 0.5
const MOST = 8

/**
 * The ids of those on whom the affair turns: named in half of its documents and taking part, those in most of them first.
 * What touches them is told before what stands beside the affair.
 */
export function findCore(record: Record): ReadonlySet<string> {
  const deeds = countDeeds(record)
  const least = Math.max(1, SHARE_OF_DOCUMENTS * record.documents.length)
  const named = record.entities.flatMap(({ id, names }) => {
    const documents = new Set(names.flatMap(name => name.documents)).size
    return documents >= least && deeds.has(id) ? [{ id, documents, deeds: deeds.get(id) ?? 0 }] : []
  })
  const ranked = named.sort((a, b) => b.documents - a.documents || b.deeds - a.deeds || (a.id < b.id ? -1 : 1))
  return new Set(ranked.slice(0, MOST).map(({ id }) => id))
}
