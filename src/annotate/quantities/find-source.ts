import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { type SentenceWords, spanOf, wordAt } from '../sentence-words.ts'
import { joinPhrases, phraseFrom } from '../walk-clauses.ts'

const OF: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at'])

/** The words after "according to". */
export function readAccordingTo(words: SentenceWords): Span | undefined {
  for (let at = 0; at + 2 < words.tokens.length; at++) {
    if (wordAt(words, at) !== 'according' || wordAt(words, at + 1) !== 'to') continue
    const phrase = phraseFrom(words, at + 2)
    return phrase && spanOf(words, phrase.first, joinPhrases(words, phrase.last, OF))
  }
  return undefined
}

/** "which", "'s" of "let's say": nobody is named. */
const isNaming = (words: SentenceWords, speaker: Span) => {
  const told = words.tokens.filter(token => token.start >= speaker.start && token.end <= speaker.end)
  return !told.every(token => /^(?:which|who|that|['’]s|s|us|there)$/i.test(token.text))
}

/**
 * Who says a figure, by the words of its own sentence: the speaker of what is quoted, or who stands after "according to".
 * @returns undefined where the sentence names nobody
 */
export function findSource(words: SentenceWords, figure: Span): Span | undefined {
  const told = words.quotations.find(quotation => quotation.speaker && contains(quotation.content, figure))
  return (told?.speaker && isNaming(words, told.speaker) ? told.speaker : undefined) ?? readAccordingTo(words)
}
