import type { Document } from '../record/document.ts'
import { daysBetween } from '../text/iso-days.ts'

/** In days: what happened longer before the first report is the affair's past history. */
const BEFORE_FIRST_REPORT = 180

/**
 * Tells whether a day lies in the affair's own time; where no document has a day of publication, every day does.
 * @example ownTimeOf(documents)('2019-03-01')  // false, where the first report is of 2021
 */
export function ownTimeOf(documents: readonly Pick<Document, 'datePublished'>[]): (day: string) => boolean {
  const first = documents.flatMap(({ datePublished }) => datePublished ?? []).sort()[0]
  return day => first === undefined || daysBetween(day, first) <= BEFORE_FIRST_REPORT
}
