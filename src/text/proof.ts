import type { Article, Sentence } from '../record/article.ts'
import type { Proof, Span } from '../record/span.ts'

/**
 * The words of a span as proof, with the sentence they stand in; where they run over several sentences, with all of them.
 * @throws TypeError on a span that is empty or outside the text
 * @example proofOf(article, { start: 0, end: 5 }).exact  // 'Talks'
 */
export function proofOf(article: Article, span: Span): Proof {
  const { id, text } = article.document
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
    throw new TypeError(`Expected a span inside the text, got ${span.start}–${span.end} of ${text.length}`)
  const start = Math.min(span.start, sentenceAt(article.sentences, span.start)?.start ?? span.start)
  const end = Math.max(span.end, sentenceAt(article.sentences, span.end - 1)?.end ?? span.end)
  return {
    document: id,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    sentence: text.slice(start, end),
  }
}

/** The sentence that holds a place of the text. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences[sentenceNumberAt(sentences, at)]

/** The number of the sentence that holds a place of the text, by halving; -1 where none does. */
export function sentenceNumberAt(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return -1
    if (at < sentence.start) high = middle - 1
    else if (at >= sentence.end) low = middle + 1
    else return middle
  }
  return -1
}

/** Proofs in one order whatever came first: by document, then place; the same words once. */
export function uniqueProofs(proofs: readonly Proof[]): readonly Proof[] {
  const seen = new Map(proofs.map(p => [`${p.document} ${p.start} ${p.end}`, p]))
  return [...seen.values()].sort(
    (a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) || a.start - b.start || a.end - b.end,
  )
}
