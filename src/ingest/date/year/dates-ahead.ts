import { addDays, lastDayOf } from '../calendar.ts'
import { dayOfMention } from '../read-day.ts'
import type { DatedSentence, Evidence, YearRule } from './evidence.ts'
import { isAhead } from './outlook.ts'

/** News tells the full date of what is to come when it comes within a year: later things are told by their year alone. */
const FORESIGHT_DAYS = 365

/** Early in a year, "in 2024" may still be this year's rest; from its middle on, it is another year. */
const LAST_OF_SAME_YEAR = '06-30'

/**
 * What is told as ahead lies after the publication; the nearest full date, within twelve months of it.
 * @example 'the rotation is due on January 1, 2023' puts the text between January 2022 and January 2023
 */
export const datesAhead: YearRule = ({ dated }) => {
  const ahead = dated.filter(isAhead)
  const nearest = ahead
    .map(({ date }) => dayOfMention(date))
    .filter(day => day !== undefined)
    .sort()[0]
  return ahead.flatMap(mention => evidenceOf(mention, nearest))
}

function evidenceOf({ date, sentence }: DatedSentence, nearest: string | undefined): readonly Evidence[] {
  const { year, month } = date
  const day = dayOfMention(date)
  if (day !== undefined) {
    const from = day === nearest ? { from: addDays(day, -FORESIGHT_DAYS + 1) } : {}
    return [{ rule: 'day-ahead', clue: date, to: day, ...from }]
  }
  if (date.day !== undefined) return []
  const to = month === undefined ? `${year}-${LAST_OF_SAME_YEAR}` : lastDayOf(year, month)
  return [
    {
      rule: month === undefined ? 'year-ahead' : 'month-ahead',
      clue: { start: date.start, end: Math.min(date.end, sentence.end) },
      to,
    },
  ]
}
