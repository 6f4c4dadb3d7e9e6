import { compilePattern } from './patterns.ts'

/** "13 September – 15 October 1951", "in August and September 1914": what follows a date that leaves its year to the next. */
const SHARED_YEAR = compilePattern(
  '(?<link>[-–—/]|to|and|or|until|till|through) ?(?:the |early |late |mid-)?(?:{=day} )?{=month}\\.?(?: {=day},?)?,? {year}',
)
/** Code units between a date and the word that joins the next one to it. */
const CLOSE = 2

/**
 * The year of a date that follows right on one without a year and shares its year with it.
 * @param after  the lower-cased text behind the date without a year
 * @example yearAhead(' and september 1914, the')  // 1914
 */
export function yearAhead(after: string): number | undefined {
  SHARED_YEAR.lastIndex = 0
  const found = SHARED_YEAR.exec(after)
  return found && found.index <= CLOSE ? Number(found.groups?.['year']) : undefined
}
