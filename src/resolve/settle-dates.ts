import type { Article, Happening } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import type { EventType } from '../record/event.ts'
import type { Proof } from '../record/span.ts'
import { fold } from '../text/fold.ts'
import { proofOf } from '../text/proof.ts'
import { slice } from '../text/span.ts'
import { dateByNeighbours, daysOfDateline, gatherNeighbours } from './date-by-neighbours.ts'

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
 * agrees with none. Failing that, by reports that name the same people and bodies, and are near in one year only.
 * @param redate  reads an article as of another day: what its times mean depends on it
 * @returns the articles, those that could be dated with `dateBasis` `inferred` and the sentences of both documents as clues
 */
export function settleDates(
  articles: readonly Article[],
  redate: (article: Article, document: Document) => Article,
): readonly Article[] {
  const dated = articles.filter(a => a.document.datePublished !== undefined)
  const known = dated.flatMap(sightingsOf)
  const neighbours = gatherNeighbours(dated)
  return articles.map(article => {
    const { document } = article
    if (document.datePublished !== undefined) return article
    const settled = (reading: Article, rule: string, found: readonly Proof[]): Article => {
      const { dateCandidates: _, ...rest } = reading.document
      return { ...reading, document: { ...rest, basis: { rule, clues: [...(document.basis?.clues ?? []), ...found] } } }
    }
    const asOf = (day: string) => redate(article, { ...document, datePublished: day, dateBasis: 'inferred' })
    const ofDateline = daysOfDateline(document, neighbours)
    const possible = document.dateCandidates ?? (document.basis === undefined ? ofDateline : [])
    const agreeing = possible.flatMap(day => {
      const reading = asOf(day)
      const proofs = agreement(relativeSightings(reading), known)
      return proofs ? [{ reading, proofs }] : []
    })
    const [only, ...more] = agreeing
    if (only && more.length === 0) return settled(only.reading, 'agrees-with-dated-document', only.proofs)
    const unbounded = document.basis?.rule === 'year-not-bounded'
    const near = only ? undefined : dateByNeighbours(article, unbounded ? ofDateline : possible, neighbours)
    return near ? settled(asOf(near.day), 'near-dated-documents', near.clues) : article
  })
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
