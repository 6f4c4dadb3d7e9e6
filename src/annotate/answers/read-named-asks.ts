import { english } from '../../language/english.ts'
import { flatMap } from '../../text/flat-map.ts'
import { isActor } from '../asks/is-actor.ts'
import { isPassive, isToldAsDone } from '../asks/is-told.ts'
import { objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, verbAt, wordAt } from '../sentence-words.ts'
import { phraseFrom } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import { type AnswerReader, type AnswerReading, verbsOf } from './reading.ts'

const verbs = verbsOf('answer')
const asks: ReadonlySet<string> = new Set(english.askingNouns.map(({ noun }) => noun))
/** Words. "a demand that the board of Norland Rail has so far". */
const REACH = 14

/** The verb of the clause that tells what became of it, up to the next mark. */
function answerAfter(words: SentenceWords, from: number): number | undefined {
  for (let at = from; at < from + REACH; at++) {
    if (/^[.,;:—]$/.test(wordAt(words, at))) return undefined
    if (verbAt(words, at, verbs)?.frames.some(frame => frame !== 'to-do' && frame !== 'deprived')) return at
  }
  return undefined
}

/** Reads what became of something asked where it is called so right after: "…, a demand that Norland has accepted". */
export const readNamedAsks: AnswerReader = (words, { asks: told }) =>
  flatMap(words.tokens, (token, at): readonly AnswerReading[] => {
    const phrase = token.text === ',' && /^an?$/.test(wordAt(words, at + 1)) ? phraseFrom(words, at + 1) : undefined
    const noun = phrase && [at + 2, at + 3].find(place => place < phrase.last && asks.has(lemmaAt(words, place)))
    if (!phrase || noun === undefined) return []
    const verb = answerAfter(words, noun + 1)
    const status = verb === undefined ? undefined : verbAt(words, verb, verbs)?.status
    const ask = askedBefore(words, at, told)
    if (verb === undefined || !status || !ask || !isToldAsDone(words, verb)) return []
    const start = /^(?:that|which)$/.test(wordAt(words, noun + 1)) ? noun + 2 : noun + 1
    const isBy = wordAt(words, verb + 1) === 'by' && (isPassive(words, verb) || verb === noun + 1)
    const by = isBy ? objectFrom(words, verb + 2) : { first: start, last: words.phraseAt[start]?.last ?? start + 1 }
    if (!by || !isActor(words, by)) return []
    return [
      {
        status,
        cue: { first: verb, last: verb + 1 },
        content: { first: at + 1, last: verb + 1 },
        by,
        about: ask.content,
      },
    ]
  })
