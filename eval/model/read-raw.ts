import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { splitWords } from '../../src/annotate/tokens/split-words.ts'
import type { EnglishModel } from '../../src/language/model/open-english-model.ts'
import type { SentenceReading } from '../../src/language/model/sentence-reading.ts'
import type { Span } from '../../src/record/span.ts'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../article-of.ts'

/** A sentence of raw text: where its words stand, and what the model read. */
export interface RawSentence {
  readonly words: readonly Span[]
  readonly reading: SentenceReading
}

/** Reads running text, its sentences and words cut by the product. */
export async function readRaw(model: EnglishModel, text: string): Promise<readonly RawSentence[]> {
  const sentences = splitSentences(articleOf(text))
    .map(sentence => splitWords(text, sentence))
    .filter(words => words.length > 0)
  const readings = await model.read(sentences.map(words => words.map(word => slice(text, word))))
  return readings.map((reading, number) => ({ words: sentences[number] ?? [], reading }))
}

/** Where words `from` up to `to` of a sentence stand in the text. */
export function spanOfWords(
  { words }: RawSentence,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) throw new RangeError(`Expected words of a sentence of ${words.length}, got ${from}–${to}`)
  return { start: first.start, end: last.end }
}
