import type { Derivation, Document } from '../record/document.ts'
import type { Proof } from '../record/span.ts'
import { nearDuplicates } from '../text/near-duplicates.ts'
import { proofOf } from '../text/proof.ts'
import { daysBetween } from './days.ts'
import type { Sources } from './sources.ts'

/** In days: an agency's report is taken over within days; one like it a month later tells of something else. */
const COPY_REACH = 31

/** The documents with what they copy: the oldest of near-duplicates is the origin of all. */
export function assembleDocuments(sources: Sources): readonly Document[] {
  const documents = sources.articles.map(a => a.document)
  const origin = new Map<string, Document>()
  for (const group of nearDuplicates(documents.map(d => d.text))) {
    const first = documents[Math.min(...group)]
    for (const i of group) {
      const copy = documents[i]
      if (first && copy && near(first, copy)) origin.set(copy.id, first)
    }
  }
  return sources.articles.map(article => {
    const { document } = article
    const first = origin.get(document.id)
    if (!first || first.id === document.id) return document
    const opening = article.sentences.find(s => s.kind === 'prose') ?? article.sentences[0]
    if (!opening) return { ...document, origin: first.id }
    const proof: readonly Proof[] = [proofOf(article, opening)]
    const copy: Derivation = {
      publisher: first.publisher ?? first.id,
      document: first.id,
      kind: 'near-duplicate',
      proof,
    }
    return { ...document, origin: first.id, derivedFrom: [...document.derivedFrom, copy] }
  })
}

const near = ({ datePublished: a }: Document, { datePublished: b }: Document): boolean =>
  a === undefined || b === undefined || Math.abs(daysBetween(a, b)) <= COPY_REACH
