import type { Proof, Span } from '../record/span.ts'
import type { RecordIndex } from '../view/index-record.ts'

/** Words of a document that prove something, with their place among its proofs, from 1. */
export interface PlacedProof extends Span {
  readonly number: number
  /** The id of the words in the page: `d1-p23`. */
  readonly anchor: string
}

/** What is shown in a document: the cited words and the sentences they stand in, both in reading order. */
export interface MarkedSpans {
  readonly proofs: readonly PlacedProof[]
  readonly sentences: readonly Span[]
}

/** Where every proof of a record stands in the page. */
export interface ProofMap {
  readonly anchorOf: (proof: Proof) => string | undefined
  readonly spansOf: (document: string) => MarkedSpans
}

const isProof = (value: object): value is Proof =>
  'exact' in value && 'sentence' in value && 'document' in value && 'start' in value && 'end' in value

/** Every proof in a record, wherever it stands: in lines, in their parts and in the clues of a basis. */
function* proofsIn(value: unknown): Generator<Proof> {
  if (Array.isArray(value)) for (const item of value) yield* proofsIn(item)
  else if (typeof value === 'object' && value !== null) {
    if (isProof(value)) yield value
    else for (const part of Object.values(value)) yield* proofsIn(part)
  }
}

/** The span of a proof's sentence; where the sentence does not hold the words, the words alone. */
function sentenceSpan(text: string, proof: Proof): Span {
  const { start, end, sentence } = proof
  const from = text.lastIndexOf(sentence, start)
  return from >= 0 && from + sentence.length >= end ? { start: from, end: from + sentence.length } : { start, end }
}

/** Spans of one kind, each once, in reading order. */
function inOrder(spans: readonly Span[]): Span[] {
  const once = new Map(spans.map(span => [`${span.start}-${span.end}`, span]))
  return [...once.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Find and number the proofs of all documents; those that quote their text wrongly are left out. */
export function placeProofs(index: RecordIndex): ProofMap {
  const anchors = new Map<string, string>()
  const spans = new Map<string, MarkedSpans>()
  const byDocument = new Map<string, Proof[]>(index.sources.map(({ document }) => [document.id, []]))
  for (const proof of proofsIn({ ...index.record, documents: index.record.documents.map(({ text, ...rest }) => rest) }))
    byDocument.get(proof.document)?.push(proof)

  for (const { document, number } of index.sources) {
    const { id, text } = document
    const sound = (byDocument.get(id) ?? []).filter(proof => text.slice(proof.start, proof.end) === proof.exact)
    const proofs = inOrder(sound.map(({ start, end }) => ({ start, end }))).map((span, place) => ({
      ...span,
      number: place + 1,
      anchor: `d${number}-p${place + 1}`,
    }))
    for (const { start, end, anchor } of proofs) anchors.set(`${id} ${start} ${end}`, anchor)
    spans.set(id, { proofs, sentences: inOrder(sound.map(proof => sentenceSpan(text, proof))) })
  }
  return {
    anchorOf: ({ document, start, end }) => anchors.get(`${document} ${start} ${end}`),
    spansOf: document => spans.get(document) ?? { proofs: [], sentences: [] },
  }
}
