import type { DateMention } from '../find-dates.ts'
import type { DatedSentence, Evidence, YearRule } from './evidence.ts'
import { isBehind } from './outlook.ts'

const COORDINATED = /^(?:,| and|, and) (?:in |on )?$/
const SINCE = /\bsince (?:early |late |mid-?|the (?:beginning|end) of )?$/i

/** What is told as past lies before the publication: "was signed in September 2022". */
export const datesBehind: YearRule = ({ text, dated }) => {
  const behind: Evidence[] = []
  let last: DatedSentence | undefined
  for (const mention of dated) {
    const goesOn = last !== undefined && COORDINATED.test(text.slice(last.date.end, mention.date.start))
    if (!goesOn && !isBehind(mention)) continue
    last = mention
    behind.push({ rule: 'date-behind', clue: mention.date, from: firstDayOf(mention.date) })
  }
  return behind
}

/** "has doubled since 2020": the text came out in that year or later. */
export const yearsSince: YearRule = ({ dated }) =>
  dated
    .filter(({ before }) => SINCE.test(before))
    .map(({ date }) => ({ rule: 'since-date', clue: date, from: firstDayOf(date) }))

const two = (number: number): string => String(number).padStart(2, '0')
const firstDayOf = ({ year, month, day }: DateMention): string => `${year}-${two(month ?? 1)}-${two(day ?? 1)}`
