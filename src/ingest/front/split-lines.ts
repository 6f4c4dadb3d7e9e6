import type { Span } from '../../record/span.ts'
import { trimSpan } from '../../text/span.ts'

/** A line that holds something, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string
  /** Whether the line right above it is blank, or there is none. */
  readonly afterBlank: boolean
}

/** The lines of a text that hold something, in reading order. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let afterBlank = true
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const span = trimSpan(text, { start, end })
    if (span.start < span.end) lines.push({ ...span, text: text.slice(span.start, span.end), afterBlank })
    afterBlank = span.start === span.end
    start = end + 1
  }
  return lines
}
