import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { findDoers, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isPassive, isToldAsDone } from './is-told.ts'
import { readFrames } from './read-frames.ts'
import type { AskReader, AskReading } from './reading.ts'

/** The words of a time that begins at a place, "until" before it counted: "a week", "until Sunday". */
function timeFrom(words: SentenceWords, at: number): Run | undefined {
  let first = /^(?:until|till|by)$/.test(wordAt(words, at)) ? at + 1 : at
  if (tagAt(words, first) === 'DET' && !words.timeAt[first]) first++
  const time = words.timeAt[first]
  if (!time) return undefined
  let last = first
  while (words.timeAt[last] === time) last++
  return { first: at, last }
}

/** Words. "gave the firm, the country's largest employer, until Friday". */
const LONGEST_ASIDE = 14

/** The place after a remark in commas. */
function skipAside(words: SentenceWords, at: number): number {
  if (wordAt(words, at) !== ',') return at
  for (let end = at + 1; end < at + LONGEST_ASIDE; end++) {
    if (/^[.;:—]$/.test(wordAt(words, end))) return at
    if (wordAt(words, end) === ',' && timeFrom(words, end + 1)) return end + 1
  }
  return at
}

/** Whom, without the time that follows at once: "the guards [a week]". */
function readWhom(words: SentenceWords, at: number): Run | undefined {
  const whom = objectFrom(words, at)
  if (whom) {
    const time = words.timeAt.findIndex((found, place) => found && place > whom.first && place < whom.last)
    return time < 0 ? whom : { first: whom.first, last: tagAt(words, time - 1) === 'DET' ? time - 1 : time }
  }
  const phrase = words.phraseAt[at]
  if (phrase?.first !== at || words.timeAt[at]) return undefined
  const time = words.timeAt.findIndex((found, place) => found && place > at && place < phrase.last)
  return time < 0 ? undefined : { first: at, last: tagAt(words, time - 1) === 'DET' ? time - 1 : time }
}

/** "a week to leave", "until Friday to reopen talks": by when, and what. */
function readTerm(words: SentenceWords, at: number): Pick<AskReading, 'content' | 'shape' | 'due'> | undefined {
  const due = timeFrom(words, at)
  const reading = due && readFrames(words, wordAt(words, due.last) === 'in' ? due.last + 2 : due.last, ['to-do'])
  return reading && { content: reading.content, shape: reading.shape, due }
}

/** "gave the guards a week to leave": whom, by when, and what. */
function readGiven(words: SentenceWords, at: number): Omit<AskReading, 'from' | 'kind'> | undefined {
  const whom = readWhom(words, at + 1)
  const term = whom && isActor(words, whom) ? readTerm(words, skipAside(words, whom.last)) : undefined
  return whom && term && { cue: { first: at, last: at + 1 }, to: [whom], ...term }
}

/** Who tells a term, where nobody is named as setting it: "Norland has until Friday to reply, the court said". */
function teller(words: SentenceWords, at: number): readonly Run[] {
  const token = words.tokens[at]
  const speaker = words.quotations.find(({ content }) => token && contains(content, token))?.speaker
  const first = speaker ? words.tokens.findIndex(({ start }) => start >= speaker.start) : -1
  const last = speaker ? words.tokens.findLastIndex(({ end }) => end <= speaker.end) + 1 : 0
  return first >= 0 && last > first && isActor(words, { first, last }) ? [{ first, last }] : []
}

/** "The guards were given a week to leave", "The firm has until Friday to pay". */
function readTaken(words: SentenceWords, at: number): Omit<AskReading, 'kind'> | undefined {
  const by = wordAt(words, at + 1) === 'by' ? objectFrom(words, at + 2) : undefined
  const term = readTerm(words, by?.last ?? at + 1)
  const to = term ? findDoers(words, at, run => isActor(words, run)) : []
  if (!term || to.length === 0 || !to.every(run => isActor(words, run))) return undefined
  return { cue: { first: at, last: at + 1 }, from: by ? [by] : teller(words, at), to, ...term }
}

const LIMIT = /^(?:deadline|ultimatum|timeline)$/

/** "set a deadline of Sunday for the guards to leave", "issued an ultimatum to the guards to leave by Sunday". */
function readLimit(words: SentenceWords, at: number): Omit<AskReading, 'from' | 'kind'> | undefined {
  const noun = words.phraseAt[at + 1]
  if (!noun || noun.first > at + 1 || !LIMIT.test(lemmaAt(words, noun.head))) return undefined
  let next = noun.last
  const due = /^(?:of|for|on)$/.test(wordAt(words, next)) ? timeFrom(words, next + 1) : undefined
  if (due) next = due.last
  const whom = /^(?:for|to)$/.test(wordAt(words, next)) ? objectFrom(words, next + 1) : undefined
  if (!whom || !isActor(words, whom)) return undefined
  const reading = readFrames(words, whom.last, ['to-do'])
  const cue = { first: at, last: noun.last }
  return reading && { cue, to: [whom], content: reading.content, shape: reading.shape, ...(due && { due }) }
}

const readers = new Map([
  ['give', readGiven],
  ['grant', readGiven],
  ['allow', readGiven],
  ['set', readLimit],
  ['issue', readLimit],
  ['impose', readLimit],
])

/** Verbs that, in the passive or of the one who has to, take a term: "were given a week", "has until Friday". */
const TAKING = /^(?:give|grant|allow|have|get)$/

function readAt(words: SentenceWords, at: number): Omit<AskReading, 'kind'> | undefined {
  const lemma = lemmaAt(words, at)
  const isTaking = lemma === 'have' ? /^(?:until|till)$/.test(wordAt(words, at + 1)) : isPassive(words, at)
  if (isTaking) return TAKING.test(lemma) ? readTaken(words, at) : undefined
  const reading = readers.get(lemma)?.(words, at)
  const from = reading ? findDoers(words, at, run => isActor(words, run)) : []
  if (!reading || from.length === 0 || !from.every(run => isActor(words, run))) return undefined
  return { from, ...reading }
}

/**
 * Reads demands with a time: "gave the guards a week to leave", "set a deadline of Sunday for the guards to leave", "The
 * firm has until Friday to pay".
 */
export const readUltimatums: AskReader = words =>
  flatMap(words.tokens, (token, at) => {
    if (!/^(?:VERB|AUX)$/.test(token.tag)) return []
    const lemma = lemmaAt(words, at)
    if (!(readers.has(lemma) || TAKING.test(lemma)) || !isToldAsDone(words, at)) return []
    const reading = readAt(words, at)
    return reading ? [{ kind: 'request' as const, ...reading }] : []
  })
