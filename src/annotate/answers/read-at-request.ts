import { contains } from '../../text/span.ts'
import { findDoneAtRequest } from '../asks/read-at-request.ts'
import type { AnswerReader } from './reading.ts'

/** Reads what was done at somebody's request as granted: "The vote was put off at the request of Norland". */
export const readAtRequest: AnswerReader = (words, { asks }) =>
  findDoneAtRequest(words).flatMap(({ verb, noun, content }) => {
    const asking = words.tokens[noun]
    const ask = asking && asks.find(({ cue }) => contains(cue, asking))
    return ask ? [{ status: 'met' as const, cue: { first: verb, last: verb + 1 }, content, about: ask.content }] : []
  })
