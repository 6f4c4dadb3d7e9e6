import type { Span } from '../../record/span.ts'

/** Quoted words, marks included; `inner` is without them. One that goes on over several paragraphs is one passage. */
export interface QuotedPassage extends Span {
  readonly inner: Span
  /** False where the closing mark is missing and the paragraph ends the passage. */
  readonly closed: boolean
}

type Style = 'double' | 'straight' | 'guillemet' | 'single' | 'straight-single'

interface Mark {
  readonly style: Style
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Code units. A single quotation mark whose partner is further off is an apostrophe. */
const LONGEST_SINGLE = 1_000
/** Code units of a passage without a closing mark; PolNeAR's longest quoted paragraph has about 1,500. */
const LONGEST_UNCLOSED = 3_000

const MARK = /["“”„«»‘’`']/g
const isSpace = (char: string) => char === '' || /\s/.test(char)
const isWord = (char: string) => /[\p{L}\p{N}]/u.test(char)
const beginsWords = (before: string, after: string) =>
  (isSpace(before) || /[([{—–\-:/“‘"'«]/.test(before)) && !isSpace(after) && !/[,.;:!?)\]]/.test(after)
const endsWords = (before: string, after: string) =>
  !isSpace(before) && (isSpace(after) || !isWord(after)) && !/[([{]/.test(before)

/** What the mark at `at` can be, by its shape and by what stands on either side. */
function readMark(text: string, at: number): Mark | undefined {
  const char = text.charAt(at)
  const doubled = (char === "'" || char === '’' || char === '‘' || char === '`') && text.charAt(at + 1) === char
  const length = doubled ? 2 : 1
  const before = text.charAt(at - 1)
  const after = text.charAt(at + length)
  const opens = beginsWords(before, after)
  const afterInner = before === ' ' && /['’”]/.test(text.charAt(at - 2)) && !opens
  const closes = endsWords(before, after) || afterInner
  if (char === '“' || char === '„') return { style: 'double', length, opens: true, closes: closes && !opens }
  if (char === '”') return { style: 'double', length, opens: opens && !closes, closes: true }
  if (char === '«' || char === '»') return { style: 'guillemet', length, opens: char === '«', closes: char === '»' }
  if (char === '"') return { style: 'straight', length, opens, closes }
  if (doubled) return { style: char === '’' || char === '‘' ? 'double' : 'straight', length, opens, closes }
  if (char === '`') return undefined
  if (char === '‘') return { style: 'single', length, opens, closes: false }
  if (char === '’') return { style: 'single', length, opens: false, closes }
  return { style: 'straight-single', length, opens: opens && /\p{L}/u.test(after), closes }
}

/** The marks of one paragraph, in order. */
function marksOf(text: string, paragraph: Span): readonly (Mark & { readonly at: number })[] {
  const marks: (Mark & { at: number })[] = []
  MARK.lastIndex = paragraph.start
  for (let found = MARK.exec(text); found && found.index < paragraph.end; found = MARK.exec(text)) {
    const mark = readMark(text, found.index)
    if (!mark) continue
    marks.push({ ...mark, at: found.index })
    MARK.lastIndex = found.index + mark.length
  }
  return marks
}

/** A single mark is a quotation mark only where a partner follows that no apostrophe can be: after a stop, or before a space. */
function findSingleEnd(
  text: string,
  marks: readonly (Mark & { readonly at: number })[],
  opener: number,
): number | undefined {
  const open = marks[opener]
  if (!open) return undefined
  let fallback: number | undefined
  for (let n = opener + 1; n < marks.length; n++) {
    const mark = marks[n]
    if (!mark || mark.at - open.at > LONGEST_SINGLE) break
    if (mark.style !== open.style) continue
    if (mark.opens) break
    if (!mark.closes) continue
    const afterStop = /[.,?!…]/.test(text.charAt(mark.at - 1))
    const possessive = text.charAt(mark.at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
    if (afterStop || !possessive) return n
    fallback ??= n
  }
  return fallback
}

const isDouble = (style: Style) => style === 'double' || style === 'straight'

/** Writers mix curly and straight marks: “so". */
const matches = (mark: Mark, open: Mark) => mark.style === open.style || (isDouble(mark.style) && isDouble(open.style))

interface Open {
  readonly at: number
  readonly mark: Mark
}

/**
 * Pairs the quotation marks of a text: curly, straight, doubled apostrophes, guillemets, and single marks where they are
 * no apostrophes. Marks within a passage belong to it. A passage whose paragraph does not close it goes on where the next
 * paragraph opens with the same mark; else it ends with its paragraph, or was no passage where nothing introduced it.
 * @param paragraphs  in reading order, disjoint
 * @returns in reading order, disjoint
 * @example pairQuoteMarks('He said “no”.', [{ start: 0, end: 13 }])  // [{ start: 8, end: 12, inner: … }]
 */
export function pairQuoteMarks(text: string, paragraphs: readonly Span[]): readonly QuotedPassage[] {
  const passages: QuotedPassage[] = []
  let open: Open | undefined
  for (const [number, paragraph] of paragraphs.entries()) {
    const marks = marksOf(text, paragraph)
    let depth = 1
    let first = 0
    if (open && marks[0]?.at === paragraph.start && marks[0].style === open.mark.style) first = 1
    for (let n = first; n < marks.length; n++) {
      const mark = marks[n]
      if (!mark) continue
      if (!open) {
        if (!mark.opens) continue
        if (mark.style === 'single' || mark.style === 'straight-single') {
          const close = findSingleEnd(text, marks, n)
          const end = close === undefined ? undefined : marks[close]
          if (close === undefined || !end) continue
          passages.push(passageOf({ at: mark.at, mark }, end.at, end.at + end.length, true))
          n = close
          continue
        }
        open = { at: mark.at, mark }
        depth = 1
      } else if (!matches(mark, open.mark)) continue
      else if (mark.closes && !mark.opens) {
        depth--
        if (depth > 0) continue
        passages.push(passageOf(open, mark.at, mark.at + mark.length, true))
        open = undefined
      } else if (mark.opens && !(mark.style === 'straight' && open.mark.style === 'straight')) depth = 2
    }
    if (!open) continue
    const next = paragraphs[number + 1]
    const begins = introduced(text, open, paragraph)
    if (next && begins && (reopens(text, next, open.mark) || closesFirst(text, next, open.mark))) continue
    if (begins && paragraph.end - open.at <= LONGEST_UNCLOSED)
      passages.push(passageOf(open, paragraph.end, paragraph.end, false))
    open = undefined
  }
  return passages
}

const passageOf = (open: Open, close: number, end: number, closed: boolean): QuotedPassage => ({
  start: open.at,
  end,
  inner: { start: open.at + open.mark.length, end: Math.max(close, open.at + open.mark.length) },
  closed,
})

function reopens(text: string, paragraph: Span, mark: Mark): boolean {
  const first = readMark(text, paragraph.start)
  return first?.opens === true && first.style === mark.style
}

/** The paragraph closes, before it opens anything, what an earlier one opened. */
function closesFirst(text: string, paragraph: Span, mark: Mark): boolean {
  const first = marksOf(text, paragraph).find(m => m.style === mark.style)
  return first?.closes === true && !first.opens
}

/** A mark that its paragraph does not close is believed where it opens a sentence or follows a colon or comma. */
const introduced = (text: string, open: Open, paragraph: Span): boolean =>
  open.at === paragraph.start || /[:,.?!]['"”’]?\s*$/.test(text.slice(Math.max(paragraph.start, open.at - 4), open.at))
