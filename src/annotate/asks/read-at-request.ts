import { flatMap } from '../../text/flat-map.ts'
import { objectFrom } from '../find-subject.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, phraseFrom, type Run } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor } from './is-actor.ts'
import { isPassive, isToldAsDone } from './is-told.ts'
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

/** "At Norland's request, [the council will send observers]": the clause behind the comma, and its first verb. */
function clauseBehind(words: SentenceWords, comma: number): Pick<DoneAtRequest, 'verb' | 'content'> | undefined {
  if (wordAt(words, comma) !== ',') return undefined
  const verb = words.tokens.findIndex((token, at) => at > comma && token.tag === 'VERB' && !words.phraseAt[at])
  const subject = verb < 0 ? undefined : clauseSubject(words, verb)
  const content = subject && endContent(words, subject.first, 'clause')
  return content && subject.first === comma + 1 && content.last > verb ? { verb, content } : undefined
}

/** What is or will be done at a request that opens the sentence. */
function findAfterRequest(words: SentenceWords): readonly DoneAtRequest[] {
  const asker = wordAt(words, 0) === 'at' ? askerOf(words, 0) : undefined
  const clause = asker && clauseBehind(words, Math.max(asker.noun + 1, asker.from.last))
  return asker && clause ? [{ ...asker, ...clause }] : []
}

/** "was postponed to Friday at the request of Norland" */
const findDoneBefore = (words: SentenceWords): readonly DoneAtRequest[] =>
  flatMap(words.tokens, (_, at) => {
    const asker = wordAt(words, at) === 'at' ? askerOf(words, at) : undefined
    const verb = asker && verbBefore(words, at)
    const subject = verb === undefined ? undefined : clauseSubject(words, verb)
    if (!asker || verb === undefined || !subject || !isToldAsDone(words, verb)) return []
    return [{ ...asker, verb, content: { first: subject.first, last: at } }]
  })

/** Who does it: "[the council] met at the request of Norland" — not "the vote was put off". */
function doerOf(words: SentenceWords, { first, last }: Run): readonly Run[] {
  const subject = objectFrom(words, first)
  const verb = words.tokens.findIndex(
    (token, at) => at > first && at < last && token.tag === 'VERB' && !words.phraseAt[at],
  )
  return subject && verb > 0 && isActor(words, subject) && !isPassive(words, verb) ? [subject] : []
}

/** Finds deeds told to be done at somebody's request. */
export const findDoneAtRequest = (words: SentenceWords): readonly DoneAtRequest[] => [
  ...findDoneBefore(words),
  ...findAfterRequest(words).filter(({ verb }) => isToldAsDone(words, verb)),
]

/** Reads what was or will be done at somebody's request as asked by that one: "The vote was put off at the request of Norland". */
export const readAtRequest: AskReader = words =>
  [...findDoneBefore(words), ...findAfterRequest(words)].map(({ from, noun, content }) => ({
    kind: 'request',
    cue: { first: noun, last: noun + 1 },
    from: [from],
    to: doerOf(words, content),
    content,
    shape: 'thing',
  }))
