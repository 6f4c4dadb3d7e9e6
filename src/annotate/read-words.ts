import type { LabelledRun } from '../language/model/follow-labels.ts'
import type { EnglishModel } from '../language/model/open-english-model.ts'
import type { SentenceReading } from '../language/model/sentence-reading.ts'
import type { Sentence } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import type { Span } from '../record/span.ts'
import { slice } from '../text/span.ts'
import { makeNameReader } from './names/join-schemes.ts'
import { splitWords } from './tokens/split-words.ts'

/** A sentence's words and what the English model reads in them. */
export interface ReadWords {
  readonly words: readonly Span[]
  readonly reading: SentenceReading
  /** Of all schemes of labels together, in the product's own kinds. */
  readonly names: readonly LabelledRun[]
}

/**
 * Splits a document's sentences into words and has the English model read them, all layers at once.
 * @returns one entry a sentence
 */
export async function readWords(
  { text }: Document,
  sentences: readonly Sentence[],
  model: Pick<EnglishModel, 'labels' | 'read'>,
): Promise<readonly ReadWords[]> {
  const readNames = makeNameReader(model.labels)
  const words = sentences.map(sentence => splitWords(text, sentence))
  const readings = await model.read(words.map(spans => spans.map(span => slice(text, span))))
  return readings.map((reading, at) => ({ words: words[at] ?? [], reading, names: readNames(reading) }))
}
