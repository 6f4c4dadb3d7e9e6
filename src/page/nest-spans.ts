import type { Span } from '../record/span.ts'

/** What `nestSpans` tells its writer, in reading order; opens and closes always nest. */
export interface SpanWriter<Item extends Span> {
  readonly write: (from: number, to: number) => void
  /** `first` is false where a span goes on that had to be closed for another. */
  readonly open: (item: Item, first: boolean) => void
  /** `last` is false where the span goes on after this. */
  readonly close: (item: Item, last: boolean) => void
}

/**
 * Walk a text with spans that may nest or cross, as elements that only nest: where two spans cross, the inner one is
 * closed and opened again behind the end of the outer.
 * @param items   in reading order, the longer first where two begin together; within `whole`, none empty
 * @param whole   the piece of the text to walk
 * @param writer  told of every piece of text, every opening and every closing
 */
export function nestSpans<Item extends Span>(items: readonly Item[], whole: Span, writer: SpanWriter<Item>): void {
  const cuts = [...new Set([whole.end, ...items.flatMap(item => [item.start, item.end])])].sort((a, b) => a - b)
  const open: Item[] = []
  let next = 0
  let at = whole.start
  for (const cut of cuts) {
    if (cut > at) writer.write(at, cut)
    at = cut
    closeEnded(open, cut, writer)
    for (let item = items[next]; item && item.start === cut; item = items[++next]) {
      writer.open(item, true)
      open.push(item)
    }
  }
}

/** Close what ends here. What was opened later and goes on is closed before it and opened again after it. */
function closeEnded<Item extends Span>(open: Item[], cut: number, writer: SpanWriter<Item>): void {
  const deepest = open.findIndex(item => item.end === cut)
  if (deepest < 0) return
  const closed = open.splice(deepest)
  for (const item of [...closed].reverse()) writer.close(item, item.end === cut)
  for (const item of closed) {
    if (item.end === cut) continue
    writer.open(item, false)
    open.push(item)
  }
}
