import { english } from '../../language/english.ts'
import type { Span } from '../../record/span.ts'
import { type DateMention, findDates, numberOfWeekday } from '../date/find-dates.ts'
import { agencyMarked, agencyNamed, outletNamed } from './name-publisher.ts'
import type { Line } from './split-lines.ts'

/** Where and when a report was filed, and by which agency: "ARNHOLT, May 3. /NWA/." */
export interface Dateline {
  readonly span: Span
  readonly place?: string
  readonly date?: DateMention
  readonly agency?: { readonly name: string; readonly span: Span }
}

/** The longest datelines name a town, a country, a day and an agency; beyond that, the line is prose. */
const LONGEST = 120
const labels = new Set(english.textLabels.flatMap(label => label.words))

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`
const PLACE = new RegExp(`(?:${NAME})(?: (?:of |de |la |el |al-)?${NAME}){0,3}`, 'uy')
const MARK = /\/([^/\n]{2,40})\/|\(([^()\n]{2,40})\)|\[([^[\]\n]{2,40})\]/uy
const OUTLET = new RegExp(`^(?:The )?${NAME}(?: (?:of |the |and |& )?${NAME}){0,4}$`, 'u')
const GAP = /[ ,.]*/y
const DASH = /[-–—]{1,3} /y
const END = /^(?:\.? ?[-–—]{1,3}(?= )|:(?= )|\.(?= )|(?= ?["“]))/u

/** What a dateline is read into, piece by piece. */
interface Pieces {
  places: string[]
  date?: DateMention
  agency?: { name: string; span: Span }
  /** Of the last piece; offsets into the line. */
  end: number
}

/**
 * Find the dateline of one line.
 * @returns undefined where the line begins otherwise; offsets into the text
 * @example findDateline(line('NAIROBI, 3 March 2021 (Reuters) - Floods …'))  // place 'NAIROBI', agency 'Reuters'
 */
export function findDateline(line: Line): Dateline | undefined {
  const head = line.text.slice(0, LONGEST)
  const pieces = readPieces(head)
  if (!isDateline(head, pieces)) return undefined
  const place = pieces.places.join(', ')
  return {
    span: { start: line.start, end: line.start + pieces.end },
    ...(place !== '' && { place }),
    ...(pieces.date && { date: moved(pieces.date, line.start) }),
    ...(pieces.agency && { agency: { ...pieces.agency, span: moved(pieces.agency.span, line.start) } }),
  }
}

const moved = <Place extends Span>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
})

function readPieces(head: string): Pieces {
  const dates = findDates(head).filter(date => date.day !== undefined)
  const pieces: Pieces = { places: [], end: 0 }
  for (let at = 0; at < head.length; ) {
    const next = readPiece(head, at, dates, pieces)
    if (next === undefined) break
    pieces.end = next
    const gap = isTwin(head, next, pieces) ? next + 1 : next + (matchAt(GAP, head, next)?.[0].length ?? 0)
    // "ARNHOLT - May 3, 2021": a dash before the day does not yet close the dateline.
    const dash = gap + (matchAt(DASH, head, gap)?.[0].length ?? 0)
    at = dates.some(date => date.start === dash) || isOpening(pieces) ? dash : gap
  }
  return pieces
}

/** "ARNHOLT/TAMAR BAY": another town behind the first, both in capitals. */
const isTwin = (head: string, at: number, { places, date }: Pieces): boolean =>
  head.charAt(at) === '/' &&
  places.length === 1 &&
  date === undefined &&
  [places[0], matchAt(PLACE, head, at + 1)?.[0]].every(place => place !== undefined && isInCapitals(place))

/** "(ANSA) - ARNHOLT, MAY 3": an agency that stands before the town. */
const isOpening = ({ agency, places, date }: Pieces): boolean =>
  agency?.span.start === 1 && places.length < 2 && date === undefined

/** Reads one more piece; returns where it ends, or undefined where the dateline is over. */
function readPiece(head: string, at: number, dates: readonly DateMention[], pieces: Pieces): number | undefined {
  const bracket = head.charAt(at) === '(' ? 1 : 0
  const date = dates.find(d => d.start === at + bracket && head.charAt(d.end) === (bracket ? ')' : head.charAt(d.end)))
  if (date) {
    if (pieces.date) return undefined
    pieces.date = date
    return date.end + bracket
  }
  if (pieces.agency && !isOpening(pieces)) return undefined
  const mark = matchAt(MARK, head, at)
  if (mark) {
    const words = mark[1] ?? mark[2] ?? mark[3] ?? ''
    const name =
      agencyMarked(words) ??
      outletNamed(words) ??
      (pieces.date && nameBeforeDash(words, head, at + mark[0].length, pieces.places[0]))
    if (name === undefined) {
      // "Arnholt [Norland], May 3": the country of the town.
      if (pieces.places.length !== 1 || pieces.date || !OUTLET.test(words)) return undefined
      pieces.places.push(words)
      return at + mark[0].length
    }
    const start = at + mark[0].indexOf(words)
    pieces.agency = { name, span: { start, end: start + words.length } }
    return at + mark[0].length
  }
  // "ARNHOLT. May 3": the stop ends the town's name.
  const words = matchAt(PLACE, head, at)?.[0].replace(/(?<=^\p{Lu}{4,})\. .*|\.$/u, '')
  if (!words) return undefined
  if (pieces.date) {
    // "ARNHOLT, May 3, IRNA –"
    const name = words === words.toUpperCase() ? agencyNamed(words) : undefined
    if (name === undefined) return undefined
    pieces.agency = { name, span: { start: at, end: at + words.length } }
    return at + words.length
  }
  const beforeDate = dates.find(d => d.start > at && d.start < at + words.length)
  if (beforeDate) return undefined
  if (numberOfWeekday(words) !== undefined) return at + words.length
  if (pieces.places.length === 0 && agencyNamed(words) !== undefined && words === words.toUpperCase())
    pieces.agency = { name: agencyNamed(words) ?? words, span: { start: at, end: at + words.length } }
  else if (pieces.places.length < 2) pieces.places.push(words)
  else return undefined
  return at + words.length
}

/**
 * What stands in brackets between a day and a dash is who filed the report, known or not: "May 3 (Harbour Line) —"; behind a
 * place in capitals a full stop or colon will do: "ARNHOLT, May 3 (Harbour Line)."
 */
const nameBeforeDash = (words: string, head: string, at: number, place = ''): string | undefined =>
  OUTLET.test(words) && (isInCapitals(place) ? /^(?: ?[-–—]{1,3} |[.:] |$)/u : /^ ?[-–—]{1,3} /u).test(head.slice(at))
    ? words
    : undefined

/** A place or agency with a day or an agency, closed as datelines are; or a place in capitals before a dash. */
function isDateline(head: string, pieces: Pieces): boolean {
  const rest = head.slice(pieces.end)
  const [place] = pieces.places
  if (place !== undefined && labels.has(place)) return false
  if (pieces.agency && head.charAt(pieces.end - 1) === '/') return true
  // "Arnholt, May 3 (PTI) The ministers …"
  if (
    pieces.agency &&
    place !== undefined &&
    pieces.date &&
    /\)$/.test(head.slice(0, pieces.end)) &&
    /^ \p{Lu}/u.test(rest)
  )
    return true
  const isWhole = pieces.date?.year !== undefined || (pieces.date !== undefined && pieces.agency !== undefined)
  const isLine = rest === '' && isWhole && place !== undefined && isInCapitals(place)
  const closed = END.test(rest) || isLine
  if (pieces.agency && (place !== undefined || pieces.date)) return closed
  if (place === undefined) return false
  if (pieces.date) return closed
  return isInCapitals(place) && pieces.places.length <= 2 && /^ ?(?:--|[–—])/.test(rest)
}

/** "NEW YORK", and not "UN": an acronym before a dash begins a headline as often. */
const isInCapitals = (place: string): boolean => /^[\p{Lu} .'’-]{4,}$/u.test(place)

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
