import { dayOf, daysBetween, weekdayOf } from '../../../text/iso-days.ts'
import type { Evidence, YearRule } from './evidence.ts'

/** "Wednesday, November 23" without a year is of the days around the publication; beyond a season it may be of any year. */
const NEAR_DAYS = 100

/** A weekday beside a day without a year must agree with the calendar of the year: "on Wednesday, November 23". */
export const weekdaysAgree: YearRule = ({ dates, anchor }) =>
  [anchor, ...dates].flatMap((date): readonly Evidence[] => {
    const { month, day, weekday, year } = date
    if (month === undefined || day === undefined || !weekday || year !== undefined) return []
    return [{ rule: 'weekday-agrees', clue: date, fits: published => agrees(published, month, day, weekday) }]
  })

function agrees(published: string, month: number, day: number, weekday: number): boolean {
  const year = Number(published.slice(0, 4))
  const near = [year - 1, year, year + 1]
    .map(each => dayOf(each, month, day))
    .filter(each => each !== undefined)
    .filter(each => Math.abs(daysBetween(published, each)) <= NEAR_DAYS)
  return near.length === 0 || near.some(each => weekdayOf(each) === weekday)
}
