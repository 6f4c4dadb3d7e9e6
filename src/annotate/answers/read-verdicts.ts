import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { isActor } from '../asks/is-actor.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { runOf } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import type { AnswerReader } from './reading.ts'

const TAKING_UP = /^(?:that|this|it)$/
const NEVER = /^(?:unacceptable|impossible|inadmissible|unthinkable)$/

/** The place after words that shut a thing out: "was [out of the question]", "is [unacceptable]". */
function verdictAfter(words: SentenceWords, at: number): number | undefined {
  if (NEVER.test(wordAt(words, at))) return at + 1
  const isOut = ['out', 'of', 'the', 'question'].every((word, n) => wordAt(words, at + n) === word)
  return isOut ? at + 4 : undefined
}

/** Reads what somebody says of a thing just asked for: "Vell said this was out of the question". */
export const readVerdicts: AnswerReader = (words, { asks }) =>
  flatMap(words.tokens, (token, at) => {
    if (tagAt(words, at) !== 'AUX' || !TAKING_UP.test(wordAt(words, at - 1))) return []
    const last = verdictAfter(words, at + 1)
    const speaker = last && words.quotations.find(({ content }) => contains(content, token))?.speaker
    const by = speaker && runOf(words, speaker)
    const ask = by && isActor(words, by) ? askedBefore(words, at, asks) : undefined
    if (!last || !by || !ask) return []
    const cue = { first: at, last }
    return [{ status: 'refused' as const, cue, content: cue, by, about: ask.content }]
  })
