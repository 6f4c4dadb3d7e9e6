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
    const candidates = document.datePublished === undefined ? (document.dateCandidates ?? []) : []
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
