import type { Quotation } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { Range } from './find-subject.ts'
import type { QuotedPassage } from './pair-quote-marks.ts'
import { type Period, spanOf, wordAt } from './periods.ts'
import type { Attribution } from './read-attribution.ts'
import { weighContent } from './weigh-content.ts'

/** The first passage that shares a code unit with the span. */
function passageAt(passages: readonly QuotedPassage[], span: Span): QuotedPassage | undefined {
  let [low, high] = [0, passages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const passage = passages[low]
  return passage && overlaps(passage, span) ? passage : undefined
}

/** The content without white space, final commas and, where all of it is quoted, quotation marks. */
function trimContent(
  text: string,
  span: Span,
  passages: readonly QuotedPassage[],
): Pick<Quotation, 'content' | 'kind'> {
  const within = passageAt(passages, span)
  const whole = within !== undefined && contains(within, span) && span.start === within.start
  let { start, end } = whole ? within.inner : span
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end--
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++
  return { content: { start, end }, kind: whole ? 'direct' : within ? 'mixed' : 'indirect' }
}

/** Who says what, its contents anywhere in the text. */
export interface PlacedAttribution extends Omit<Attribution, 'contents'> {
  readonly act?: NonNullable<Quotation['act']>
  /** The speaker with what is set off beside the name. */
  readonly source?: Span
  readonly contents: readonly PlacedContent[]
}

export interface PlacedContent extends Span {
  /** In which it begins. */
  readonly period: Period
  /** The conjunction before it. */
  readonly opener?: Span
}

/** The units of a period that a span touches. */
function unitsWithin({ units }: Period, span: Span): Range {
  const first = units.findIndex(unit => unit.end > span.start)
  const after = units.findIndex(unit => unit.start >= span.end)
  return { first: Math.max(0, first), last: after < 0 ? units.length : after }
}

/**
 * Turns one attribution into quotations, one a content.
 * @param passages  the quoted passages of the text, in reading order
 */
export function toQuotations(
  text: string,
  passages: readonly QuotedPassage[],
  { verb, contents, kind: told, covers: _, ...spans }: PlacedAttribution,
): readonly Quotation[] {
  return contents.flatMap(({ period, opener, ...span }) => {
    const range = unitsWithin(period, span)
    const unit = period.units[range.first]
    if (!unit) return []
    const { content, kind } = trimContent(text, span, passages)
    if (content.start >= content.end) return []
    const near = [span, opener, spans.cue, spans.speaker].filter(part => part !== undefined && contains(period, part))
    const start = Math.min(...near.map(part => part?.start ?? span.start), span.start)
    const end = Math.max(...near.map(part => part?.end ?? span.end), span.end)
    return {
      start,
      end,
      sentence: unit.sentence,
      kind: told ?? kind,
      content,
      ...(opener && { opener }),
      ...spans,
      ...weighContent(period, verb, range),
    }
  })
}

/** The places of an attribution within one period, as spans of the text. */
export const placeAttribution = (period: Period, { contents, ...rest }: Attribution): PlacedAttribution => ({
  ...rest,
  contents: contents.flatMap(({ first, last }) => {
    const span = spanOf(period, first, last)
    if (!span) return []
    const that = wordAt(period, first - 1) === 'that' ? spanOf(period, first - 1, first) : undefined
    return { period, ...span, ...(that && { opener: that }) }
  }),
})
