import { english } from '../../language/english.ts'
import type { Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'

const reportingVerbs: ReadonlySet<string> = new Set(
  english.reportingVerbs.filter(entry => entry.class === 'assertion').map(entry => entry.verb),
)
/** Words. A day this near to "said" or "told reporters" dates the saying. */
const NEAR_CUE = 4

function isTimeOfSaying(words: SentenceWords, time: Time): boolean {
  const at = words.tokens.findIndex(token => token.start >= time.start)
  for (let back = at - 1; back >= Math.max(0, at - NEAR_CUE); back--)
    if (tagAt(words, back) === 'VERB' && reportingVerbs.has(lemmaAt(words, back))) return true
  return false
}

/** "from a year earlier", "by 2030": a day that something is compared with, or that lies ahead. */
function isPointOfReference(words: SentenceWords, time: Time): boolean {
  const first = words.timeAt.indexOf(time)
  const last = words.timeAt.lastIndexOf(time)
  return (
    /^(?:earlier|ago|before|previous)$/.test(wordAt(words, last)) ||
    /^(?:by|until|till|from|than|to|before|since)$/.test(wordAt(words, first - 1))
  )
}

/** Words. A time at the very beginning of a sentence dates all that follows in it. */
const OPENING = 4

/** Whether nothing stands between a time and the figure that begins another clause. */
function isInClauseOf(words: SentenceWords, time: Time, figure: Span): boolean {
  const at = words.timeAt.indexOf(time)
  if (at < OPENING) return true
  const from = Math.min(time.end, figure.end)
  const to = Math.max(time.start, figure.start)
  return !words.tokens.some(
    token =>
      token.start >= from &&
      token.end <= to &&
      (/^[,;:—–()]$/.test(token.text) || token.tag === 'SCONJ' || /^(?:as|which|who|that|and|but)$/.test(token.text)),
  )
}

/**
 * The time that dates a figure: the one date of its sentence, where there is just one and it does not date the saying.
 * @param apart  a time that is already spoken for ("since 2020")
 */
export function findPeriod(words: SentenceWords, figure: Span, apart: Span | undefined): Span | undefined {
  const quotation = words.quotations.find(q => contains(q.content, figure))
  const dates = [...new Set(words.timeAt)].filter(
    (time): time is Time =>
      time !== undefined &&
      time.type === 'DATE' &&
      /^[\dX]/.test(time.value) &&
      time.start !== apart?.start &&
      (!quotation || contains(quotation.content, time)) &&
      !isTimeOfSaying(words, time) &&
      !isPointOfReference(words, time),
  )
  const only = dates.length === 1 ? dates[0] : undefined
  return only && isInClauseOf(words, only, figure) ? { start: only.start, end: only.end } : undefined
}
