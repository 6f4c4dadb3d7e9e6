import { flatMap } from '../../text/flat-map.ts'
import { isActor } from '../asks/is-actor.ts'
import { isToldAsDone } from '../asks/is-told.ts'
import { findSubjects } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isFiniteVerb } from '../walk-clauses.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

const ASKED = /^(?:ordered|asked|requested|demanded|instructed|promised|pledged|agreed|told|required)$/
/** Words. "as the ministry had asked", "as it had been ordered". */
const LONGEST_REMARK = 7

/** Whether the words after "as" say that it was asked for. */
function tellsAsked(words: SentenceWords, from: number): boolean {
  for (let at = from; at < from + LONGEST_REMARK; at++) {
    if (ASKED.test(wordAt(words, at)))
      return /^[.,;]?$/.test(wordAt(words, at + 1)) || words.timeAt[at + 1] !== undefined
    if (/^[.,;:—]$/.test(wordAt(words, at))) return false
  }
  return false
}

/** The verb of the clause that ends at a place. */
function verbBefore(words: SentenceWords, end: number): number | undefined {
  for (let at = 0; at < end; at++)
    if (tagAt(words, at) === 'VERB' && isToldAsDone(words, at) && isDone(words, at)) return at
  return undefined
}

/** "has stopped", "released" — not "stops", "is stopping". */
const isDone = (words: SentenceWords, at: number) =>
  words.tokens[at]?.form === 'past' ? isFiniteVerb(words, at) : /^(?:has|have|had)$/.test(wordAt(words, at - 1))

/** Reads deeds told to be what was asked for: "Norland has stopped the works, as ordered". */
export const readAsAsked: AnswerReader = words =>
  flatMap(words.tokens, (_, at): readonly AnswerReading[] => {
    if (wordAt(words, at) !== 'as' || wordAt(words, at - 1) !== ',' || !tellsAsked(words, at + 1)) return []
    const verb = verbBefore(words, at - 1)
    const by = verb === undefined ? undefined : findSubjects(words, verb).find(run => isActor(words, run))
    if (verb === undefined || !by) return []
    return [{ status: 'met', cue: { first: verb, last: verb + 1 }, content: { first: verb, last: at - 1 }, by }]
  })
