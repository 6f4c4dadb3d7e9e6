import { redate } from './annotate/annotate.ts'
import { annotateMany } from './annotate/annotate-many.ts'
import { assemble } from './assemble/assemble.ts'
import { annotatorsVersion } from './language/english.ts'
import { type Proved, withholdUnproved } from './prove/withhold.ts'
import { type Article, blankArticle, type Layers } from './record/article.ts'
import type { Document } from './record/document.ts'
import type { Entity } from './record/entity.ts'
import type { Judgement } from './record/judgement.ts'
import type { Record } from './record/record.ts'
import type { IdleJudgement } from './resolve/apply-judgements.ts'
import { findIdle, resolve } from './resolve/resolve.ts'
import { settleDates } from './resolve/settle-dates.ts'

export {
  type Annotation,
  type Attribution,
  annotateText as annotate,
  type EventWord,
  type TimeSpan,
} from './annotate/annotate-text.ts'
export type { Change, ChangeKind } from './compare/change.ts'
export { type Comparison, compare } from './compare/compare.ts'
export type { LifeStep } from './compare/life/life-step.ts'
export {
  type AttendanceLine,
  type AttendanceOptions,
  type Gathering,
  tellAttendance,
} from './compare/tell-attendance.ts'
export { type Life, tellLife } from './compare/tell-life.ts'
export { type IngestOptions, ingest as readPaths, type Problem } from './ingest/ingest.ts'
export type { Article, Layers } from './record/article.ts'
export type { Document } from './record/document.ts'
export type { Entity } from './record/entity.ts'
export { Failure, type FailureCode } from './record/failure.ts'
export { type Judgement, type Verdict, verdicts } from './record/judgement.ts'
export type { Record } from './record/record.ts'
export { keyOfNames, reviewNames } from './resolve/review-names.ts'
export { annotatorsVersion }

/** Where annotations are kept between runs; a store is one. */
export interface KeptAnnotations {
  annotations(document: string, version: string): Promise<Layers | undefined>
  keepAnnotations(document: string, version: string, layers: Layers): Promise<void>
}

/**
 * Reads documents: what is kept of this version of the annotators is taken, the rest is read now and kept.
 * A document that was skipped (another language) becomes an article without layers.
 * @param options.onProgress  called after each document with how many are done and how many there are
 * @example await annotateAll((await readPaths(['articles/'])).documents)
 */
export async function annotateAll(
  documents: readonly Document[],
  options: { kept?: KeptAnnotations; onProgress?: (done: number, total: number) => void } = {},
): Promise<readonly Article[]> {
  const { kept, onProgress } = options
  const known = new Map<string, Article>()
  for (const document of documents) {
    const layers = await kept?.annotations(document.id, annotatorsVersion)
    if (document.skipped !== undefined) known.set(document.id, blankArticle(document))
    else if (layers) known.set(document.id, { document, ...layers })
  }
  let done = known.size
  const unread = documents.filter(document => !known.has(document.id))
  const read = await annotateMany(unread, count => {
    done += count
    onProgress?.(done, documents.length)
  })
  for (const article of read) {
    const { document, ...layers } = article
    known.set(document.id, article)
    await kept?.keepAnnotations(document.id, annotatorsVersion, layers)
  }
  return documents.flatMap(document => known.get(document.id) ?? [])
}

/** How a record is built. */
export interface BuildOptions {
  /** A day, `2022-10-28`: only what was published by then is read, and undated articles are left out. */
  readonly asOf?: string
  /** The affair's name; derived from its events where it is not given. */
  readonly title?: string
  /** What people judge of names, in any order. */
  readonly judgements?: readonly Judgement[]
}

/**
 * The record of the affair that the articles are about: a function of the articles and of people's judgements, and of nothing
 * else, so that their order changes nothing and the same articles give the same bytes.
 * @example buildRecord(articles, { asOf: '2022-10-28' }).events.map(event => event.status)
 */
export function buildRecord(articles: readonly Article[], options: BuildOptions = {}): Record {
  const { asOf } = options
  const inReach = articles.filter(({ document: d }) => !asOf || !d.datePublished || d.datePublished <= asOf)
  const settled = settleDates(inReach, redate)
  const dated = settled.filter(({ document: d }) => !asOf || (d.datePublished !== undefined && d.datePublished <= asOf))
  return assemble(dated, resolve(dated, options.judgements), options)
}

/**
 * As `buildRecord`, less what its proof does not show, which is listed with the reason: nothing unproved leaves the product.
 * @example buildProvedRecord(articles).withheld.length  // 0
 */
export const buildProvedRecord = (articles: readonly Article[], options: BuildOptions = {}): Proved =>
  withholdUnproved(buildRecord(articles, options))

/** Who is who in the articles, without the rest of the record. */
export const findEntities = (articles: readonly Article[], judgements: readonly Judgement[] = []): readonly Entity[] =>
  resolve(settleDates(articles, redate), judgements).entities

/** Judgements that change nothing in these articles, and why: a name that no document has, names that mean several. */
export const findIdleJudgements = (
  articles: readonly Article[],
  judgements: readonly Judgement[],
): readonly IdleJudgement[] => findIdle(settleDates(articles, redate), judgements)
