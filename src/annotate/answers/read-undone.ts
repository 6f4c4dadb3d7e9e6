import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor, isGiving } from '../asks/is-actor.ts'
import { findSubjects } from '../find-subject.ts'
import { type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { type AnswerReader, verbsOf } from './reading.ts'

const verbs = verbsOf('deed')

/** The place where "did not", "has not", "have never" begins before a verb. */
function denialBefore(words: SentenceWords, verb: number): number | undefined {
  const negation = tagAt(words, verb - 1) === 'ADV' && !/^never$/.test(wordAt(words, verb - 1)) ? verb - 2 : verb - 1
  if (!/^(?:not|n['’]t|never)$/.test(wordAt(words, negation))) return undefined
  return /^(?:did|has|have|had)$/.test(wordAt(words, negation - 1)) ? negation - 1 : undefined
}

/** "did not respond to a request for comment": nothing that a party asked. */
function isToPress(words: SentenceWords, { first, last }: Run): boolean {
  for (let at = first; at < last; at++)
    if (
      /^(?:comment|comments|interview|question|questions|call|calls|email|emails|message|messages|inquiry|inquiries)$/.test(
        wordAt(words, at),
      )
    )
      return true
  return false
}

/** Reads deeds told as not done: "the alliance did not provide help", "has not yet replied". */
export const readUndone: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    const first =
      verbAt(words, at, verbs) || (tagAt(words, at) === 'VERB' && isGiving(words, at))
        ? denialBefore(words, at)
        : undefined
    if (first === undefined) return []
    const by = findSubjects(words, at).find(run => isActor(words, run))
    const content = endContent(words, at, 'deed')
    return by && content && !isToPress(words, content)
      ? [{ status: 'unmet' as const, cue: { first, last: at }, content, by }]
      : []
  })
