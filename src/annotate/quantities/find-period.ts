import { english } from '../../language/english.ts'
import type { Time } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../text/span.ts'
import { lemmaAt, type SentenceWords, tagAt } from '../sentence-words.ts'

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
      !isTimeOfSaying(words, time),
  )
  const only = dates.length === 1 ? dates[0] : undefined
  return only && { start: only.start, end: only.end }
}
