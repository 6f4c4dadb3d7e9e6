import type { Document } from '../../record/document.ts'
import { addDays, daysBetween } from '../../text/iso-days.ts'
import { readFront } from '../front/read-front.ts'
import type { RawArticle } from '../reading.ts'
import { dayOfMention } from './read-day.ts'

/** What computers write where they know no day: second 0 of Unix time, in time zones east and west of Greenwich. */
const NO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31'])

/** Whether a day of metadata stands for none. */
export const isNoDay = (day: string | undefined): boolean => day !== undefined && NO_DAYS.has(day)

/** In days: an article may be dated when it was written and when it was put online; further apart, one of two dates is wrong. */
const APART = 31

/**
 * What is odd about the date of a document, in words that go on from its name; the document is kept as it is.
 * @param today  by the clock: the only thing that is asked of it
 * @example doubtDate(document, article, '2031-05-02')  // ['is dated 2087-01-01, which is still ahead; it is read under that date']
 */
export function doubtDate(document: Document, article: RawArticle, today: string): readonly string[] {
  const { datePublished, dateBasis } = document
  const doubts: string[] = []
  if (isNoDay(article.day))
    doubts.push(`gives ${article.day} for its date, which stands for none; ${takenInstead(datePublished)}`)
  // The day has begun already in the east while it has not ended in Greenwich.
  if (datePublished !== undefined && datePublished > addDays(today, 1))
    doubts.push(`is dated ${datePublished}, which is still ahead; it is read under that date`)
  const others = dateBasis === 'metadata' ? [...(article.otherDays ?? []), ...statedDays(document)] : []
  const other = others.find(day => datePublished !== undefined && Math.abs(daysBetween(day, datePublished)) > APART)
  if (other !== undefined) doubts.push(`gives two dates, ${datePublished} and ${other}; the first is taken`)
  return doubts
}

const takenInstead = (day: string | undefined): string =>
  day === undefined ? 'it is read without a date' : `${day}, which its text tells, is taken`

/** The days that the text itself gives for its publication. */
function statedDays({ text, headline }: Document): readonly string[] {
  const { stated, dateline } = readFront(text, headline === undefined ? undefined : { start: 0, end: headline.length })
  return [stated?.date, dateline?.date].flatMap(date => (date && dayOfMention(date)) ?? [])
}
