import { flatMap } from '../../text/flat-map.ts'
import { findDoers, findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { skipToSubject } from '../walk-clauses.ts'
import { isActor, isOwnDeed, isState } from './is-actor.ts'
import { isHypothetical, isPassive, isToldAsDone } from './is-told.ts'
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

const EXPRESSING =
  /^(?:express|voice|signal|confirm|reiterate|declare|announce|state|reaffirm|indicate|underline|stress)$/

/** "expressed its readiness": the place of the verb. */
function expressedBy(words: SentenceWords, at: number): number | undefined {
  const verb = (words.phraseAt[at]?.first ?? at) - 1
  const isVerb = tagAt(words, verb) === 'VERB' && EXPRESSING.test(lemmaAt(words, verb))
  return isVerb && isToldAsDone(words, verb) && !isPassive(words, verb) ? verb : undefined
}

/** Reads offers told as readiness: "Norland is ready to supply grain", "expressed its readiness to supply grain". */
export const readReadiness: AskReader = words =>
  flatMap(words.tokens, (token, at) => {
    if (/^(?:readiness|willingness)$/.test(token.text)) {
      const verb = expressedBy(words, at)
      const offered = verb === undefined ? undefined : readFrames(words, at + 1, ['to-do'])
      const by = verb === undefined ? [] : findDoers(words, verb, run => isActor(words, run))
      if (!offered?.deed || isState(words, offered.deed) || isOwnDeed(words, offered.deed)) return []
      if (by.length === 0 || !by.every(run => isActor(words, run))) return []
      const cue = { first: at, last: at + 1 }
      return [{ kind: 'offer' as const, cue, from: by, to: [], content: offered.content, shape: offered.shape }]
    }
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
