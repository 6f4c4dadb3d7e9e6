import type { Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Range } from './find-subject.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'
import { type Period, spanOf, wordAt } from './periods.ts'
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

/** Articles and adverbs before a name belong to it; a conjunction that opens the period does not. */
function trimRange(period: Period, range: Range): Range {
  let { first, last } = range
  while (first < last - 1 && /^(?:but|and|yet|meanwhile|earlier|so|,)$/.test(wordAt(period, first))) first++
  return { first, last }
}

/**
 * Turns what one cue reports into quotations, one a content.
 * @param passages  the quoted passages of the period
 */
export function toQuotations(
  text: string,
  period: Period,
  passages: readonly QuotedPassage[],
  attribution: Attribution,
): readonly Quotation[] {
  const { cue, cueSpan, speaker, adjuncts } = attribution
  const spans = (range: Range | undefined) => range && spanOf(period, trimRange(period, range).first, range.last)
  const who = spans(speaker)
  const to = spans(adjuncts?.to)
  const medium = spans(adjuncts?.medium)
  const occasion = spans(adjuncts?.occasion)
  return attribution.contents.flatMap(range => {
    const span = spanOf(period, range.first, range.last)
    const unit = period.units[range.first]
    if (!span || !unit) return []
    const { content, kind } = trimContent(text, span, passages)
    if (content.start >= content.end) return []
    const ends = [content, cueSpan, who].filter(s => s !== undefined)
    return {
      kind,
      start: Math.min(...ends.map(s => s.start)),
      end: Math.max(...ends.map(s => s.end)),
      sentence: unit.sentence,
      content,
      ...(cueSpan && { cue: cueSpan }),
      ...(who && { speaker: who }),
      ...(to && { to }),
      ...(medium && { medium }),
      ...(occasion && { occasion }),
      ...weighContent(period, cue, range),
    }
  })
}
