import { english } from '../../language/english.ts'
import type { AskingVerb } from '../../language/knowledge/asks.ts'
import { flatMap } from '../../text/flat-map.ts'
import { findDoers, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, verbAt, wordAt } from '../sentence-words.ts'
import { joinPhrases, phraseFrom, type Run } from '../walk-clauses.ts'
import { decisionBefore } from './decision-before.ts'
import { findHearer } from './find-hearer.ts'
import { isActor, isCourtesy, isForecaster, isHelp, isRedress, isState } from './is-actor.ts'
import { isHypothetical, isPassive, isToldAsDone } from './is-told.ts'
import { purposeBefore } from './purpose-before.ts'
import { type FrameReading, readFrames } from './read-frames.ts'
import type { AskReader, AskReading } from './reading.ts'

const verbs = new Map(english.askingVerbs.map(entry => [entry.verb, entry]))

/** Who is to do what a clause tells, where that is somebody: "demanded that [Norland] withdraw", not "that [the crew] be freed". */
function doerOf(words: SentenceWords, { shape, content, deed }: FrameReading): readonly Run[] {
  const subject = shape === 'clause' ? objectFrom(words, content.first) : undefined
  if (!subject || !isActor(words, subject) || (deed !== undefined && isDoneTo(words, subject, deed))) return []
  return [subject]
}

/** Whether the verb of a clause tells what happens to its subject: "be freed", "would be paid". */
const isDoneTo = (words: SentenceWords, subject: Run, deed: number) =>
  deed > subject.last && /^(?:be|been|being)$/.test(wordAt(words, deed - 1)) && !wordAt(words, deed).endsWith('ing')

/** Whether an expectation is one that somebody can meet: an actor named, and a deed in its hands. */
function isInItsHands(words: SentenceWords, reading: FrameReading): boolean {
  const addressed = reading.shape === 'clause' ? doerOf(words, reading) : reading.to
  if (addressed.length === 0 || !addressed.every(run => isActor(words, run))) return false
  if (addressed.some(run => words.phraseAt[run.first]?.pronoun) && reading.shape === 'clause') return false
  return reading.deed === undefined || !isState(words, reading.deed)
}

const DUTY = /^(?:must|should|shall)$/
/** Verbs that may also tell what is the case: "insisted that it was true", "ruled that the ban was lawful". */
const TELLING = /^(?:insist|rule|decree)$/
const FUTURE = /^(?:will|would|shall|should|must|ready|prepared|willing|['’](?:ll|d))$/
/** Words. A modal further on belongs to another clause. */
const MODAL_REACH = 12

/**
 * Whether a clause tells what is to be done, where the verb may also tell what is the case: "insisted that the guards
 * leave", "promised that it would pay" — not "insisted that it was true".
 */
function isOfFuture(words: SentenceWords, { verb, kind }: AskingVerb, { content }: FrameReading): boolean {
  if (kind !== 'promise' && kind !== 'expectation' && !TELLING.test(verb)) return true
  const end = Math.min(content.last, content.first + MODAL_REACH)
  const modals = TELLING.test(verb) ? DUTY : FUTURE
  for (let at = content.first; at < end; at++) if (modals.test(wordAt(words, at))) return true
  for (let at = content.first; at < end; at++)
    if (/^(?:will|would|can|could|may|might)$/.test(wordAt(words, at))) return false
    else if (tagAt(words, at) === 'AUX' || tagAt(words, at) === 'VERB')
      return wordAt(words, at) === lemmaAt(words, at) && isSingular(words, content.first)
  return false
}

/** Only after a singular a bare verb form shows that it is to be done: "that the guard leave". */
function isSingular(words: SentenceWords, at: number): boolean {
  const head = words.phraseAt[at]?.head
  return (
    head !== undefined &&
    (tagAt(words, head) !== 'NOUN' || wordAt(words, head) === lemmaAt(words, head)) &&
    !words.phraseAt[at]?.pronoun
  )
}

/** "promised to do so": what was asked before, told elsewhere. */
const SAME_DEED = /^(?:do (?:so|that|it|this)\b|(?:it|so|that|this)$)/

const textOf = (words: SentenceWords, { first, last }: Run) =>
  words.tokens
    .slice(first, last)
    .map(token => token.text.toLowerCase())
    .join(' ')

function isAsk(words: SentenceWords, verb: AskingVerb, from: readonly Run[], reading: FrameReading): boolean {
  if (from.some(run => !isActor(words, run) || /^your$/.test(wordAt(words, run.first)))) return false
  if (reading.shape === 'thing' && isCourtesy(words, reading.content)) return false
  const isDemand = verb.kind === 'request' && verb.verb !== 'seek'
  if (reading.shape === 'thing' && !isDemand && isRedress(words, reading.content)) return false
  if (SAME_DEED.test(textOf(words, reading.content))) return false
  if (reading.shape === 'thing' && verb.verb === 'offer' && reading.to.length === 0 && !isHelp(words, reading.content))
    return false
  if (reading.shape === 'clause' && !isOfFuture(words, verb, reading)) return false
  if (verb.kind === 'expectation' && from.some(run => isForecaster(words, run))) return false
  if (reading.shape === 'thing' && words.timeAt[reading.content.first]) return true
  const isClaim = isHelp(words, reading.content) || isRedress(words, reading.content)
  if (reading.shape === 'thing' && /^(?:expect|want)$/.test(verb.verb) && isClaim) return true
  if (isWishedDone(words, verb, reading)) return true
  return !verb.strict || isInItsHands(words, reading)
}

/** "wants the passage removed": whoever is to do it. */
const isWishedDone = (words: SentenceWords, { frames }: AskingVerb, { shape, deed }: FrameReading) =>
  shape === 'clause' && frames.includes('done') && deed !== undefined && words.tokens[deed]?.form === 'participle'

/** "by a judge [in London]" */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'for'])

/** By the tree, the subject of a verb: not "residents" of "bars in a district of two million residents were ordered to close". */
const isSubjectOf = (words: SentenceWords, { first, last }: Run, verb: number) =>
  words.tokens.slice(first, last).some(token => token.relation === 'nsubj' && token.head === words.firstToken + verb)

/** Frames of which the one addressed may be the subject: "was asked to act", "was tasked with", "was invited to Isel". */
const PASSIVE: ReadonlySet<string> = new Set(['someone-to-do', 'someone-with', 'someone-to-place'])

/** "to Isel by the premier": where somebody was invited, and the word behind it. */
const placeInvitedTo = (words: SentenceWords, at: number): Run | undefined => {
  const place =
    wordAt(words, at) === 'to' && words.nameAt[at + 1]?.type === 'Place' ? phraseFrom(words, at + 1) : undefined
  return place && { first: at, last: place.last }
}

/** "The ministers were instructed to agree", "the board was asked by Norland to meet". */
function readPassive(words: SentenceWords, verb: AskingVerb, at: number): AskReading | undefined {
  if (verb.strict || !verb.frames.some(frame => PASSIVE.has(frame))) return undefined
  if (verb.toward.length > 0 && !verb.toward.includes(wordAt(words, at + 1))) return undefined
  const place = verb.frames.includes('someone-to-place') ? placeInvitedTo(words, at + 1) : undefined
  const link = place?.last ?? at + 1
  const by = wordAt(words, link) === 'by' ? objectFrom(words, link + 1) : undefined
  const next = by ? joinPhrases(words, by.last, PLACING) : at + 1
  const isWith = verb.frames.includes('someone-with') && wordAt(words, next) === 'with'
  const told = isWith ? readFrames(words, next + 1, ['doing']) : readFrames(words, next, ['to-do'])
  const reading = told ?? (place && { content: place, shape: 'thing' as const })
  const to = findDoers(words, at, run => isActor(words, run))
  if (!reading || to.length === 0 || !to.every(run => isActor(words, run))) return undefined
  if (!by && !to.some(run => isSubjectOf(words, run, at))) return undefined
  const cue = { first: at, last: at + 1 }
  return { kind: verb.kind, cue, from: by ? [by] : [], to, content: reading.content, shape: reading.shape }
}

/** "a letter urging the council to act": whose letter it is stands elsewhere. */
const isDocumentSpeaking = (words: SentenceWords, at: number) =>
  wordAt(words, at).endsWith('ing') && words.phraseAt[at - 1]?.last === at && !words.phraseAt[at - 1]?.pronoun

/** "asked to see Ana Vell", but not "to see Ana Vell's letter": somebody is to receive the one who asks. */
function isAudience(words: SentenceWords, deed: number): boolean {
  const name = words.nameAt[deed + 1]
  const behind = words.tokens.findIndex(({ start }) => name !== undefined && start >= name.end)
  return lemmaAt(words, deed) === 'see' && name?.type === 'Person' && !/^['’]s?$/.test(wordAt(words, behind))
}

/** "asked not to be named", "asked to remain anonymous", "asked to comment": nothing that a party is to do. */
const isOwnWish = (words: SentenceWords, verb: AskingVerb, { shape, deed, to, content }: FrameReading) =>
  verb.kind === 'request' &&
  shape === 'deed' &&
  to.length === 0 &&
  deed !== undefined &&
  !isAudience(words, deed) &&
  (content.first < deed || /^(?:be|remain|stay|speak|comment|know|see|hear|leave|go)$/.test(lemmaAt(words, deed)))

function readVerb(
  words: SentenceWords,
  verb: AskingVerb,
  at: number,
  deciders?: readonly Run[],
): AskReading | undefined {
  if (isPassive(words, at)) return readPassive(words, verb, at)
  if (isHypothetical(words, at)) return undefined
  const reading = readFrames(words, at + 1, verb.frames, verb.toward)
  if (!reading || isOwnWish(words, verb, reading)) return undefined
  const isLetter = isDocumentSpeaking(words, at)
  const from = deciders ?? (isLetter ? [] : findDoers(words, at, run => isActor(words, run)))
  if ((from.length === 0 && (!isLetter || verb.kind !== 'request')) || !isAsk(words, verb, from, reading))
    return undefined
  const addressed = reading.to.filter(run => isActor(words, run))
  if (verb.verb === 'order' && reading.to.length > addressed.length) return undefined
  const own = addressed.length > 0 || verb.kind === 'promise' ? addressed : doerOf(words, reading)
  const isTakenUp = own.some(run => /^(?:it|they)$/.test(wordAt(words, run.first)))
  const hearer = isTakenUp ? findHearer(words, at) : []
  const doers = hearer.length > 0 ? hearer : own
  const to = doers.length > 0 || verb.kind === 'promise' ? doers : findHearer(words, at)
  const particle = verb.toward.includes(wordAt(words, at + 1)) && phraseFrom(words, at + 2) ? 2 : 1
  const cue = { first: at, last: at + (wordAt(words, at + 1) === 'for' ? 2 : particle) }
  return { kind: verb.kind, cue, from, to, content: reading.content, shape: reading.shape }
}

/**
 * Reads asks told by a verb: "Norland asked the council to act", "the envoy called for talks".
 * @source data/en/asking-verbs.yml
 */
export const readVerbAsks: AskReader = words =>
  flatMap(words.tokens, (_, at) => {
    const verb = verbAt(words, at, verbs)
    if (!verb) return []
    const decision = decisionBefore(words, at) ?? purposeBefore(words, at)
    const reading = isToldAsDone(words, at) || decision ? readVerb(words, verb, at, decision?.by) : undefined
    return reading ? [reading] : []
  })
