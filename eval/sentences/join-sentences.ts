import type { Span } from '../../src/record/span.ts'
import { joinWords } from './join-words.ts'

/** A document as running text with the boundaries that are to be found in it. */
export interface JoinedDocument {
  readonly text: string
  readonly sentences: readonly Span[]
}

const FINAL_MARK = /[.!?…]["'”’)\]]*$/

/**
 * Joins the sentences of a document by spaces; one without a final mark (a headline, a dateline, a row of a table) ends
 * its line, as it would in a newspaper.
 * @param sentences  their words
 */
export function joinSentences(sentences: readonly (readonly string[])[]): JoinedDocument {
  let text = ''
  const spans: Span[] = []
  for (const words of sentences) {
    if (text) text += FINAL_MARK.test(text) ? ' ' : '\n'
    const start = text.length
    text += joinWords(words)
    spans.push({ start, end: text.length })
  }
  return { text, sentences: spans }
}
