import { annotate } from '../../../src/annotate/annotate.ts'
import { type SentenceView, viewSentences } from '../../../src/annotate/clauses/view-sentences.ts'
import type { Article } from '../../../src/record/article.ts'
import { inventDocument } from '../../fixtures/documents.ts'

/** An article of a text, published on Wednesday, 23 November 2022. */
export const read = (text: string): Promise<Article> =>
  annotate(inventDocument('clauses', { text, datePublished: '2022-11-23' }))

/**
 * The first sentence of a text.
 * @throws TypeError where the text has none
 */
export async function firstSentence(text: string): Promise<SentenceView> {
  const [view] = viewSentences(await read(text))
  if (!view) throw new TypeError(`Expected a sentence, got ${JSON.stringify(text)}`)
  return view
}

/**
 * Where a word stands in a sentence.
 * @throws TypeError where it does not
 */
export function placeOf({ tokens }: SentenceView, word: string): number {
  const at = tokens.findIndex(token => token.text === word)
  if (at < 0) throw new TypeError(`Expected a word of the sentence, got ${word}`)
  return at
}
