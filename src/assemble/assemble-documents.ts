import type { Article } from '../record/article.ts'
import type { Derivation, Document } from '../record/document.ts'
import type { Span } from '../record/span.ts'
import { groupBy } from '../text/group-by.ts'
import { proofOf } from '../text/proof.ts'
import { type Carriage, findCarried } from './copies/find-carried.ts'
import { findOriginals } from './copies/find-originals.ts'
import { findReported, listOutlets } from './copies/find-reported.ts'
import { orderByOrigin } from './copies/order-by-origin.ts'
import type { Sources } from './sources.ts'

/**
 * The documents with what they took from others, sentence by sentence: what is a copy as a whole, which sentences another
 * document had before, and which say themselves that an outlet told them.
 */
export function assembleDocuments({ articles }: Sources): readonly Document[] {
  const byId = new Map(articles.map(article => [article.document.id, article]))
  const documents = orderByOrigin(articles.map(article => article.document))
  const originals = findOriginals(documents)
  const carriages = findCarried(documents.flatMap(({ id }) => byId.get(id) ?? []))
  const outlets = listOutlets(documents)
  return articles.map(article => {
    const { document } = article
    const original = originals.get(document.id)
    const carriage = carriages.get(document.id) ?? { carried: [], own: [] }
    const derivedFrom = [
      ...document.derivedFrom,
      ...(original ? derivationOfCopy(article, original, carriage) : []),
      ...derivationsOfSentences(article, byId, carriage, original),
      ...[...groupBy(findReported(article, outlets), r => r.publisher)].map(
        ([publisher, reported]): Derivation => ({
          publisher,
          kind: 'reported-by',
          proof: reported.map(({ sentence }) => proofOf(article, sentence)),
        }),
      ),
    ]
    return { ...document, ...(original && { origin: original.id }), derivedFrom }
  })
}

/** What a copy shows is its opening; what it added is its own. */
function derivationOfCopy(article: Article, original: Document, { own }: Carriage): readonly Derivation[] {
  const opening = article.sentences.find(s => s.kind === 'prose') ?? article.sentences[0]
  if (!opening) return []
  const copy: Derivation = {
    publisher: nameOf(original),
    document: original.id,
    kind: 'near-duplicate',
    proof: [proofOf(article, opening)],
    ...(own.length > 0 && { added: own.map(span => proofOf(article, span)) }),
  }
  return [copy]
}

/** The sentences that others had before, by whose they were; those that a copy has of its original go without saying. */
function derivationsOfSentences(
  article: Article,
  byId: ReadonlyMap<string, Article>,
  { carried }: Carriage,
  original: Document | undefined,
): readonly Derivation[] {
  const bySource = groupBy(
    carried.filter(({ from }) => from !== original?.id),
    ({ from }) => from,
  )
  return [...bySource].flatMap(([from, sentences]): readonly Derivation[] => {
    const source = byId.get(from)?.document
    const proof = sentences.map(({ sentence }: { readonly sentence: Span }) => proofOf(article, sentence))
    return source ? [{ publisher: nameOf(source), document: from, kind: 'carried-over', proof }] : []
  })
}

const nameOf = ({ publisher, id }: Document): string => publisher ?? id
