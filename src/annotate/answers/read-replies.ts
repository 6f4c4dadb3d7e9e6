import type { Ask } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

type Status = AnswerReading['status']

/** Verbs that answer by themselves: "Norland refused." */
const alone: { readonly [verb: string]: Status } = {
  refuse: 'refused',
  decline: 'refused',
  comply: 'met',
  accept: 'met',
  oblige: 'met',
}
/** Verbs that answer with a word for what was asked: "rejected that", "granted it". */
const withPronoun: { readonly [verb: string]: Status } = {
  reject: 'refused',
  refuse: 'refused',
  dismiss: 'refused',
  accept: 'met',
  grant: 'met',
  approve: 'met',
}
const withParticle: { readonly [verb: string]: { readonly particle: string; readonly status: Status } } = {
  turn: { particle: 'down', status: 'refused' },
  rule: { particle: 'out', status: 'refused' },
  take: { particle: 'up', status: 'met' },
}
/** "agreed to lend four", "refused to lend any": by the one who was asked just before. */
const withDeed: { readonly [verb: string]: Status } = { agree: 'met', refuse: 'refused', decline: 'refused' }
/** What one refuses to the press. */
const TALK = /^(?:comment|say|answer|speak|elaborate|confirm|discuss|disclose|be|give|name|identify)$/
const TAKING_UP = /^(?:that|this|it|both)$/
const WHOM = /^(?:it|him|her|them|us|me)$/
const CLAUSE_END = /^(?:[.;:!,—)]|--|but|and|on|in|at|late|early|yesterday|today|again|outright|too)?$/

const isSingle = (words: SentenceWords, run: Run) => run.last - run.first === 1 && words.phraseAt[run.first]?.pronoun

/** "agreed to one": a part, where more was asked for. */
function readPart(words: SentenceWords, at: number): Status | undefined {
  if (lemmaAt(words, at) !== 'agree' || wordAt(words, at + 1) !== 'to') return undefined
  if (TAKING_UP.test(wordAt(words, at + 2))) return 'met'
  return tagAt(words, at + 2) === 'NUM' || wordAt(words, at + 2) === 'one' ? 'partly-met' : undefined
}

/** "did so as well": another asks the same. */
const isToo = (words: SentenceWords, at: number) => /^(?:as|too|also|again)$/.test(wordAt(words, at))

/** The answer of a verb, and the place after it; undefined where what follows is an object of its own. */
function readStatus(words: SentenceWords, at: number): readonly [Status, number] | undefined {
  const lemma = lemmaAt(words, at)
  const part = readPart(words, at)
  if (part) return [part, at + 3]
  const byDeed = withDeed[lemma]
  if (byDeed && wordAt(words, at + 1) === 'to' && tagAt(words, at + 2) === 'VERB' && !TALK.test(lemmaAt(words, at + 2)))
    return [byDeed, at + 3]
  const taken = withPronoun[lemma]
  if (taken && TAKING_UP.test(wordAt(words, at + 1)) && CLAUSE_END.test(wordAt(words, at + 2))) return [taken, at + 2]
  if (isGrantOfTime(words, at)) return ['met', at + 2]
  const dropped = withParticle[lemma]
  if (dropped?.particle === wordAt(words, at + 2) && TAKING_UP.test(wordAt(words, at + 1)))
    return [dropped.status, at + 3]
  if (lemma === 'do' && wordAt(words, at + 1) === 'so' && wordAt(words, at) !== 'doing' && !isToo(words, at + 2))
    return ['met', at + 2]
  if (lemma === 'say' && wordAt(words, at + 1) === 'no' && CLAUSE_END.test(wordAt(words, at + 2)))
    return ['refused', at + 2]
  const single = alone[lemma]
  return single && CLAUSE_END.test(wordAt(words, at + 1)) ? [single, at + 1] : undefined
}

const wordsOf = (words: SentenceWords, { first, last }: Run) => {
  const [start, end] = [words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0]
  return { start, end }
}

/** Whether the very one was asked. */
const isAskedOf = (words: SentenceWords, { to }: Ask, by: Run, textOf: (span: Span) => string) =>
  to.some(span => textOf(span).toLowerCase() === textOf(wordsOf(words, by)).toLowerCase())

/** "granted it ten days", "gave them two weeks". */
const isGrantOfTime = (words: SentenceWords, at: number) =>
  /^(?:grant|give)$/.test(lemmaAt(words, at)) &&
  WHOM.test(wordAt(words, at + 1)) &&
  words.timeAt.slice(at + 2, at + 4).some(Boolean)

const isAboutTime = ({ content }: Ask, textOf: (span: Span) => string) => OF_TIME.test(textOf(content))
const OF_TIME = /\b(?:extension|time|delay|postponement|hours?|days?|weeks?|months?|year|adjournment|term)\b/i

/** Nobody refuses or grants what he asked for himself. */
const isOwn = (words: SentenceWords, { from }: Ask, by: Run) => {
  const { start, end } = wordsOf(words, by)
  return from.some(span => span.start < end && start < span.end)
}

/**
 * Reads answers that take up what was asked just before without naming it: "Norland refused.", "The court granted it ten
 * days", "Vesland agreed to one."
 */
export const readReplies: AnswerReader = (words, { asks, textOf }) =>
  flatMap(words.tokens, (token, at): readonly AnswerReading[] => {
    if (token.tag !== 'VERB' && token.tag !== 'AUX') return []
    const answer = readStatus(words, at)
    if (!answer || isPassive(words, at) || !isToldAsDone(words, at)) return []
    const [status, last] = answer
    const by = findSubjects(words, at).find(run => isActor(words, run) && !isSingle(words, run))
    const isTime = isGrantOfTime(words, at)
    const isDeed = withDeed[lemmaAt(words, at)] !== undefined && last === at + 3 && tagAt(words, at + 2) === 'VERB'
    const isFit = (asked: Ask) =>
      (!isDeed || (by !== undefined && isAskedOf(words, asked, by, textOf))) &&
      !(by && isOwn(words, asked, by)) &&
      (!isTime || isAboutTime(asked, textOf))
    const ask = by && askedBefore(words, at, asks, isFit)
    if (!by || !ask) return []
    const cue = { first: at, last }
    return [{ status, cue, content: cue, by, about: ask.content }]
  })
