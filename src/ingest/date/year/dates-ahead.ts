import { addDays, lastDayOf } from '../../../text/iso-days.ts'
import { dayOfMention } from '../read-day.ts'
import type { DatedSentence, Evidence, YearRule } from './evidence.ts'
import { foresightOf, isAhead } from './outlook.ts'

/** Sessions, visits and handovers get their full date within the year before. */
const NEAR_DAYS = 365
/** A month of a session is told up to two years ahead: "the next summit will take place in May 2026". */
const NEAR_MONTHS_DAYS = 2 * NEAR_DAYS
/** Most else that is told with its month lies within five years; of 72 dates ahead in dated news, all but debts and contracts. */
const USUAL_DAYS = 5 * 365
/** Early in a year, "in 2024" may still be this year's rest; from its middle on, it is another year. */
const LAST_OF_SAME_YEAR = '06-30'

/**
 * What is told as ahead lies after the publication; the nearest full date of a session or the like, within twelve months.
 * @example 'the upcoming vote due on March 1, 2031' puts the text between March 2030 and March 2031
 */
export const datesAhead: YearRule = ({ dated }) => {
  const ahead = dated.filter(isAhead)
  const nearest = ahead
    .map(({ date }) => dayOfMention(date))
    .filter(day => day !== undefined)
    .sort()[0]
  return ahead.flatMap(mention => evidenceOf(mention, nearest))
}

function evidenceOf(mention: DatedSentence, nearest: string | undefined): readonly Evidence[] {
  const { date } = mention
  const { year, month } = date
  const day = dayOfMention(date)
  const foresight = foresightOf(mention)
  if (day !== undefined) {
    if (foresight === 'far') return [{ rule: 'day-ahead', clue: date, to: day }]
    const days = foresight === 'near' && day === nearest ? NEAR_DAYS : USUAL_DAYS
    return [{ rule: 'day-ahead', clue: date, from: addDays(day, 1 - days), to: day }]
  }
  if (date.day !== undefined) return []
  if (month === undefined) return [{ rule: 'year-ahead', clue: date, to: `${year}-${LAST_OF_SAME_YEAR}` }]
  const to = lastDayOf(year, month)
  const days = foresight === 'near' ? NEAR_MONTHS_DAYS : USUAL_DAYS
  return [{ rule: 'month-ahead', clue: date, to, ...(foresight !== 'far' && { from: addDays(to, 1 - days) }) }]
}
