import type { Span } from '../../record/span.ts'
import { dayOfMention } from '../date/read-day.ts'
import { findByline, readByline } from './find-byline.ts'
import { type Credit, findCredits, readCopyright } from './find-credits.ts'
import { type Dateline, findDateline } from './find-dateline.ts'
import { findHeadline, isProse } from './find-headline.ts'
import { findStatedDate, type StatedDate } from './find-stated-date.ts'
import { outletNamed } from './name-publisher.ts'
import { type Line, splitLines } from './split-lines.ts'

/** A text says who made it before its first paragraph or after its last one. */
const LEADING_LINES = 15
const CLOSING_LINES = 8
/** Under a headline, a summary in whole sentences may stand before the byline, the date and the first paragraph. */
const SUMMARY_LINES = 5
/** Where a diary or a timeline would have shown its second date. */
const DIARY_LINES = 200

const MASTHEAD = /^(?:\p{Lu}[\p{L}.'’-]*)(?: (?:(?:of|the|and|&|de|du|la|el|al|di) )?\p{Lu}[\p{L}.'’-]*)*$/u
const MASTHEAD_WORDS = 5

/** What a text itself says of its making, beside its article. */
export interface Front {
  readonly headline?: Span
  readonly dateline?: Dateline
  readonly byline?: string
  readonly publisher?: string
  /** The date line that tells the day of publication; absent also where two lines tell different days. */
  readonly stated?: StatedDate
  /** Of others' matter, in reading order. */
  readonly credits: readonly Credit[]
}

/**
 * Read what stands before, beside and behind the article in its text.
 * @param given  the headline where the format told it: it is the text's first line then
 */
export function readFront(text: string, given?: Span): Front {
  const lines = splitLines(text)
  const headline = given ?? findHeadline(lines)
  const behind = lines.filter(line => !headline || line.start >= headline.end || line.end <= headline.start)
  const leading = leadingLines(behind, headline !== undefined)
  const closing = behind.slice(leading.length).slice(-CLOSING_LINES)
  const dateline = leading.map(findDateline).find(found => found !== undefined)
  const byline = findByline(
    leading.filter(line => !isProse(line)),
    closing,
  )
  const opening = openingLines(lines, leading, headline)
  const stated = isDiary(behind) ? undefined : chooseDate(opening, closing)
  const publisher = findPublisher(leading, closing) ?? masthead(lines, headline) ?? dateline?.agency?.name
  return {
    ...(headline && { headline }),
    ...(dateline && { dateline }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(stated && { stated }),
    credits: [...leading, ...closing].flatMap(findCredits),
  }
}

/** Up to the first paragraph, which may begin with a dateline, and past a summary. */
function leadingLines(lines: readonly Line[], headed: boolean): readonly Line[] {
  const first = lines.slice(0, LEADING_LINES).findIndex(isProse)
  const paragraph = first < 0 ? LEADING_LINES : first + 1
  return lines.slice(0, headed ? Math.max(paragraph, SUMMARY_LINES) : paragraph)
}

/** The headline's own line too, where a date opens it. */
const openingLines = (
  lines: readonly Line[],
  leading: readonly Line[],
  headline: Span | undefined,
): readonly Line[] => {
  const shared = lines.find(line => headline && line.start < headline.start && headline.start < line.end)
  return shared ? [shared, ...leading] : leading
}

/** Several days, each in a line of its own over what happened on it: none of them dates the whole. */
function isDiary(lines: readonly Line[]): boolean {
  const days = lines.slice(0, DIARY_LINES).flatMap(line => {
    const found = findStatedDate(line)
    return found && !found.labelled ? [dayOfMention(found.date) ?? `${found.date.month}-${found.date.day}`] : []
  })
  return new Set(days).size > 1
}

/** A labelled date before an unlabelled one; after the article only a labelled one; none where they differ. */
function chooseDate(leading: readonly Line[], closing: readonly Line[]): StatedDate | undefined {
  const found = (lines: readonly Line[]) => lines.map(findStatedDate).filter(date => date !== undefined)
  const first = found(leading)
  const last = found(closing).filter(date => date.labelled && date.restAt === undefined)
  const [labelled, plain] = [first.filter(date => date.labelled), first.filter(date => !date.labelled)]
  const chosen = [labelled, plain, last].find(dates => dates.length > 0) ?? []
  const days = new Set(chosen.map(({ date }) => dayOfMention(date) ?? `${date.month}-${date.day}`))
  return days.size === 1 ? chosen[0] : undefined
}

/**
 * The first line of a text where it is a name, right above its date or byline, and the headline comes behind: who prints it,
 * though no word of it be one of newspapers.
 */
function masthead([first, second]: readonly Line[], headline: Span | undefined): string | undefined {
  if (!first || !second || second.afterBlank || !headline || headline.start <= second.start) return undefined
  if (!MASTHEAD.test(first.text) || first.text.split(' ').length > MASTHEAD_WORDS) return undefined
  return findStatedDate(second) || readByline(second.text) ? first.text : undefined
}

/** An outlet named beside the date in its line, or in a line next to the date's; else the holder of the copyright. */
function findPublisher(leading: readonly Line[], closing: readonly Line[]): string | undefined {
  const dated = leading.map(line => findStatedDate(line) !== undefined)
  for (const [at, line] of leading.entries()) {
    if (dated[at]) {
      const beside = line.text
        .split(/[,|•·]| [-–—] /)
        .map(outletNamed)
        .find(name => name !== undefined)
      if (beside) return beside
    } else if (dated[at - 1] || dated[at + 1]) {
      const beside = outletNamed(line.text)
      if (beside) return beside
    }
  }
  return closing.map(line => readCopyright(line)?.holder).find(holder => holder !== undefined)
}
