import { english } from '../../language/english.ts'
import { type DateMention, findDates, numberOfWeekday } from '../date/find-dates.ts'
import { readByline } from './find-byline.ts'
import { outletNamed } from './name-publisher.ts'
import type { Line } from './split-lines.ts'

/** A date that a text gives as its own, in a line that holds little else. */
export interface StatedDate {
  readonly date: DateMention
  readonly labelled: boolean
  /** The offset right behind the date where something else goes on in the line: a headline, or the text itself. */
  readonly restAt?: number
}

/** A date's line is short; what is longer is prose that begins with a date. */
const LONGEST = 120
const TIME =
  /^(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?(?:[A-Z]{1,4}T?|[A-Z]{3}[+-]\d+)\)?)?(?: ?[+-]\d\d:?\d\d)?$/i
const ISO_TIME = /^T\d\d:?\d\d\S*/
/** "August 8, 2012-4:43 pm" */
const DASH_BEFORE_TIME = /^-(?=\d{1,2}[:.]\d\d)/
/** "06:12 By: Ana Vell" */
const TIME_BEFORE_NAME = /(\d{1,2}[:.]\d\d) (?=By\b)/i
const SEPARATORS = / *(?:[|•·▪;]| [-–—/] ) */u
const BARS = /[|•·▪]/u
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}.'’-]*){0,3}$/u
const TOWN = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?, *$/u
/** What follows the day of publication in its line is of a later day: "6 May 2021 14.32 BST Last modified on …". */
const UPDATE = /[ |.,;-]+(?:last )?(?:updated?|modified|edited)\b.*$/iu
const ROLE = /^(?:source|editor|author|reporter) ?: ?\p{L}[\p{L} .'’-]{0,40}$/iu
/** The day by the Islamic calendar, before a slash. */
const HIJRI = /^\d{1,2} \p{Lu}[\p{L}' ’-]{3,20},? 1[34]\d\d ?(?:H|AH)?$/u
const labels = new Map(english.dateLabels.map(entry => [entry.label, entry.meaning] as const))
const ISO_FIRST = /^(\d{4}-\d\d-\d\d)\b/

/**
 * Find the date that a line states: alone, behind a label, or beside a time, a byline or an outlet.
 * @returns undefined also where the label tells another day than that of publication: "Updated: 3 May 2021"
 * @example findStatedDate(line('Published: 3 May 2021 14:05'))  // { date: { year: 2021, month: 5, day: 3, … }, labelled: true }
 */
export function findStatedDate(line: Line): StatedDate | undefined {
  const { label, at } = readLabel(line.text)
  if (label === 'other') return undefined
  const opening = label === 'published' ? datedOpening(line, at) : undefined
  if (opening) return opening
  if (line.text.length > LONGEST) return undefined
  const text = line.text.slice(0, at) + line.text.slice(at).replace(UPDATE, '')
  const days = findDates(text).filter(date => date.day !== undefined && date.start >= at)
  const [date] = days
  if (!date || days.length > 1) return undefined
  const before = text.slice(at, date.start)
  const after = text.slice(date.end)
  if (!onlyFurnitureBeside(before, after) && !(date.year !== undefined && onlyNamesBeside(before, after)))
    return undefined
  return { date: moved(date, line.start), labelled: label === 'published' }
}

/** "date 2031-05-03 How X will pay": a label and an ISO date that something else follows on the same line. */
function datedOpening(line: Line, at: number): StatedDate | undefined {
  const iso = ISO_FIRST.exec(line.text.slice(at))
  const date = iso && findDates(line.text.slice(at, at + iso[0].length))[0]
  const rest = iso && line.text.slice(at + iso[0].length)
  if (!date || !rest?.startsWith(' ') || !/^\p{L}/u.test(rest.trimStart().replace(/^["“‘']/, ''))) return undefined
  const restAt = line.end - rest.trimStart().length
  return { date: moved(date, line.start + at), labelled: true, restAt }
}

function readLabel(text: string): { label?: 'published' | 'other'; at: number } {
  const words = /^([A-Za-z]+(?: [A-Za-z]+){0,3}?)(?: ?: *| +(?=\d)| +(?=\p{Lu}\p{L}+\.?,? \d| *\p{Lu}\p{L}+, ))/u.exec(
    text,
  )
  const label = words && labels.get((words[1] ?? '').toLowerCase())
  return label ? { label, at: words[0].length } : { at: 0 }
}

const moved = (date: DateMention, by: number): DateMention => ({ ...date, start: date.start + by, end: date.end + by })

const onlyFurnitureBeside = (before: string, after: string): boolean =>
  [before, after.replace(ISO_TIME, '').replace(DASH_BEFORE_TIME, '').replace(TIME_BEFORE_NAME, '$1 | ')].every(side =>
    side
      .split(SEPARATORS)
      .flatMap(part => part.split(/, /))
      .map(part => part.trim().replace(/^[,([]+|[,)\].]+$/g, ''))
      .every(isFurniture),
  )

/**
 * Beside a full date, whatever is called by a name is a town or a section: "HARBOUR | 3 May 2021", "Arnholt, 3 May 2021".
 * Without a bar, one short name before the date only: "Treaty of Selm, 3 May 2021" is what the text is on.
 */
function onlyNamesBeside(before: string, after: string): boolean {
  if (!BARS.test(before + after)) return TOWN.test(before) && onlyFurnitureBeside('', after)
  return `${before}|${after}`
    .split(BARS)
    .flatMap(part => part.split(/, /))
    .map(part => part.trim().replace(/,$/, ''))
    .every(part => isFurniture(part) || NAME.test(part))
}

const isFurniture = (part: string): boolean =>
  part === '' ||
  /^(?:on|at|in)$/i.test(part) ||
  TIME.test(part) ||
  numberOfWeekday(part) !== undefined ||
  ROLE.test(part) ||
  HIJRI.test(part) ||
  outletNamed(part) !== undefined ||
  readByline(part) !== undefined
