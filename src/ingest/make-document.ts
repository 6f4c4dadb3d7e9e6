import type { Derivation, Document } from '../record/document.ts'
import type { Proof, Span } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { idOf, sha256 } from '../text/hash.ts'
import { contradicts } from './date/contradicts.ts'
import { isNoDay } from './date/doubt-date.ts'
import type { DateMention } from './date/find-dates.ts'
import { dayOfMention } from './date/read-day.ts'
import { type Publication, proofOf, settleDate } from './date/settle-date.ts'
import { type Front, readFront } from './front/read-front.ts'
import { normaliseText } from './normalise-text.ts'
import type { RawArticle } from './reading.ts'
import { tellLanguage } from './tell-language.ts'

/**
 * A document from what a format gave: its text is the headline, a blank line and the body, normalised once and for all.
 * What the format tells comes before what the text says of itself.
 */
export async function makeDocument(location: string, article: RawArticle): Promise<Document> {
  const text = composeText(article)
  const front = readFront(text, article.headline === undefined ? undefined : firstLine(text))
  const headline = front.headline && text.slice(front.headline.start, front.headline.end)
  const publisher = field(article.publisher) ?? front.publisher
  const byline = field(article.byline) ?? front.byline
  const contentHash = sha256([text, headline, publisher, article.day].map(part => part ?? '').join('\u0000'))
  const id = idOf('document', contentHash)
  return {
    id,
    location,
    contentHash,
    ...(headline && { headline }),
    ...(publisher && { publisher }),
    ...(byline && { byline }),
    ...datelineOf(text, front),
    ...(await tellLanguage(text)),
    ...publicationOf(id, text, isNoDay(article.day) ? undefined : article.day, front),
    text,
    derivedFrom: derivations(id, text, front, publisher),
    origin: id,
  }
}

/** The headline goes first, so that proofs can point into it, unless the body begins with it. */
function composeText({ headline, body }: RawArticle): string {
  const title = headline && field(headline)
  const text = normaliseText(body)
  if (!title) return text
  const start = text.trimStart()
  const opening = start.split('\n', 1)[0] ?? ''
  return fold(opening) === fold(title) ? start : `${title}\n\n${start}`
}

/** One line, as names and headlines are. */
const field = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : normaliseText(value).replace(/\s+/g, ' ').trim() || undefined

const firstLine = (text: string): Span => ({ start: 0, end: text.split('\n', 1)[0]?.trimEnd().length ?? 0 })

function datelineOf(text: string, { dateline }: Front): Pick<Document, 'dateline'> {
  if (!dateline) return {}
  const { place, date } = dateline
  return { dateline: { ...(place && { place }), ...(date && { date: text.slice(date.start, date.end) }) } }
}

function publicationOf(id: string, text: string, day: string | undefined, front: Front): Publication {
  const dateline = front.dateline?.date
  if (day !== undefined) {
    const contradiction = dateline && contradicts(day, dateline)
    const clues = contradiction ? [proofOf(id, text, dateline)] : []
    return {
      datePublished: day,
      dateBasis: 'metadata',
      ...(contradiction && { basis: { rule: 'dateline-contradicts-metadata', clues } }),
    }
  }
  const told = [
    { rule: 'date-line', date: front.stated?.date },
    { rule: 'dateline', date: dateline },
  ]
  for (const { rule, date } of told) {
    const datePublished = date && dayOfMention(date)
    if (!datePublished) continue
    const clues = [proofOf(id, text, date)]
    return rule === 'date-line' && dateline && contradicts(datePublished, dateline)
      ? contradicted(datePublished, [...clues, proofOf(id, text, dateline)])
      : { datePublished, dateBasis: 'stated', basis: { rule, clues } }
  }
  const yearless = told.map(({ date }) => date).find(isYearless)
  return yearless ? settleDate(id, text, yearless) : { dateBasis: 'unknown' }
}

/** The date line is the publisher's own and counts; that the dateline tells another day is shown beside it. */
const contradicted = (datePublished: string, clues: readonly Proof[]): Publication => ({
  datePublished,
  dateBasis: 'stated',
  basis: { rule: 'dateline-contradicts-date-line', clues },
})

const isYearless = (date: DateMention | undefined): date is DateMention & { month: number; day: number } =>
  date?.month !== undefined && date.day !== undefined && date.year === undefined

/** Agencies and outlets that the text credits, but not the one that published it; one derivation a publisher. */
function derivations(id: string, text: string, front: Front, publisher: string | undefined): readonly Derivation[] {
  const { agency } = front.dateline ?? {}
  const found: readonly Derivation[] = [
    ...(agency
      ? [{ publisher: agency.name, kind: 'agency-line' as const, proof: [proofOf(id, text, agency.span)] }]
      : []),
    ...front.credits.map(credit => ({
      publisher: credit.publisher,
      kind: 'attribution' as const,
      proof: [proofOf(id, text, credit.span)],
    })),
  ]
  return found.filter(
    (each, at) => each.publisher !== publisher && found.findIndex(other => other.publisher === each.publisher) === at,
  )
}
