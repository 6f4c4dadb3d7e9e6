import { flatMap } from '../../text/flat-map.ts'
import { findDoers, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor } from './is-actor.ts'
import { isPassive, isToldAsDone } from './is-told.ts'
import type { AskReader, AskReading } from './reading.ts'

const MARKERS: readonly (readonly string[])[] = [
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['provided', 'that'],
  ['only', 'if'],
  ['unless'],
]
/** After these one's own deed hangs on another's: "offered to talk if the raids stop". */
const OFFERING = /^(?:agreed|accepted|offered|ready|willing|prepared|pledged|promised|vowed)$/
/** What one agrees to, or refuses, when one sets a condition. */
const OWN_DEED =
  /^(?:will|would|wo|agreed|accepted|offered|ready|willing|prepared|refused|vowed|threatened|pledged|promised|not)$/
/** Somebody unnamed speaks "on condition of anonymity", or that the name be kept: no condition of the affair. */
const ANONYMITY = /^(?:anonymity|named|identified|quoted|name|identity)$/

const markerAt = (words: SentenceWords, at: number) =>
  MARKERS.find(marker => marker.every((word, n) => wordAt(words, at + n) === word))

/** The place of the verb group that the condition belongs to: "would sign" before "only if". */
function ownDeedBefore(words: SentenceWords, at: number): number | undefined {
  for (let back = at - 1; back >= 0; back--) {
    if (/^[;:—]$/.test(wordAt(words, back))) return undefined
    if (OWN_DEED.test(wordAt(words, back)) && tagAt(words, back) !== 'PUNCT') return back
  }
  return undefined
}

/** "Norland hands" before "over": a name with a verb that was taken for its noun. */
function nameIn(words: SentenceWords, { first, last }: Run): Run | undefined {
  const name = words.nameAt[first]
  if (name?.type !== 'Country' && name?.type !== 'Organization') return undefined
  let end = first
  while (words.nameAt[end] === name) end++
  const isVerb = end === last - 1 && /s$/.test(wordAt(words, end)) && /^(?:ADP|ADV)$/.test(tagAt(words, last))
  return isVerb ? { first, last: end } : undefined
}

/** Who is to do it: "only if [Vesland] frees the crew"; nobody in "only if the crew is freed". */
function doerIn(words: SentenceWords, { first }: Run): readonly Run[] {
  const subject = objectFrom(words, first)
  if (!subject || words.phraseAt[first]?.pronoun) return []
  const name = nameIn(words, subject)
  if (name) return [name]
  if (!isActor(words, subject)) return []
  return tagAt(words, subject.last) === 'VERB' ? [subject] : []
}

/** "Unless Vesland pays by Monday, Norland will close the bridge": whose deed hangs on it stands after the comma. */
function readFronted(words: SentenceWords, at: number): AskReading | undefined {
  const comma = words.tokens.findIndex((token, place) => place > at && token.text === ',')
  const from = comma > at + 2 ? objectFrom(words, comma + 1) : undefined
  const subject = objectFrom(words, at + 1)
  if (!from || !subject || !/^(?:will|would|must|is|are|was|were)$/.test(wordAt(words, from.last))) return undefined
  if (!isActor(words, from) || words.phraseAt[at + 1]?.pronoun) return undefined
  const content = { first: at + 1, last: comma }
  const cue = { first: at, last: at + 1 }
  return { kind: 'condition', cue, from: [from], to: doerIn(words, content), content, shape: 'clause' }
}

/** "made the release [conditional on] a guarantee": what somebody makes a deed hang on. */
function readMadeConditional(words: SentenceWords, at: number): AskReading | undefined {
  if (!/^(?:conditional|contingent|dependent)$/.test(wordAt(words, at)) || !/^(?:up)?on$/.test(wordAt(words, at + 1)))
    return undefined
  let verb = at - 1
  while (verb > at - LONGEST_MADE && !(lemmaAt(words, verb) === 'make' && tagAt(words, verb) === 'VERB')) verb--
  if (lemmaAt(words, verb) !== 'make' || !isToldAsDone(words, verb) || isPassive(words, verb)) return undefined
  const from = findDoers(words, verb, run => isActor(words, run))
  const content = endContent(words, at + 2, 'thing')
  if (!content || from.length === 0 || !from.every(run => isActor(words, run))) return undefined
  return { kind: 'condition', cue: { first: at, last: at + 2 }, from, to: [], content, shape: 'thing' }
}
/** Words. "made the release of the remaining six men conditional". */
const LONGEST_MADE = 14

/** Reads conditions that somebody sets for a deed of its own: "Norland would sign only if the troops left". */
export const readConditions: AskReader = words =>
  flatMap(words.tokens, (_, at) => {
    const made = readMadeConditional(words, at)
    if (made) return [made]
    const marker = markerAt(words, at) ?? (wordAt(words, at) === 'if' ? ['if'] : undefined)
    if (!marker) return []
    const fronted = marker[0] === 'unless' && at <= 1 ? readFronted(words, at) : undefined
    if (fronted) return [fronted]
    const deed = ownDeedBefore(words, at)
    if (deed === undefined || (marker[0] === 'if' && !OFFERING.test(wordAt(words, deed)))) return []
    const from = findDoers(words, deed, run => isActor(words, run))
    const content = endContent(words, at + marker.length, 'clause')
    if (!content || from.length === 0 || !from.every(run => isActor(words, run))) return []
    if (words.phraseAt[content.first]?.pronoun && marker[0] === 'unless') return []
    for (let place = content.first; place < content.last; place++) if (ANONYMITY.test(wordAt(words, place))) return []
    const cue = { first: at, last: at + marker.length }
    const to = doerIn(words, content)
    return [{ kind: 'condition' as const, cue, from, to, content, shape: 'clause' as const }]
  })
