import type { Derivation, Document } from '../record/document.ts'
import type { SourceCount, Span } from '../record/span.ts'
import { groupBy } from './group-by.ts'

/** Where some words begin, in which document. A proof is one. */
export interface Place {
  readonly document: string
  readonly start: number
}

/** Says of words of documents from how many origins they come. */
export interface Origins {
  /**
   * In how many documents some words stand, and from how many independent origins these have them: copies, sentences
   * carried over and what one outlet is credited with count once. Never more origins than documents.
   */
  readonly count: (places: readonly Place[]) => SourceCount
  /** Whether some sentences of a document have another origin than the document as a whole. */
  readonly isMixed: (document: string) => boolean
}

/** Where words were first written: in a document, or by an outlet whose own report is not at hand. */
interface Origin {
  readonly document?: string
  readonly outlet?: string
}

/** Sentences of a document that come from elsewhere, or from nowhere else. */
interface Piece extends Span {
  readonly derivation: Derivation
}

/**
 * Makes ready the copy map of some documents.
 * @example traceOrigins(record.documents).count(event.proof)  // { documents: 3, origins: 1 }
 */
export function traceOrigins(documents: readonly Document[]): Origins {
  const byId = new Map(documents.map(document => [document.id, document]))
  const pieces = new Map(documents.map(document => [document.id, piecesOf(document)]))
  const isAt =
    (place: number) =>
    ({ start, end }: Span): boolean =>
      start <= place && place < end

  const originOfWhole = (id: string): Origin => {
    const credit = byId.get(id)?.derivedFrom.find(({ kind }) => kind === 'agency-line' || kind === 'attribution')
    return credit ? { outlet: credit.publisher } : { document: id }
  }
  const originOf = ({ document: id, start }: Place): Origin => {
    const here = pieces.get(id)?.filter(isAt(start)) ?? []
    const told = here.find(({ derivation }) => derivation.kind === 'reported-by')
    if (told) return { outlet: told.derivation.publisher }
    const carried = here.find(({ derivation }) => derivation.kind === 'carried-over')?.derivation.document
    if (carried !== undefined) return originOfWhole(carried)
    const isOwn = here.some(({ derivation }) => derivation.kind === 'near-duplicate')
    return originOfWhole(isOwn ? id : (byId.get(id)?.origin ?? id))
  }

  const countOrigins = (found: ReadonlyMap<string, readonly Origin[]>): SourceCount => {
    const chosen = [...found].map(([id, origins]) => origins.find(({ document }) => document === id) ?? origins[0])
    const written = new Set(chosen.flatMap(origin => origin?.document ?? []))
    const publishers = new Set([...written].flatMap(id => byId.get(id)?.publisher ?? []))
    const outlets = new Set(chosen.flatMap(origin => origin?.outlet ?? []))
    const unread = [...outlets].filter(outlet => !publishers.has(outlet))
    return { documents: found.size, origins: written.size + unread.length }
  }

  return {
    count: places =>
      countOrigins(new Map([...groupBy(places, ({ document }) => document)].map(([id, at]) => [id, at.map(originOf)]))),
    isMixed: id => (pieces.get(id)?.length ?? 0) > 0,
  }
}

/** The sentences that a document's derivations speak of by themselves. */
const piecesOf = ({ derivedFrom }: Document): readonly Piece[] =>
  derivedFrom.flatMap(derivation => {
    const { kind, proof, added = [] } = derivation
    const proofs = kind === 'near-duplicate' ? added : kind === 'carried-over' || kind === 'reported-by' ? proof : []
    return proofs.map(({ start, end }) => ({ start, end, derivation }))
  })
