import type { Document } from '../../record/document.ts'

/**
 * Documents in the order in which one may have taken from another: by day, the undated last. Of one day, whoever others
 * credit comes first and whoever credits others last; then by id.
 * @example orderByOrigin([taken, agency]).map(document => document.publisher)  // ['TASS', 'Lake Gazette']
 */
export function orderByOrigin(documents: readonly Document[]): readonly Document[] {
  const credited = new Set(documents.flatMap(document => document.derivedFrom.map(({ publisher }) => publisher)))
  const rankOf = ({ publisher, derivedFrom }: Document): number =>
    publisher !== undefined && credited.has(publisher) ? 0 : derivedFrom.length === 0 ? 1 : 2
  const keyOf = (document: Document): string =>
    [document.datePublished ?? '9999-99-99', rankOf(document), document.id].join(' ')
  return documents
    .map(document => ({ document, key: keyOf(document) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ document }) => document)
}
