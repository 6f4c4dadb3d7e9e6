import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { endContent } from '../asks/end-content.ts'
import { isActor, isGiving, isState } from '../asks/is-actor.ts'
import { findSubjects } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import type { AnswerReader } from './reading.ts'

const WILL = /^(?:will|would|wo)$/
const NOT = /^(?:not|n['’]t|never)$/

/** Who speaks of itself in what is said at a place: the speaker where "it", "he" or "we" will not do it. */
function refuserOf(words: SentenceWords, verb: number): Run | undefined {
  const token = words.tokens[verb]
  const quotation = token && words.quotations.find(({ content }) => contains(content, token))
  const [subject] = quotation ? findSubjects(words, verb) : []
  if (!quotation?.speaker || !subject || !/^(?:i|we|he|she|it|they)$/.test(wordAt(words, subject.first)))
    return undefined
  const { speaker } = quotation
  const first = words.tokens.findIndex(({ start }) => start >= speaker.start)
  const last = words.tokens.findLastIndex(({ end }) => end <= speaker.end) + 1
  return first >= 0 && last > first && isActor(words, { first, last }) ? { first, last } : undefined
}

/** "would not hand it over": what was asked for, where it is handed over, given, shown. */
const isAboutIt = (words: SentenceWords, verb: number) =>
  (isGiving(words, verb) || /^(?:hand|show|publish|open|allow|let|do)$/.test(lemmaAt(words, verb))) &&
  /^(?:it|them|that|so|this)$/.test(wordAt(words, verb + 1))

/** "would not step down", where the resignation was called for. */
const LEAVING = /^(?:resign|step|quit|go|leave)$/
const OF_LEAVING = /\b(?:resign|resignation|step (?:down|aside)|quit|dismissal|removal)\b/i

/** Reads refusals told as a plain future of the speaker's own: "Vesland said it would not free the crew". */
export const readRefusals: AnswerReader = (words, { asks, textOf }) =>
  flatMap(words.tokens, (token, at) => {
    if (!WILL.test(token.text.toLowerCase()) || !NOT.test(wordAt(words, at + 1))) return []
    const verb = at + 2
    if (tagAt(words, verb) === 'PUNCT' || verb >= words.tokens.length) {
      const who = refuserOf(words, at)
      const ask = who && askedBefore(words, at, asks)
      return ask
        ? [
            {
              status: 'refused' as const,
              cue: { first: at, last: verb },
              content: { first: at, last: verb },
              by: who,
              about: ask.content,
            },
          ]
        : []
    }
    if (tagAt(words, verb) !== 'VERB' || isState(words, verb)) return []
    const by = refuserOf(words, verb)
    const content = by && endContent(words, verb, 'deed')
    if (!content) return []
    const isLeaving = LEAVING.test(lemmaAt(words, verb))
    const ask = isLeaving
      ? askedBefore(words, at, asks, ({ content }) => OF_LEAVING.test(textOf(content)))
      : isAboutIt(words, verb)
        ? askedBefore(words, at, asks)
        : undefined
    const about = ask?.content
    return [{ status: 'refused' as const, cue: { first: at, last: verb }, content, by, ...(about && { about }) }]
  })
