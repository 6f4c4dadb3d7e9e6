import { flatMap } from '../../text/flat-map.ts'
import { isToldAsDone } from '../asks/is-told.ts'
import { lemmaAt, wordAt } from '../sentence-words.ts'
import { clauseSubject } from '../walk-clauses.ts'
import { type AnswerReader, isAsked } from './reading.ts'

const UNHEEDED = /^(?:unheeded|unanswered|unmet|ignored|unfulfilled)$/
const GOING = /^(?:go|remain|stay|be|have)$/

/** Reads asks told to have gone without an answer: "Norland's call for a truce went unheeded". */
export const readUnheeded: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    const verb = wordAt(words, at - 1) === 'so' || wordAt(words, at - 1) === 'largely' ? at - 2 : at - 1
    if (!UNHEEDED.test(wordAt(words, at)) || !GOING.test(lemmaAt(words, verb)) || !isToldAsDone(words, verb)) return []
    const content = clauseSubject(words, verb)
    return content && isAsked(words, content)
      ? [{ status: 'unmet' as const, cue: { first: verb, last: at + 1 }, content }]
      : []
  })
