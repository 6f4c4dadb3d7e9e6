import type { Article } from '../record/article.ts'
import type { Judgement } from '../record/judgement.ts'
import type { Resolution } from '../record/resolution.ts'
import { groupBy } from '../text/group-by.ts'
import type { IdleJudgement } from './apply-judgements.ts'
import { buildEntities } from './build-entities.ts'
import type { Told } from './chain-phrases.ts'
import { describeEntities } from './describe-entities.ts'
import { followCallings } from './follow-callings.ts'
import { collectMentions } from './mention.ts'
import { referenceTo } from './refer.ts'
import { knowOffices } from './references/know-offices.ts'

/** Judgements that change nothing in these articles, and why. */
export const findIdle = (articles: readonly Article[], judgements: readonly Judgement[]): readonly IdleJudgement[] =>
  judgements.length === 0 ? [] : buildEntities(collectMentions(articles), judgements).idle

/**
 * Finds who is who: one entity for each person, organisation, body, country and place, whatever its spellings, and what
 * each phrase of a text refers to. A phrase whose meaning the text leaves open refers to nobody.
 * @param articles  in any order
 * @param judgements  of people, in any order: they stand above all rules
 * @example resolve(articles).party('document-1', { start: 0, end: 2 })  // { entity: 'person-…', rule: 'pronoun', … }
 */
export function resolve(articles: readonly Article[], judgements: readonly Judgement[] = []): Resolution & Told {
  const mentions = collectMentions(articles)
  const { entities, entityOf } = buildEntities(mentions, judgements)
  const named = [...entityOf].map(([mention, entity]) => ({ ...mention, entity }))
  const byDocument = groupBy(named, m => m.article.document.id)
  const offices = knowOffices(articles, byDocument)
  const references = new Map(
    articles.map(article => {
      const here = [...(byDocument.get(article.document.id) ?? [])].sort(
        (a, b) => a.name.start - b.name.start || b.name.end - a.name.end,
      )
      return [article.document.id, referenceTo(article, here, offices)] as const
    }),
  )
  const callings = followCallings(byDocument)
  const byId = new Map(articles.map(article => [article.document.id, article]))
  return {
    entities: describeEntities(entities, named),
    party: (document, span) => {
      const article = byId.get(document)
      return references.get(document)?.party(span) ?? (article && callings.follow(article, span))
    },
    place: (document, span) => references.get(document)?.place(span),
    chainOf: (document, head) => references.get(document)?.chainOf(head),
  }
}
