import { findSubjects, objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor } from './is-actor.ts'
import type { AskReader } from './reading.ts'

const MARKERS: readonly (readonly string[])[] = [
  ['on', 'condition', 'that'],
  ['on', 'the', 'condition', 'that'],
  ['provided', 'that'],
  ['only', 'if'],
  ['unless'],
]
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

/** Who is to do it: "only if [Vesland] frees the crew"; nobody in "only if the crew is freed". */
function doerIn(words: SentenceWords, { first }: Run): readonly Run[] {
  const subject = objectFrom(words, first)
  if (!subject || words.phraseAt[first]?.pronoun || !isActor(words, subject)) return []
  return tagAt(words, subject.last) === 'VERB' ? [subject] : []
}

/** Reads conditions that somebody sets for a deed of its own: "Norland would sign only if the troops left". */
export const readConditions: AskReader = words =>
  words.tokens.flatMap((_, at) => {
    const marker = markerAt(words, at)
    const deed = marker && ownDeedBefore(words, at)
    if (!marker || deed === undefined) return []
    const from = findSubjects(words, deed)
    const content = endContent(words, at + marker.length, 'clause')
    if (!content || from.length === 0 || !from.every(run => isActor(words, run))) return []
    if (words.phraseAt[content.first]?.pronoun && marker[0] === 'unless') return []
    for (let place = content.first; place < content.last; place++) if (ANONYMITY.test(wordAt(words, place))) return []
    const cue = { first: at, last: at + marker.length }
    const to = doerIn(words, content)
    return [{ kind: 'condition' as const, cue, from, to, content, shape: 'clause' as const }]
  })
