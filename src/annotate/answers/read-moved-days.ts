import { flatMap } from '../../text/flat-map.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { type Run, skipToSubject } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

const MOVING = /^(?:extend|postpone|prolong|delay|put|push|move)$/
const PARTICLE = /^(?:off|back|forward)$/
const LIMIT = /^(?:deadline|ultimatum|term)$/
/** Words between the verb, the deadline and its new day. */
const REACH = 8

/** The place of the deadline among the words after a verb. */
function limitAfter(words: SentenceWords, at: number): number | undefined {
  for (let noun = at + 1; noun <= at + REACH; noun++) if (LIMIT.test(lemmaAt(words, noun))) return noun
  return undefined
}

/** The new day: "until Sunday", "to June 30". */
function newDay(words: SentenceWords, from: number): Run | undefined {
  for (let at = from; at < from + REACH; at++) {
    if (!/^(?:until|till|to)$/.test(wordAt(words, at)) || !words.timeAt[at + 1]) continue
    let last = at + 1
    while (words.timeAt[last] && words.timeAt[last] === words.timeAt[at + 1]) last++
    return { first: at + 1, last }
  }
  return undefined
}

function readMove(words: SentenceWords, at: number): Omit<AnswerReading, 'status'> | undefined {
  const needsParticle = /^(?:put|push|move)$/.test(lemmaAt(words, at))
  if (needsParticle && !PARTICLE.test(wordAt(words, at + 1))) return undefined
  const limit = limitAfter(words, at)
  const due = limit === undefined ? undefined : (newDay(words, at + 1) ?? newDay(words, limit + 1))
  const by = findSubjects(words, at).find(run => isActor(words, run))
  if (limit === undefined || !due || !by) return undefined
  const isComplement = wordAt(words, limit + 1) === 'for'
  const content = isComplement ? endContent(words, limit + 2, 'thing') : undefined
  return { cue: { first: at, last: at + 1 }, content: content ?? { first: limit, last: limit + 1 }, by, due }
}

/** Words. "The deadline set by Norland for the guards of the mine to leave". */
const LONGEST_SUBJECT = 24

/** "The deadline for Norland to pay was extended to June 30." */
function readMoved(words: SentenceWords, at: number): Omit<AnswerReading, 'status'> | undefined {
  const last = skipToSubject(words, at) + 1
  let limit = last - 1
  while (limit >= 0 && last - limit < LONGEST_SUBJECT && !LIMIT.test(lemmaAt(words, limit))) limit--
  const due = newDay(words, at + 1)
  if (!LIMIT.test(lemmaAt(words, limit)) || !due) return undefined
  const content = last - limit > 1 ? { first: limit + 1, last } : { first: limit, last: limit + 1 }
  return { cue: { first: at, last: at + 1 }, content, due }
}

/** Reads deadlines told to have been moved: "extended until Sunday the deadline for the release of the crew". */
export const readMovedDays: AnswerReader = (words, { asks }) =>
  flatMap(words.tokens, (_, at): readonly AnswerReading[] => {
    if (tagAt(words, at) !== 'VERB' || !MOVING.test(lemmaAt(words, at))) return []
    if (!isToldAsDone(words, at)) return []
    const reading = isPassive(words, at) ? readMoved(words, at) : readMove(words, at)
    if (!reading) return []
    if (reading.content.last - reading.content.first > 1) return [{ status: 'open', ...reading }]
    const ask = askedBefore(words, at, asks, asked => asked.due !== undefined)
    return ask ? [{ status: 'open', ...reading, about: ask.content }] : []
  })
