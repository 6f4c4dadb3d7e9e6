import type { Time } from '../src/record/article.ts'
import type { GumDate } from './read-gum-dates.ts'

type Valued = Pick<Time, 'value' | 'edtf' | 'edtfEnd'>

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The first and the last day of a date as exact as it stands there: `2015` from 2015-01-01 to 2015-12-31. */
function boundsOf(date: string): readonly [string, string] {
  const [year = '', month, day] = date.replace(/T.*/, '').split('-')
  if (day !== undefined) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`]
  if (month !== undefined)
    return [`${year}-${month}-01`, `${year}-${month}-${lastOfMonth(Number(year), Number(month))}`]
  return [`${year}-01-01`, `${year}-12-31`]
}

/** The first and last day that a time of the product means. */
function boundsOfTime({ edtf, edtfEnd }: Valued): readonly [string, string] | undefined {
  if (edtf === undefined) return undefined
  const [first = '', last = first] = edtf.replaceAll('~', '').split('/')
  return [boundsOf(first)[0], boundsOf(edtfEnd ?? last)[1]]
}

/** `--12-24`: GUM leaves the year of a feast open. */
const isYearless = (date: string) => date.startsWith('--')

function isSameWhen({ value }: Valued, when: string): boolean {
  const there = when.replace(/:00$/, '')
  // A year before Christ: GUM counts -0480 for 480 BC.
  if (there.startsWith('-') && !isYearless(there)) return value === `BC${there.slice(1).padStart(4, '0')}`
  const found = there.includes('T') ? value.replace(/(?:Z|[+-]\d\d)$/, '') : value.replace(/T.*$/, '')
  if (isYearless(there)) return found.replace(/^(?:\d{4}|X{4})/, '-') === there
  return found === there.padStart(4, '0') || found === there.replace(/T.*$/, '')
}

/**
 * Whether a time means what GUM says: the same `when`, to the minute or to the day; or the same first and last day.
 * @example agreesWithGum({ value: '2022-W43', edtf: '2022-10-24/2022-10-30' }, { from: '2022-10-24', to: '2022-10-30' })
 */
export function agreesWithGum(time: Valued, { when, from, to, notBefore, notAfter }: GumDate): boolean {
  if (when !== undefined) return isSameWhen(time, when)
  const { value } = time
  const own = boundsOfTime(time)
  const [first, last] = [from ?? notBefore, to ?? notAfter]
  if (!own || (first === undefined && last === undefined)) return false
  if (isYearless(first ?? last ?? '')) return false
  // GUM counts centuries from the year 00, or puts the first day of a unit's last year as its end.
  const century = /^\d{2}$/.test(value) ? [boundsOf(`${value}00`)[0], boundsOf(`${value}99`)[1]] : own
  if (century[0] === boundsOf(first ?? '')[0] && century[1] === boundsOf(last ?? '')[1]) return true
  return (first === undefined || own[0] === boundsOf(first)[0]) && (last === undefined || own[1] === boundsOf(last)[1])
}
