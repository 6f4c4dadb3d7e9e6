import { english } from '../../language/english.ts'
import type { Token } from '../../record/article.ts'

const neighbors = (at: string) => new Set(english.yearNeighbors.filter(n => n.at === at).flatMap(n => n.words))
const counted = new Set(english.countedNouns.flatMap(c => c.words))
const before = neighbors('before')
const often = neighbors('often')
const clause = neighbors('clause')

/** A number after "of" or "to" is a year where news speaks of such: most four-digit numbers outside are amounts. */
const LIKELY_YEARS = { first: 1900, last: 2100 }

const WORDS_AFTER = /^[ \u00a0-]+((?:[a-zà-ɏ’'-]{1,30}[ \u00a0]*){1,3})/
const WORD_BEFORE = /([a-zà-ɏ]{1,30})[ \u00a0-]+$/
/** "in 2014, 2015 and 2016" */
const LISTED = /\b(?:1[5-9]|20)\d\d, ?$/
const OPENED = /[([/] ?$/
const CLOSED = /^ ?[)\]]/

/** Whether what follows a number is what it counts: "2024 soldiers", "2000 armed men". */
export function isCountedAfter(after: string): boolean {
  const words = WORDS_AFTER.exec(after)?.[1]?.split(/[ \u00a0-]+/) ?? []
  const border = words.findIndex(word => clause.has(word))
  return words.slice(0, border < 0 ? words.length : border).some(word => counted.has(word))
}

/**
 * Whether a four-digit number stands where a year does: "in 2024", "the 2020 war", "(2019)". A number other than one
 * is followed by a plural, so that before a singular noun it is a year: "his failed 2016 campaign".
 * @param textBefore, textAfter the lower-cased text of its sentence on either side; `next` the token after it
 * @source data/en/times/year-neighbors.yml
 */
export function isYearPlace(year: number, textBefore: string, textAfter: string, next: Token | undefined): boolean {
  if ((OPENED.test(textBefore) && CLOSED.test(textAfter)) || LISTED.test(textBefore)) return true
  const word = WORD_BEFORE.exec(textBefore)?.[1]
  if (word !== undefined && before.has(word)) return true
  const likely = year >= LIKELY_YEARS.first && year < LIKELY_YEARS.last
  if (likely && next?.tag === 'NOUN' && next.lemma === next.text.toLowerCase() && !counted.has(next.lemma)) return true
  return likely && ((word !== undefined && often.has(word)) || (textBefore.trim() === '' && /^[,:]/.test(textAfter)))
}
