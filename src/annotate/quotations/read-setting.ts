import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Cue } from './find-cues.ts'
import { type Period, spanOf } from './periods.ts'
import { readAdjuncts } from './read-adjuncts.ts'

/** What a cue that is in no list takes: nobody told, no particle. */
const PLAIN: Pick<ReportingVerb, 'frames'> = { frames: [] }

/** To whom, by what medium and on what occasion something was said, as the words after its cue tell. */
export function readSetting(
  period: Period,
  verb: Cue | undefined,
  cue: Span,
): { readonly to?: Span; readonly medium?: Span; readonly occasion?: Span } {
  const after = period.units.findIndex(unit => unit.start >= cue.end)
  if (after < 0 || period.units.some(unit => overlaps(unit, cue) && unit.word === 'according')) return {}
  const { to, medium, occasion } = readAdjuncts(period, { entry: verb?.entry ?? PLAIN }, after)
  const span = (range: { readonly first: number; readonly last: number } | undefined) =>
    range && spanOf(period, range.first, range.last)
  const spans = { to: span(to), medium: span(medium), occasion: span(occasion) }
  return {
    ...(spans.to && { to: spans.to }),
    ...(spans.medium && { medium: spans.medium }),
    ...(spans.occasion && { occasion: spans.occasion }),
  }
}
