import { english } from '../language/english.ts'
import type { Article, Happening } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import type { EventType } from '../record/event.ts'
import type { Proof } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { proofOf } from '../text/proof.ts'
import { slice } from '../text/span.ts'

const GATHERINGS: ReadonlySet<EventType> = new Set(['session', 'summit', 'meeting'])

/** A gathering with its place and day or year, as one article tells of it. */
interface Sighting {
  readonly place: string
  readonly when: string
  readonly proof: readonly Proof[]
}

/**
 * Dates documents that their own text leaves with several possible days, by other documents: read as of the right day,
 * "the previous summit was held last year in Isel" agrees with a dated report of that summit; read as of the others it
 * agrees with none.
 * @param redate  reads an article as of another day: what its times mean depends on it
 * @returns the articles, those that could be dated with `dateBasis` `inferred` and the sentences of both documents as clues
 */
export function settleDates(
  articles: readonly Article[],
  redate: (article: Article, document: Document) => Article,
): readonly Article[] {
  const dated = articles.filter(a => a.document.datePublished !== undefined)
  const known = dated.flatMap(sightingsOf)
  return articles.map(article => {
    const { document } = article
    const candidates =
      document.datePublished === undefined ? (document.dateCandidates ?? daysNear(document, dated)) : []
    const readings = candidates.flatMap(day => {
      const reading = redate(article, { ...document, datePublished: day, dateBasis: 'inferred' })
      const agreeing = agreement(relativeSightings(reading), known)
      return agreeing ? [{ reading, agreeing }] : []
    })
    const [only, ...more] = readings
    if (!only || more.length > 0) return article
    const clues = [...(document.basis?.clues ?? []), ...only.agreeing]
    const { dateCandidates: _, ...settled } = only.reading.document
    return { ...only.reading, document: { ...settled, basis: { rule: 'agrees-with-dated-document', clues } } }
  })
}

const months = new Map(english.months.flatMap(m => [m.name, ...m.abbreviations].map(word => [word, m.number])))
const MONTH_AND_DAY = /\p{L}{3,9}|\d{1,2}/gu

const isDay = (date: string): boolean => {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}

/**
 * Where a dateline tells month and day and its text nothing at all of the year: those days in the years of the dated
 * documents and the years beside them.
 */
function daysNear({ dateline, basis }: Document, dated: readonly Article[]): readonly string[] {
  if (dateline?.date === undefined || basis !== undefined) return []
  const words = dateline.date.toLowerCase().match(MONTH_AND_DAY) ?? []
  const month = words.map(word => months.get(word)).find(number => number !== undefined)
  const day = words.map(Number).find(number => number >= 1 && number <= 31)
  if (month === undefined || day === undefined) return []
  const told = dated.map(({ document }) => Number(document.datePublished?.slice(0, 4)))
  const years = [...new Set(told.flatMap(year => [year - 1, year, year + 1]))].sort((a, b) => a - b)
  const two = (number: number) => String(number).padStart(2, '0')
  return years.map(year => `${year}-${two(month)}-${two(day)}`).filter(isDay)
}

/** The first sighting that another document shares, with the proofs of both. */
function agreement(own: readonly Sighting[], known: readonly Sighting[]): readonly Proof[] | undefined {
  for (const mine of own) {
    const theirs = known.find(k => k.place === mine.place && k.when.startsWith(mine.when))
    if (theirs) return [...mine.proof, ...theirs.proof]
  }
  return undefined
}

const sightingsOf = (article: Article): readonly Sighting[] => article.happenings.flatMap(h => sight(article, h))

/** Those whose time was told from the day of publication ("last year"): a stated year shows nothing of that day. */
const relativeSightings = (article: Article): readonly Sighting[] =>
  article.happenings.filter(h => h.time?.certainty === 'implied').flatMap(h => sight(article, h))

function sight(article: Article, { type, time, place, ...happening }: Happening): readonly Sighting[] {
  if (!GATHERINGS.has(type) || !time?.edtf || !place || time.edtf.includes('/')) return []
  const proof = [proofOf(article, happening), proofOf(article, time), proofOf(article, place)]
  return [{ place: fold(slice(article.document.text, place)), when: time.edtf, proof }]
}
