import type { Dispute } from '../../record/claim.ts'
import type { Document } from '../../record/document.ts'
import type { Proof } from '../../record/span.ts'
import type { Evidence } from '../evidence.ts'
import type { Check } from '../fault.ts'

type Documents = ReadonlyMap<string, Document>

const earliest = (days: readonly string[]): readonly string[] => [...days].sort().slice(0, 1)

/** The day on which a document was published, and the later one on which another document first gave it that date. */
function daysOf(id: string, documents: Documents): readonly string[] {
  const document = documents.get(id)
  const day = document?.datePublished
  if (document === undefined || day === undefined) return []
  const clues = (document.basis?.clues ?? []).flatMap(clue => documents.get(clue.document)?.datePublished ?? [])
  return [day, [day, ...clues].sort().at(-1) ?? day]
}

/** The days from which what some proofs show may be known: where no date leans on another document there is one. */
function firstDays(proofs: readonly Proof[], documents: Documents): readonly string[] {
  const days = proofs.map(proof => daysOf(proof.document, documents))
  return [...earliest(days.flatMap(([own]) => own ?? [])), ...earliest(days.flatMap(([, settled]) => settled ?? []))]
}

interface Knowledge {
  readonly path: string
  readonly knownSince: string
  readonly possible: readonly string[]
}

function* knowledgeIn({ record, said, documents }: Evidence): Generator<Knowledge> {
  for (const { path, value } of said) {
    if (path.startsWith('disputes[')) continue
    const { knownSince, proof } = value as { readonly knownSince?: string; readonly proof?: readonly Proof[] }
    if (knownSince !== undefined && proof !== undefined)
      yield { path, knownSince, possible: firstDays(proof, documents) }
  }
  for (const [index, { knownSince, positions }] of record.disputes.entries()) {
    const possible = daysOfPositions(positions, documents)
    if (knownSince !== undefined) yield { path: `disputes[${index}]`, knownSince, possible }
  }
}

/** A dispute begins with its second position; which that is hangs on the undated ones. */
const daysOfPositions = (positions: Dispute['positions'], documents: Documents): readonly string[] =>
  positions.flatMap(({ proof }) => proof.flatMap(({ document }) => daysOf(document, documents)))

/** What is known is known since the first document that proves it, and nothing is known after the record's own day. */
export const knowsSince: Check = function* knowsSince(evidence) {
  const { record } = evidence
  const { asOf } = record
  for (const [index, { datePublished }] of record.documents.entries())
    if (asOf && datePublished && datePublished > asOf)
      yield { path: `documents[${index}]`, message: `is of ${datePublished}, later than ${asOf}` }
  for (const { path, knownSince, possible } of knowledgeIn(evidence))
    if (!possible.includes(knownSince))
      yield { path, message: `is known since ${knownSince}, its documents since ${possible[0] ?? 'an unknown day'}` }
    else if (asOf && knownSince > asOf) yield { path, message: `is known since ${knownSince}, later than ${asOf}` }
}
