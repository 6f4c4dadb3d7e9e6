import type { Ask } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { flatMap } from '../../text/flat-map.ts'
import { isActor } from '../asks/is-actor.ts'
import { isToldAsDone } from '../asks/is-told.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, type Run } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'
import type { AnswerReader, AnswerReading } from './reading.ts'

const COMING = /^(?:arrive|reach|come)$/
const NUMBER = /^\d[\d,.]*$/

/** Who is told as the giver: "[Norland]'s forty tents". */
function giverIn(words: SentenceWords, { first, last }: Run): Run | undefined {
  for (let at = first + 1; at < last; at++)
    if (/^['’]s?$/.test(wordAt(words, at))) return isActor(words, { first, last: at }) ? { first, last: at } : undefined
  return undefined
}

const countOf = (word: string) => Number(word.replace(/,/g, ''))

/** How many are asked for: the only number in digits. */
function numberIn(text: string): number | undefined {
  const [first, ...others] = text.match(/\b\d[\d,]*\b/g) ?? []
  return first !== undefined && others.length === 0 ? countOf(first) : undefined
}

/** "200 parcels were promised; [80] arrived": a part of what was asked for just before. */
function readPart(
  words: SentenceWords,
  at: number,
  subject: Run,
  asks: readonly Ask[],
  textOf: (span: Span) => string,
): readonly AnswerReading[] {
  const count = countOf(wordAt(words, subject.first))
  const ask = askedBefore(words, subject.first, asks, ({ content }) => (numberIn(textOf(content)) ?? 0) >= count)
  const whole = ask && numberIn(textOf(ask.content))
  if (!ask || whole === undefined) return []
  const content = { first: subject.first, last: at + 1 }
  return [
    { status: count < whole ? 'partly-met' : 'met', cue: { first: at, last: at + 1 }, content, about: ask.content },
  ]
}

/** Reads things told to have come that may be what was asked for: "Norland's 40 tents reached Ostra", "80 arrived". */
export const readArrivals: AnswerReader = (words, { asks, textOf }) =>
  flatMap(words.tokens, (_, at): readonly AnswerReading[] => {
    if (tagAt(words, at) !== 'VERB' || !COMING.test(lemmaAt(words, at)) || !isToldAsDone(words, at)) return []
    if (words.tokens[at]?.form !== 'past' && !/^(?:has|have|had)$/.test(wordAt(words, at - 1))) return []
    const subject = clauseSubject(words, at)
    if (!subject) return []
    const isNumber = NUMBER.test(wordAt(words, subject.first)) && subject.last - subject.first === 1
    if (isNumber) return readPart(words, at, subject, asks, textOf)
    if (isActor(words, subject) && giverIn(words, subject) === undefined) return []
    const by = giverIn(words, subject)
    return [{ status: 'met', cue: { first: at, last: at + 1 }, content: subject, ...(by ? { by } : {}) }]
  })
