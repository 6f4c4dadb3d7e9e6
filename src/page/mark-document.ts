import type { Span } from '../record/span.ts'
import { escapeText, type Html } from './escape.ts'
import { nestSpans } from './nest-spans.ts'
import type { MarkedSpans } from './place-proofs.ts'

interface Marked extends Span {
  readonly anchor?: string
  readonly number?: number
  /** Whether another piece of it comes, or has come, in another paragraph. */
  readonly begins: boolean
  readonly ends: boolean
}

/** A document's text as markup, and the anchors of words that had to be cut in pieces. */
export interface MarkedDocument {
  readonly body: Html
  readonly cut: readonly string[]
}

/** Paragraphs are parted by an empty line; a single line end stays where it is. */
const PARAGRAPH_END = /\n[^\S\n]*\n\s*/g

function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const gap of text.matchAll(PARAGRAPH_END)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

/** Sentences and cited words together, in reading order; a sentence goes around words of the same span. */
function mergeSpans({ proofs, sentences }: MarkedSpans): Marked[] {
  const items: Marked[] = [...sentences, ...proofs].map(span => ({ ...span, begins: true, ends: true }))
  return items.sort((a, b) => a.start - b.start || b.end - a.end || (a.number ?? 0) - (b.number ?? 0))
}

/** The piece of a span that lies in a paragraph. */
const clip = (item: Marked, paragraph: Span): Marked => ({
  ...item,
  start: Math.max(item.start, paragraph.start),
  end: Math.min(item.end, paragraph.end),
  begins: item.begins && item.start >= paragraph.start,
  ends: item.ends && item.end <= paragraph.end,
})

/** What lies in each paragraph; both lists are in reading order, so one walk serves. */
function distribute(items: readonly Marked[], paragraphs: readonly Span[]): Marked[][] {
  const shares: Marked[][] = paragraphs.map(() => [])
  let place = 0
  for (const item of items) {
    while (place < paragraphs.length && (paragraphs[place]?.end ?? 0) <= item.start) place++
    for (let at = place; at < paragraphs.length; at++) {
      const paragraph = paragraphs[at]
      if (!paragraph || paragraph.start >= item.end) break
      shares[at]?.push(clip(item, paragraph))
    }
  }
  return shares.map(share =>
    share.sort((a, b) => a.start - b.start || b.end - a.end || (a.number ?? 0) - (b.number ?? 0)),
  )
}

/**
 * The text of a document with every cited word marked and every cited sentence around it.
 * The words of `d1-p23` are `<mark id="d1-p23">`; where they cross others, their further pieces bear `data-of`.
 * @param backTo   the line of the record to which a mark leads back
 * @param heading  the first paragraph is a heading where it is the same as this
 */
export function markDocument(
  text: string,
  spans: MarkedSpans,
  backTo: (anchor: string) => string | undefined,
  heading?: string,
): MarkedDocument {
  const cut = new Set<string>()
  let page = ''
  const open = ({ anchor, number, begins }: Marked, first: boolean): void => {
    if (anchor === undefined) page += '<span class="s">'
    else if (first && begins) page += `<mark id="${anchor}" data-n="${number}">`
    else {
      cut.add(anchor)
      page += `<mark data-of="${anchor}">`
    }
  }
  const close = ({ anchor, ends }: Marked, last: boolean): void => {
    page += anchor === undefined ? '</span>' : '</mark>'
    const line = anchor === undefined || !last || !ends ? undefined : backTo(anchor)
    if (line !== undefined) page += `<a class="up" href="#${line}" aria-label="Back to the line"></a>`
  }
  const write = (from: number, to: number): void => {
    page += escapeText(text.slice(from, to))
  }

  const paragraphs = paragraphsOf(text)
  const shares = distribute(mergeSpans(spans), paragraphs)
  paragraphs.forEach((paragraph, place) => {
    const isHeading = place === 0 && heading !== undefined && text.slice(paragraph.start, paragraph.end) === heading
    page += isHeading ? '<p class="headline" dir="auto">' : '<p dir="auto">'
    nestSpans(shares[place] ?? [], paragraph, { write, open, close })
    page += '</p>\n'
  })
  return { body: { html: page }, cut: [...cut] }
}
