import type { Quotation } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { contains } from '../../src/text/span.ts'
import type { GoldAttribution } from './read-polnear.ts'

/** Of a content that stands around its cue, what stands before and after cue and source: the corpus counts these as its pieces. */
function aroundCue(content: Span, parts: readonly Span[]): readonly Span[] {
  const within = parts.filter(part => part.start > content.start && part.end < content.end && contains(content, part))
  if (within.length === 0) return [content]
  return [
    { start: content.start, end: Math.min(...within.map(({ start }) => start)) },
    { start: Math.max(...within.map(({ end }) => end)), end: content.end },
  ]
}

/**
 * Quotations as the corpus counts them: those that share a cue are one attribution; the conjunction before the content
 * belongs to it ("said [that the road is closed]"), and to the source what is set off beside the speaker's name.
 */
export function toAttributions(quotations: readonly Quotation[]): readonly GoldAttribution[] {
  const joined = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const key = quotation.cue ? `cue ${quotation.cue.start}` : `content ${quotation.content.start}`
    joined.set(key, [...(joined.get(key) ?? []), quotation])
  }
  return [...joined.values()].map(parts => {
    const [first] = parts
    const source = first?.source ?? first?.speaker
    const cue = first?.cue
    const besides = [source, cue].filter(part => part !== undefined)
    const content = parts.flatMap(part =>
      aroundCue({ start: part.opener?.start ?? part.content.start, end: part.content.end }, besides),
    )
    return { source: source ? [source] : [], cue: cue ? [cue] : [], content }
  })
}
