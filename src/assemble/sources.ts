import type { Article } from '../record/article.ts'
import type { Entity } from '../record/entity.ts'
import type { Referent, Resolution } from '../record/resolution.ts'
import type { Basis, Proof, Span } from '../record/span.ts'
import { proofOf } from '../text/proof.ts'

/** What every part of the record is assembled from. */
export interface Sources {
  /** By date (undated last), then id: the same whatever order they came in. */
  readonly articles: readonly Article[]
  /** The place of each document among the articles, by id. */
  readonly order: ReadonlyMap<string, number>
  readonly resolution: Resolution
  readonly entity: (id: string) => Entity | undefined
  /** The day the record stands at; absent where no document bears a date. */
  readonly asOf: string | undefined
}

export function sourcesFrom(articles: readonly Article[], resolution: Resolution, asOf: string | undefined): Sources {
  const byId = new Map(resolution.entities.map(e => [e.id, e]))
  const sorted = [...articles].sort((a, b) => {
    const [x, y] = [dateOf(a) ?? '9999', dateOf(b) ?? '9999']
    return x < y ? -1 : x > y ? 1 : a.document.id < b.document.id ? -1 : 1
  })
  const newest = sorted.flatMap(a => dateOf(a) ?? []).at(-1)
  const order = new Map(sorted.map((a, i) => [a.document.id, i]))
  return { articles: sorted, order, resolution, entity: id => byId.get(id), asOf: asOf ?? newest }
}

export const dateOf = (article: Article): string | undefined => article.document.datePublished

/** Since when the record knows what these words show: the date of the first document that says it. */
export function knownSince(sources: Sources, proofs: readonly Proof[]): { knownSince?: string } {
  const places = proofs.map(p => sources.order.get(p.document) ?? sources.articles.length)
  const first = sources.articles[places.reduce((a, b) => Math.min(a, b), sources.articles.length)]
  const date = first && dateOf(first)
  return date ? { knownSince: date } : {}
}

/** Somebody named by words of an article, with the words as proof. */
export interface Known {
  readonly id: string
  readonly proof: Proof
  /** Present where the words are not the name itself. */
  readonly basis?: Basis
}

/** Who is meant by the words; undefined where the text does not tell. */
export function partyAt({ resolution }: Sources, article: Article, span: Span): Known | undefined {
  return knownFrom(article, span, resolution.party(article.document.id, span))
}

/** Which place is meant by the words. */
export function placeAt({ resolution }: Sources, article: Article, span: Span): Known | undefined {
  return knownFrom(article, span, resolution.place(article.document.id, span))
}

function knownFrom(article: Article, span: Span, referent: Referent | undefined): Known | undefined {
  if (!referent) return undefined
  const inferred = referent.rule !== 'name'
  return {
    id: referent.entity,
    proof: proofOf(article, span),
    ...(inferred && { basis: { rule: referent.rule, clues: [proofOf(article, referent.clue)] } }),
  }
}

/** One basis of several: the rules by name, all clues. */
export function joinBases(bases: readonly (Basis | undefined)[]): { basis?: Basis } {
  const given = bases.filter(b => b !== undefined)
  if (given.length === 0) return {}
  const clues = new Map(given.flatMap(b => b.clues).map(c => [`${c.document} ${c.start} ${c.end}`, c]))
  return { basis: { rule: [...new Set(given.map(b => b.rule))].sort().join(', '), clues: [...clues.values()] } }
}
