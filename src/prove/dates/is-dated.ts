import type { DateClue } from './date-clue.ts'
import { type DateParts, dateRules, partOfNamed } from './date-rules.ts'

function partsOf(date: string): DateParts | undefined {
  const [year, month, day] = date.replace(/[~?%]/g, '').split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return undefined
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/**
 * Whether sentences give a date, by one of the rules; both ends of an interval, or the year or month that it is part of.
 * @param edtf  a date or an interval of EDTF
 */
export function isDated(edtf: string, clues: readonly DateClue[]): boolean {
  const ends = edtf.split('/').flatMap(end => partsOf(end) ?? [])
  const rules = ends.length > 1 ? [...dateRules, partOfNamed] : dateRules
  return ends.every(end => clues.some(clue => rules.some(rule => rule(end, clue))))
}
