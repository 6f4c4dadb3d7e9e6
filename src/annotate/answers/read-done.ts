import { endContent } from '../asks/end-content.ts'
import { isActor, isGiving } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, phraseFrom, type Run } from '../walk-clauses.ts'
import { type AnswerReader, type AnswerReading, isAsked, verbsOf } from './reading.ts'

const verbs = verbsOf('deed')

const isDeed = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'VERB' && (isGiving(words, at) || verbs.has(lemmaAt(words, at)))

/** A past or perfect form: "released", "has released", "were released"; not "releases", "is releasing", "having released". */
function isPast(words: SentenceWords, at: number): boolean {
  const form = words.tokens[at]?.form
  if (form === 'past') return wordAt(words, at - 1) !== 'having'
  return form === 'participle' && /^(?:has|have|had|was|were|been)$/.test(lastAuxiliary(words, at))
}

function lastAuxiliary(words: SentenceWords, at: number): string {
  let back = at - 1
  while (/^(?:ADV|PART)$/.test(tagAt(words, back))) back--
  return tagAt(words, back) === 'AUX' ? wordAt(words, back) : ''
}

const PART = /^(?:some|half|part|several|few|many|most|partially|partly|only)$/

/** Whether only a part was done: "released three of the guards", "half of the sum". */
const isPart = (words: SentenceWords, { first, last }: Run): boolean => {
  for (let at = first; at < last; at++)
    if (PART.test(wordAt(words, at)) || (tagAt(words, at) === 'NUM' && wordAt(words, at + 1) === 'of')) return true
  return false
}

function readActive(words: SentenceWords, at: number): AnswerReading | undefined {
  const by = findSubjects(words, at).find(run => isActor(words, run))
  const object = phraseFrom(words, at + 1)
  const content = by && object && !isAsked(words, object) && endContent(words, at, 'deed')
  if (!by || !content) return undefined
  return { status: isPart(words, content) ? 'partly-met' : 'met', cue: { first: at, last: at + 1 }, content, by }
}

/** "Three of the guards were released": the subject is what the deed was done to. */
function readPassive(words: SentenceWords, at: number): AnswerReading | undefined {
  const subject = clauseSubject(words, at)
  if (!subject || isAsked(words, subject)) return undefined
  const content = { first: subject.first, last: at + 1 }
  const maker = wordAt(words, at + 1) === 'by' ? objectFrom(words, at + 2) : undefined
  return {
    status: isPart(words, subject) ? 'partly-met' : 'met',
    cue: { first: at, last: at + 1 },
    content,
    ...(maker && isActor(words, maker) ? { by: maker } : {}),
  }
}

/** Reads deeds told as done that may be what somebody asked for or promised: "Vesland released the crew on Friday". */
export const readDone: AnswerReader = words =>
  words.tokens.flatMap((_, at) => {
    if (!isDeed(words, at) || !isPast(words, at) || !isToldAsDone(words, at)) return []
    const reading = isPassive(words, at) ? readPassive(words, at) : readActive(words, at)
    return reading ? [reading] : []
  })
