import type { Span } from '../../record/span.ts'
import { trimSpan } from '../../text/span.ts'

/** A sentence longer than this on one side of its clue is cut at a space: proofs are to be read. */
const REACH = 500
const BREAK = /\n|[.!?]["”’')\]]*\s+(?=["“‘'(]?[\p{Lu}\d])/gu
/** Ends no sentence: an initial, a short title, a month: "Nov. 23", "J. Roe", "Gen. Roe". */
const SHORT = /(?:^|[\s(.])\p{Lu}\p{L}{0,3}\.\s+$/u

/**
 * The sentence or line around a span, to the letter. A simple rule of its own, since it is asked before any sentence is split.
 * @returns a span that holds `clue`, without white space at its ends
 */
export function sentenceAround(text: string, clue: Span): Span {
  const from = Math.max(0, clue.start - REACH)
  const until = Math.min(text.length, clue.end + REACH)
  const before = text.slice(from, clue.start)
  const after = text.slice(clue.end, until)
  return trimSpan(text, {
    start: from + (lastBreak(before) ?? (from === 0 ? 0 : cutAtSpace(before, before.indexOf(' ')))),
    end:
      clue.end +
      (firstBreak(after) ?? (until === text.length ? after.length : cutAtSpace(after, after.lastIndexOf(' ')))),
  })
}

const cutAtSpace = (piece: string, space: number): number => (space < 0 ? piece.length : space)

function lastBreak(before: string): number | undefined {
  let last: number | undefined
  for (const found of before.matchAll(BREAK)) {
    const end = found.index + found[0].length
    if (found[0].includes('\n') || !SHORT.test(before.slice(0, end))) last = end
  }
  return last
}

function firstBreak(after: string): number | undefined {
  for (const found of after.matchAll(BREAK)) {
    const end = found.index + found[0].length
    if (found[0].includes('\n') || !SHORT.test(after.slice(0, end))) return end
  }
  return undefined
}
