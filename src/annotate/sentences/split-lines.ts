import type { Span } from '../../record/span.ts'
import { trimSpan } from '../../text/span.ts'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines that bear something, without white space at their ends, in reading order. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = []
  const keep = (start: number, end: number) => {
    const line = trimSpan(text, { start, end })
    if (line.start < line.end) lines.push(line)
  }
  let start = 0
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    keep(start, index)
    start = index + lineBreak.length
  }
  keep(start, text.length)
  return lines
}
