import type { AnswerVerb } from '../../language/knowledge/texts.ts'
import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { phraseFrom, type Run } from '../walk-clauses.ts'
import { type AnswerReader, type AnswerReading, isAsked, verbsOf } from './reading.ts'

const verbs = verbsOf('answer')

/** "declined to comment": no answer to anything asked by a party. */
const TALK =
  /^(?:comment|say|answer|speak|elaborate|confirm|discuss|disclose|be|talk|give|provide|specify|identify|name|reveal|respond|reply|do|have|become|make)$/

/** After "to", a bare verb, also where it was tagged as an adjective before its object ("to free the crew"). */
const isDeed = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'VERB' || (tagAt(words, at - 1) === 'PART' && phraseFrom(words, at + 1) !== undefined)

/** The deed agreed to, refused or failed at. */
function readDeed(words: SentenceWords, verb: AnswerVerb, at: number): Run | undefined {
  if (!verb.frames.includes('to-do') || wordAt(words, at) !== 'to' || !isDeed(words, at + 1)) return undefined
  if (verb.status === 'refused' && TALK.test(lemmaAt(words, at + 1))) return undefined
  return endContent(words, at + 1, 'deed')
}

/** The thing accepted, rejected, dropped. */
function readThing(words: SentenceWords, verb: AnswerVerb, at: number): Run | undefined {
  const start = verb.frames.includes('to-thing') ? (wordAt(words, at) === 'to' ? at + 1 : -1) : at
  const takes = verb.frames.includes('thing') || verb.frames.includes('to-thing')
  const pointed = /^(?:that|this|those|these)$/.test(wordAt(words, start)) ? start + 1 : start
  const phrase = takes && start >= 0 ? (phraseFrom(words, start) ?? phraseFrom(words, pointed)) : undefined
  if (!phrase || phrase.pronoun || !isAsked(words, phrase)) return undefined
  return endContent(words, start, 'thing')
}

/** "remove the issue from the agenda": the thing between verb and "from". */
function readDeprived(words: SentenceWords, verb: AnswerVerb, at: number): Run | undefined {
  if (!verb.frames.includes('deprived')) return undefined
  for (let from = at + 1; from < words.tokens.length && from < at + 15; from++)
    if (wordAt(words, from) === 'from' && /agenda|list|table|programme|program/.test(wordAt(words, from + 2)))
      return { first: at, last: from }
  return undefined
}

/** "turned [the invitation] down": the thing between the verb and what belongs to it. */
function readParted(words: SentenceWords, verb: AnswerVerb, at: number): Run | undefined {
  const phrase = verb.frames.includes('thing') ? phraseFrom(words, at + 1) : undefined
  const isParted = phrase && !phrase.pronoun && wordAt(words, phrase.last) === verb.particle && isAsked(words, phrase)
  return isParted ? { first: phrase.first, last: phrase.last } : undefined
}

function readVerb(words: SentenceWords, verb: AnswerVerb, at: number): AnswerReading | undefined {
  const parted = verb.particle && wordAt(words, at + 1) !== verb.particle ? readParted(words, verb, at) : undefined
  if (verb.particle && wordAt(words, at + 1) !== verb.particle && !parted) return undefined
  const after = at + (verb.particle && !parted ? 2 : 1)
  const deprived = readDeprived(words, verb, after)
  if (!deprived && (isPassive(words, at) || !isToldAsDone(words, at))) return undefined
  const content = parted ?? deprived ?? readDeed(words, verb, after) ?? readThing(words, verb, after)
  if (!content) return undefined
  const by = deprived ? undefined : findSubjects(words, at).find(run => isActor(words, run))
  if (!deprived && !by) return undefined
  return { status: verb.status, cue: { first: at, last: after }, content, ...(by ? { by } : {}) }
}

/**
 * Reads answers told by a verb: "rejected the request", "agreed to send observers", "failed to sign".
 * @source data/en/answer-phrases.yml
 */
export const readAnswerVerbs: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    const verb = verbAt(words, at, verbs)
    const reading = verb && readVerb(words, verb, at)
    return reading ? [reading] : []
  })
