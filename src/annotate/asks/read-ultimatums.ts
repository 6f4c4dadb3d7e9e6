import { findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isToldAsDone } from './is-told.ts'
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

/** "gave the guards a week to leave": whom, by when, and what. */
function readGiven(words: SentenceWords, at: number): Omit<AskReading, 'from' | 'kind'> | undefined {
  const whom = objectFrom(words, at + 1)
  const due = whom && isActor(words, whom) ? timeFrom(words, whom.last) : undefined
  const reading = whom && due && readFrames(words, due.last, ['to-do'])
  return (
    reading && { cue: { first: at, last: at + 1 }, to: [whom], content: reading.content, shape: reading.shape, due }
  )
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
  ['set', readLimit],
  ['issue', readLimit],
  ['impose', readLimit],
])

/** Reads demands with a time: "gave the guards a week to leave", "set a deadline of Sunday for the guards to leave". */
export const readUltimatums: AskReader = words =>
  words.tokens.flatMap((token, at) => {
    const read = token.tag === 'VERB' ? readers.get(lemmaAt(words, at)) : undefined
    const reading = read && isToldAsDone(words, at) ? read(words, at) : undefined
    const from = reading ? findSubjects(words, at) : []
    if (!reading || from.length === 0 || !from.every(run => isActor(words, run))) return []
    return [{ kind: 'request' as const, from, ...reading }]
  })
