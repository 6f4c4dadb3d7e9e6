import { flatMap } from '../../text/flat-map.ts'
import { objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, phraseFrom, type Run } from '../walk-clauses.ts'
import { isActor } from './is-actor.ts'
import { isToldAsDone } from './is-told.ts'
import type { AskReader } from './reading.ts'

const ASKING = /^(?:request|insistence|urging|behest|demand|bidding|invitation)$/

/** A deed told to be done because somebody asked for it. */
export interface DoneAtRequest {
  readonly from: Run
  /** The word for the asking. */
  readonly noun: number
  readonly verb: number
  /** The deed with its subject, up to "at". */
  readonly content: Run
}

/** Who asked: "at the request [of Norland]", "at [Norland]'s request", "at [its] request". */
function askerOf(words: SentenceWords, at: number): { readonly from: Run; readonly noun: number } | undefined {
  const phrase = phraseFrom(words, at + 1)
  const noun = phrase?.head
  if (!phrase || noun === undefined || !ASKING.test(wordAt(words, noun))) return undefined
  const after = /^(?:of|from|by)$/.test(wordAt(words, noun + 1)) ? objectFrom(words, noun + 2) : undefined
  if (after) return isActor(words, after) ? { from: after, noun } : undefined
  const mark = words.tokens.findIndex((token, place) => place > at && place < noun && /^['’]s?$/.test(token.text))
  const isPronoun = tagAt(words, phrase.first) === 'PRON'
  const owner = { first: phrase.first, last: mark > 0 ? mark : phrase.first + 1 }
  return (mark > 0 || isPronoun) && isActor(words, owner) ? { from: owner, noun } : undefined
}

/** Words. "was put off on Tuesday from April 8 to April 21 at the request of Norland". */
const REACH = 16

/** The verb of what was done, before "at": no more than one clause away. */
function verbBefore(words: SentenceWords, at: number): number | undefined {
  for (let verb = at - 1; verb >= Math.max(0, at - REACH); verb--) {
    if (/^(?:[;:—“”"]|that|which|who|and|but)$/.test(wordAt(words, verb))) return undefined
    if (tagAt(words, verb) === 'VERB' && words.phraseAt[verb] === undefined) return verb
  }
  return undefined
}

/** Finds deeds told to be done at somebody's request: "was postponed to Friday at the request of Norland". */
export const findDoneAtRequest = (words: SentenceWords): readonly DoneAtRequest[] =>
  flatMap(words.tokens, (_, at) => {
    const asker = wordAt(words, at) === 'at' ? askerOf(words, at) : undefined
    const verb = asker && verbBefore(words, at)
    const subject = verb === undefined ? undefined : clauseSubject(words, verb)
    if (!asker || verb === undefined || !subject || !isToldAsDone(words, verb)) return []
    return [{ ...asker, verb, content: { first: subject.first, last: at } }]
  })

/** Reads what was done at somebody's request as asked by that one: "The vote was put off at the request of Norland". */
export const readAtRequest: AskReader = words =>
  findDoneAtRequest(words).map(({ from, noun, content }) => ({
    kind: 'request',
    cue: { first: noun, last: noun + 1 },
    from: [from],
    to: [],
    content,
    shape: 'thing',
  }))
