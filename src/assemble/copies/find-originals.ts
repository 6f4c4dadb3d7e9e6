import type { Document } from '../../record/document.ts'
import { daysBetween } from '../../text/iso-days.ts'
import { nearDuplicates } from '../../text/near-duplicates.ts'

/** In days: an agency's report is taken over within days; one like it a month later tells of something else. */
const COPY_REACH = 31

/**
 * What each copy of a whole document is a copy of: the first of those like it, and of those that come too late for that,
 * the first of them.
 * @param documents  in the order of `orderByOrigin`
 * @returns copies alone, by id
 */
export function findOriginals(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const originals = new Map<string, Document>()
  for (const group of nearDuplicates(documents.map(document => document.text))) {
    let original: Document | undefined
    for (const number of group) {
      const document = documents[number]
      if (!document) continue
      if (original && inReach(original, document)) originals.set(document.id, original)
      else original = document
    }
  }
  return originals
}

const inReach = ({ datePublished: a }: Document, { datePublished: b }: Document): boolean =>
  a === undefined || b === undefined || daysBetween(a, b) <= COPY_REACH
