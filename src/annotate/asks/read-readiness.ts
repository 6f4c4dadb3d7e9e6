import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { skipToSubject } from '../walk-clauses.ts'
import { isActor, isOwnDeed, isState } from './is-actor.ts'
import { isHypothetical } from './is-told.ts'
import { readFrames } from './read-frames.ts'
import type { AskReader } from './reading.ts'

const READY = /^(?:ready|willing|prepared)$/
const UNREAL = /^(?:not|n['’]t|never|no|will|would|could|may|might|should|must|if)$/
const LINKS = /^(?:be|remain|stand|['’](?:s|re|m))$/

/** Whether "is", "remains", "stands" leads to the word, and nothing takes it back. */
function isSaidPlainly(words: SentenceWords, at: number): boolean {
  let linked = false
  for (let back = at - 1; back > skipToSubject(words, at); back--) {
    if (UNREAL.test(wordAt(words, back))) return false
    linked ||= LINKS.test(lemmaAt(words, back)) || LINKS.test(wordAt(words, back))
  }
  return linked
}

/** Reads offers told as readiness: "Norland is ready to supply grain". */
export const readReadiness: AskReader = words =>
  words.tokens.flatMap((token, at) => {
    if (!READY.test(token.text) || isHypothetical(words, at) || tagAt(words, at) === 'ADV' || !isSaidPlainly(words, at))
      return []
    const reading = readFrames(words, at + 1, ['to-do'])
    const from = findSubjects(words, at)
    if (!reading?.deed || isState(words, reading.deed) || isOwnDeed(words, reading.deed)) return []
    if (from.length === 0 || !from.every(run => isActor(words, run))) return []
    return [
      {
        kind: 'offer' as const,
        cue: { first: at, last: at + 1 },
        from,
        to: [],
        content: reading.content,
        shape: reading.shape,
      },
    ]
  })
