import type { Time } from '../record/article.ts'
import { type SentenceWords, wordAt } from './sentence-words.ts'

/** Words between a verb and its day at most: "was sworn in as president of Norland at a short ceremony on May 3". */
const LONGEST_WAY = 12
/** Behind one of these another clause begins, with days of its own. */
const TURNS = /^(?:[;:.“”"]|who|which|that|after|before|when|while|until|since|because|but|and)$/

/** The day on which the verb at a place tells of something: "took over [on July 9]"; undefined where none is told. */
export function dayOf(words: SentenceWords, verb: number): Time | undefined {
  for (let at = verb + 1; at <= verb + LONGEST_WAY; at++) {
    const time = words.timeAt[at]
    if (time) return time.type === 'DATE' && time.edtf !== undefined ? time : undefined
    if (TURNS.test(wordAt(words, at))) break
  }
  const before = words.timeAt[verb - 1]
  return before?.type === 'DATE' && before.edtf !== undefined ? before : undefined
}
