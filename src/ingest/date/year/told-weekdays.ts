import { english } from '../../../language/english.ts'
import { weekdayOf } from '../../../text/iso-days.ts'
import type { Evidence, YearlessText } from './evidence.ts'

const numbers = new Map(english.weekdays.map(({ name, number }) => [name, number]))
const names = [...numbers.keys()].map(name => name.charAt(0).toUpperCase() + name.slice(1)).join('|')
const TELLING = '(?:said|told|announced|agreed|met|held|decided|adopted|signed|reported|declared|stated)'
/** Letters between: "told a news conference here on Saturday". */
const TOLD_ON = new RegExp(
  String.raw`\b${TELLING}\b[^.;:“”"\n]{0,100}?(?: on)? (?<weekday>${names})\b(?!,? \p{Lu})`,
  'gu',
)
/** "said that they would meet on Friday" */
const AHEAD = /\b(?:will|would|to|shall|may|might|is|are|had)\b/
/** What a report tells is of its own day or of the day before: so in 38 of 40 of TBAQ's dated reports, in 71 of 91 of PolNeAR's articles. */
const MOST_DAYS_BACK = 1
const DAYS_OF_WEEK = 7
/** So far into a text it tells its news. */
const LEAD = 900

/**
 * "The leaders agreed on Tuesday", told from the place on that day or the next. Of several days that all else allows, those
 * of other weekdays are passed over: by itself the weekday shows nothing.
 */
export function toldWeekdays({ text, anchor }: Pick<YearlessText, 'text' | 'anchor'>): readonly Evidence[] {
  const lead = text.slice(anchor.end, anchor.end + LEAD)
  const [first] = Array.from(lead.matchAll(TOLD_ON)).filter(({ 0: words }) => !AHEAD.test(words))
  const weekday = numbers.get(first?.groups?.['weekday']?.toLowerCase() ?? '')
  if (!first || weekday === undefined) return []
  const end = anchor.end + first.index + first[0].length
  const clue = { start: end - (first.groups?.['weekday']?.length ?? 0), end }
  return [{ rule: 'told-weekday', clue, fits: day => daysBack(day, weekday) <= MOST_DAYS_BACK }]
}

const daysBack = (day: string, weekday: number): number => (weekdayOf(day) - weekday + DAYS_OF_WEEK) % DAYS_OF_WEEK
