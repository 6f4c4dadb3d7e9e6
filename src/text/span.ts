import type { Span } from '../record/span.ts'

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reading order: by start, the longer first where two begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The span without white space at its ends; empty spans stay where they are. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
