import { flatMap } from '../../text/flat-map.ts'
import { readFrames } from '../asks/read-frames.ts'
import { objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

const LIMIT = /^(?:deadline|ultimatum)$/
const LAPSE = /^(?:expire|pass|lapse|end|run)$/
/** Words after the verb within which is said that nothing came of it. */
const REACH = 12

/** "without any sign", "with no reply", "unheeded". */
function isInVain(words: SentenceWords, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    if (/^(?:without|unheeded|unmet|unanswered|ignored)$/.test(wordAt(words, at))) return true
    if (wordAt(words, at) === 'with' && wordAt(words, at + 1) === 'no') return true
  }
  return false
}

/** What was to be done by then: "a deadline for the guards to leave", "the deadline set by Norland for the crew to be freed". */
function readLimit(words: SentenceWords, noun: number): AnswerReading | undefined {
  for (let at = noun + 1; at < words.tokens.length; at++) {
    if (LAPSE.test(lemmaAt(words, at)) && tagAt(words, at) === 'VERB') return undefined
    const by = wordAt(words, at) === 'for' ? objectFrom(words, at + 1) : undefined
    const reading = by && readFrames(words, by.last, ['to-do'])
    if (!reading || !by) continue
    const verb = words.tokens.findIndex((_, place) => place > at && isLapse(words, place))
    if (verb < 0 || !isInVain(words, verb + 1)) return undefined
    const content = { first: reading.content.first, last: Math.min(reading.content.last, verb) }
    return { status: 'unmet', cue: { first: verb, last: verb + 1 }, content, by }
  }
  return undefined
}

const isPastForm = (words: SentenceWords, at: number) =>
  LAPSE.test(lemmaAt(words, at)) && /^(?:past|participle)$/.test(words.tokens[at]?.form ?? '')

const isLapse = (words: SentenceWords, at: number) =>
  (isPastForm(words, at) || /^(?:expired|lapsed|passed)$/.test(wordAt(words, at))) &&
  !/^(?:to|will|would|may|might|not|be)$/.test(wordAt(words, at - 1))

/** Reads deadlines told to have passed in vain: "A deadline for the guards to leave expired on Sunday without a reply". */
export const readLapses: AnswerReader = words =>
  flatMap(words.tokens, (_, at) => {
    const reading = LIMIT.test(lemmaAt(words, at)) ? readLimit(words, at) : undefined
    return reading ? [reading] : []
  })
