import type { Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'
import { type Period, spanOf } from './periods.ts'
import type { Attribution } from './read-attribution.ts'
import { weighContent } from './weigh-content.ts'

/** The content without white space, final commas and, where all of it is quoted, quotation marks. */
function trimContent(
  text: string,
  span: Span,
  passages: readonly QuotedPassage[],
): Pick<Quotation, 'content' | 'kind'> {
  const within = passages.find(passage => overlaps(passage, span))
  const whole = within !== undefined && contains(within, span) && span.start === within.start
  let { start, end } = whole ? within.inner : span
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++
  return { content: { start, end }, kind: whole ? 'direct' : within ? 'mixed' : 'indirect' }
}

/**
 * Turns one attribution into quotations, one a content.
 * @param passages  the quoted passages of the period
 */
export function toQuotations(
  text: string,
  period: Period,
  passages: readonly QuotedPassage[],
  attribution: Attribution,
): readonly Quotation[] {
  const { verb, contents, kind: told, ...spans } = attribution
  return contents.flatMap(range => {
    const span = spanOf(period, range.first, range.last)
    const unit = period.units[range.first]
    if (!span || !unit) return []
    const { content, kind } = trimContent(text, span, passages)
    if (content.start >= content.end) return []
    const near = [span, spans.cue, spans.speaker].filter(part => part !== undefined && contains(period, part))
    const start = Math.min(...near.map(part => part?.start ?? span.start))
    const end = Math.max(...near.map(part => part?.end ?? span.end))
    return {
      start,
      end,
      sentence: unit.sentence,
      kind: told ?? kind,
      content,
      ...spans,
      ...weighContent(period, verb, range),
    }
  })
}
