import { readDate } from './day-range.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The short name of a month, which counts from 1. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month)

const QUALIFIERS: { readonly [mark: string]: string } = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

function words(edtf: string): string {
  const date = readDate(edtf)
  if (!date) return edtf
  const { year, month, day, qualifier = '' } = date
  const parts = [day, month === undefined ? undefined : monthName(month), year]
  return (QUALIFIERS[qualifier] ?? '') + parts.filter(part => part !== undefined).join(' ')
}

/** Two dates with what they share said once: `17–23 Oct 2022`, `28 Sep – 3 Oct 2022`, `Oct–Nov 2022`. */
function joinDates(from: string, to: string): string {
  const a = readDate(from)
  const b = readDate(to)
  if (from === to) return words(from)
  if (!a || !b || a.qualifier || b.qualifier) return `${words(from)} – ${words(to)}`
  if (a.year !== b.year) return a.month || b.month ? `${words(from)} – ${words(to)}` : `${a.year}–${b.year}`
  if (a.month === undefined || b.month === undefined) return `${words(from)} – ${words(to)}`
  if (a.day === undefined && b.day === undefined) return `${monthName(a.month)}–${words(to)}`
  if (a.day === undefined || b.day === undefined) return `${words(from)} – ${words(to)}`
  if (a.month === b.month) return `${a.day}–${words(to)}`
  return `${a.day} ${monthName(a.month)} – ${words(to)}`
}

/**
 * A date of the record as a person writes it. An interval in one field means some time within.
 * @param edtf  as `edtfSchema` allows; anything else comes back as it is
 * @example describeDate('2022-10-17/2022-10-23')  // 'some time 17–23 Oct 2022'
 */
export function describeDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return words(from)
  return to === '' || to === '..' ? `${words(from)} or later` : `some time ${joinDates(from, to)}`
}

/** `17–18 Oct 2022` for what lasts, the date alone for what has one, undefined where neither is told. */
export function describePeriod(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end === undefined ? undefined : `until ${describeDate(end)}`
  if (end === undefined || end === start) return describeDate(start)
  return start.includes('/') || end.includes('/')
    ? `${describeDate(start)} – ${describeDate(end)}`
    : joinDates(start, end)
}
