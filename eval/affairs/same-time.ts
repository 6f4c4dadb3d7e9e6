const DAY = 86_400_000

/** Times that are told less sharply than asked for are still the same up to twice the width and these days. */
const SPARE_DAYS = 2

interface Days {
  readonly first: number
  readonly last: number
}

/** First and last day of one EDTF date of a year, a month or a day; NaN where it is none. */
function daysOfDate(date: string): Days {
  const [year = '', month, day] = date.replace(/[~?%]/g, '').replace(/-XX/g, '').split('-')
  const first = Date.parse(`${year}-${month ?? '01'}-${(day ?? '01').slice(0, 2)}`)
  if (day) return { first, last: first }
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)
  return { first, last: next - DAY }
}

/** @param edtf  a date or an interval; an open end counts as its beginning */
export function daysOf(edtf: string): Days {
  const [from = '', to] = edtf.split('/')
  const begun = daysOfDate(from)
  return to && to !== '..' ? { first: begun.first, last: daysOfDate(to).last } : begun
}

const width = ({ first, last }: Days) => (last - first) / DAY + 1

const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last

/** Whether two times share a day, however wide they are. */
export const sharesDay = (one: string, other: string): boolean => overlap(daysOf(one), daysOf(other))

/**
 * Whether a time found is the one wanted: they share a day, and the found one is not much wider.
 * @example isSameTime('2024-08', '2024-08-09')  // false: a month for a day
 */
export function isSameTime(found: string, wanted: string): boolean {
  const a = daysOf(found)
  const b = daysOf(wanted)
  return overlap(a, b) && width(a) <= 2 * width(b) + SPARE_DAYS
}
