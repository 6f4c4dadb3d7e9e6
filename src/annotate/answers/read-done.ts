import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor, isGiving, isState } from '../asks/is-actor.ts'
import { isHypothetical, isPassive, isToldAsDone } from '../asks/is-told.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, phraseFrom, type Run } from '../walk-clauses.ts'
import { type AnswerReader, type AnswerReading, isAsked, verbsOf } from './reading.ts'

/** Verbs of speech, thought and state are no deeds that anybody asks for; "adopt", "accept" answer by themselves. */
const others: ReadonlySet<string> = new Set(
  [
    ...english.reportingVerbs.map(entry => entry.verb),
    ...english.askingVerbs.map(entry => entry.verb),
    ...english.answerVerbs.filter(entry => entry.kind === 'answer').map(entry => entry.verb),
    'be have do get take see hear think know want need like seem appear try let keep use'.split(' '),
  ].flat(),
)
const verbs = verbsOf('deed')
const answering = verbsOf('answer')
/** "supported the draft", "put forward a plan": how one stands to a thing asked, and nothing done. */
const standing: ReadonlySet<string> = new Set([...english.stanceVerbs.map(({ verb }) => verb), 'enter'])

const isDeed = (words: SentenceWords, at: number) => {
  if (tagAt(words, at) !== 'VERB') return false
  const lemma = lemmaAt(words, at)
  if (lemma === 'make') return wordAt(words, at + 1) === 'public'
  if (verbs.has(lemma)) return true
  return lemma !== 'grant' && (isGiving(words, at) || !(others.has(lemma) || isState(words, at)))
}

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

/** "Norland denied that the ship was seized". */
const isDenied = (words: SentenceWords, at: number) => {
  const token = words.tokens[at]
  return words.quotations.some(quoted => token && quoted.polarity === 'negative' && contains(quoted.content, token))
}

const asks: ReadonlySet<string> = new Set(english.askingNouns.map(({ noun }) => noun))

/** "sent a request", "the demand was supported": so it is asked, and nothing done. */
const isAsking = (words: SentenceWords, { first }: Run) => {
  const head = words.phraseAt[first]?.head ?? first
  return asks.has(lemmaAt(words, head))
}

/** "withdrew its request" answers by itself, "supported it" not at all; "published the report" may be what was asked for. */
const isAnswer = (words: SentenceWords, at: number, thing: Run) =>
  (answering.has(lemmaAt(words, at)) || standing.has(lemmaAt(words, at))) && isAsked(words, thing)

/** "sent nobody", "no date was fixed": nothing was done. */
const isNone = (words: SentenceWords, at: number) => /^(?:no|nobody|none|nothing|neither)$/.test(wordAt(words, at))

function readActive(words: SentenceWords, at: number): AnswerReading | undefined {
  const by = findSubjects(words, at).find(run => isActor(words, run))
  const object = phraseFrom(words, at + 1)
  const isOther = object && (isAnswer(words, at, object) || isAsking(words, object))
  const content = by && object && !isOther && endContent(words, at, 'deed')
  if (!by || !content || isNone(words, object.first)) return undefined
  return { status: isPart(words, content) ? 'partly-met' : 'met', cue: { first: at, last: at + 1 }, content, by }
}

/** "Three of the guards were released": the subject is what the deed was done to. */
function readPassive(words: SentenceWords, at: number): AnswerReading | undefined {
  const subject = clauseSubject(words, at)
  if (!subject || isAsking(words, subject) || isAnswer(words, at, subject) || isNone(words, subject.first))
    return undefined
  if (/^(?:whether|if|unless|until|once|before)$/.test(wordAt(words, subject.first - 1))) return undefined
  const last = lemmaAt(words, at) === 'make' ? at + 2 : at + 1
  const content = { first: subject.first, last }
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
  flatMap(words.tokens, (_, at) => {
    if (
      !isDeed(words, at) ||
      !isPast(words, at) ||
      !isToldAsDone(words, at) ||
      isHypothetical(words, at) ||
      isDenied(words, at)
    )
      return []
    const reading = isPassive(words, at) ? readPassive(words, at) : readActive(words, at)
    return reading ? [reading] : []
  })
