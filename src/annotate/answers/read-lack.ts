import type { Ask } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { lemmaAt, type SentenceWords, wordAt } from '../sentence-words.ts'
import { phraseFrom } from '../walk-clauses.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

const CONTAINING = /^(?:contain|include|mention|offer|give|make)$/

/** The place after the words that say that something is missing: "there is no", "contains no", "without mentioning". */
function lackAt(words: SentenceWords, at: number): number | undefined {
  if (wordAt(words, at) === 'there' && lemmaAt(words, at + 1) === 'be' && wordAt(words, at + 2) === 'no') return at + 3
  if (CONTAINING.test(lemmaAt(words, at)) && wordAt(words, at + 1) === 'no') return at + 2
  if (wordAt(words, at) === 'without' && /^(?:mentioning|naming|stating|specifying)$/.test(wordAt(words, at + 1)))
    return at + 2
  return undefined
}

const SIGN = /^(?:sign|trace|word|news)$/

/** "there was no sign of the helicopters that Norland had asked for". */
function readNoSign(words: SentenceWords, asks: readonly Ask[]): readonly AnswerReading[] {
  return flatMap(words.tokens, (_, at): readonly AnswerReading[] => {
    if (wordAt(words, at) !== 'no' || !SIGN.test(wordAt(words, at + 1)) || wordAt(words, at + 2) !== 'of') return []
    const start = words.tokens[at + 3]?.start
    const ask = asks.find(({ content }) => content.start === start)
    const content = ask && endContent(words, at + 3, 'clause')
    return content ? [{ status: 'unmet', cue: { first: at, last: at + 3 }, content, about: ask.content }] : []
  })
}

/** Reads what is said to be missing, once the text has said that it was expected. */
export const readLack: AnswerReader = (words, { expected, asks }) => {
  if (!expected) return readNoSign(words, asks)
  return flatMap(words.tokens, (_, at): readonly AnswerReading[] => {
    const after = lackAt(words, at)
    const content = after === undefined ? undefined : endContent(words, after, 'clause')
    if (after === undefined || !content) return []
    const isThing = words.phraseAt[after] ?? phraseFrom(words, after) ?? wordAt(words, at) === 'without'
    return isThing ? [{ status: 'unmet', cue: { first: at, last: after }, content }] : []
  })
}
