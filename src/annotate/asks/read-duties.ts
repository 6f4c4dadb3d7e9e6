import type { Quotation } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { contains } from '../../text/span.ts'
import { findSubjects, objectFrom } from '../find-subject.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { type Run, runOf } from '../walk-clauses.ts'
import { endContent } from './end-content.ts'
import { isActor, isForecaster, isState } from './is-actor.ts'
import type { AskReader, AskReading } from './reading.ts'

const MUST = /^(?:must|should)$/

/** "asked why Norland should pay": a question asks for no deed. */
const isInQuestion = (words: SentenceWords, subject: number) =>
  /^(?:why|whether|how|if|what|when|where|who)$/.test(wordAt(words, subject - 1))

function readDuty(words: SentenceWords, at: number, quotation: Quotation | undefined): AskReading | undefined {
  const deed = wordAt(words, at + 1) === 'not' ? at + 2 : at + 1
  if (tagAt(words, deed) !== 'VERB' || isState(words, deed)) return undefined
  const to = findSubjects(words, at + 1)
  const isOther = (run: Run) =>
    !/^(?:no|any|every|nobody)$/.test(wordAt(words, run.first)) &&
    isActor(words, run) &&
    !words.phraseAt[run.first]?.pronoun
  if (isInQuestion(words, to[0]?.first ?? at)) return undefined
  if (/^do$/.test(wordAt(words, deed)) && /^(?:so|it|that|this)$/.test(wordAt(words, deed + 1))) return undefined
  const content = endContent(words, at + 1, 'deed')
  if (!content || to.length === 0 || !to.every(isOther)) return undefined
  const speaker = quotation?.speaker && runOf(words, quotation.speaker)
  if (quotation && !speaker) return undefined
  if (speaker && isForecaster(words, speaker)) return undefined
  return {
    kind: 'request',
    cue: { first: at, last: at + 1 },
    from: speaker ? [speaker] : [],
    to,
    content,
    shape: 'deed',
  }
}

const RULING = /^(?:rule|decree|order|decide|hold)$/

/** "Norland must pay by July 5, [the court] ruled": who lays the duty down, after it. */
function rulerAfter(words: SentenceWords, { last }: Run): Run | undefined {
  if (wordAt(words, last) !== ',') return undefined
  const ruler = objectFrom(words, last + 1)
  const isRuling = ruler && tagAt(words, ruler.last) === 'VERB' && RULING.test(lemmaAt(words, ruler.last))
  return isRuling && isActor(words, ruler) ? ruler : undefined
}

function readRuled(words: SentenceWords, at: number): AskReading | undefined {
  const reading = readDuty(words, at, undefined)
  const ruler = reading && rulerAfter(words, reading.content)
  return ruler && { ...reading, kind: 'instruction', from: [ruler] }
}

/** Reads requests told as duties of somebody else, where somebody says so: "told deputies that the alliance must help". */
export const readDuties: AskReader = words =>
  flatMap(words.tokens, (token, at) => {
    const quotation = MUST.test(token.text)
      ? words.quotations.find(quoted => quoted.speaker && contains(quoted.content, token))
      : undefined
    const reading = quotation
      ? readDuty(words, at, quotation)
      : MUST.test(token.text)
        ? readRuled(words, at)
        : undefined
    return reading ? [reading] : []
  })
