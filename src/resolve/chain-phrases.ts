import type { Article } from '../record/article.ts'
import type { Resolution } from '../record/resolution.ts'
import type { Span } from '../record/span.ts'
import { weighWords } from '../text/weigh-words.ts'
import type { Coverage } from './chains/compare-nominals.ts'
import { type ChainWeights, joinChains } from './chains/join-chains.ts'
import type { Nominal } from './chains/nominal.ts'
import { describedBy, headOf, readNominal } from './chains/read-nominal.ts'
import { tellStories } from './chains/tell-stories.ts'
import { treeOf } from './references/tree.ts'

/** Words that stand for people or an organisation. */
export interface MarkedPhrase extends Span {
  readonly document: string
  readonly kind: Nominal['kind']
  readonly sort: NonNullable<Nominal['sort']>
}

/** What the resolution of the same articles tells of phrases, their chains within each document too. */
export interface Told extends Pick<Resolution, 'entities' | 'party'> {
  /** Shared by all phrases of a document that mean the same as the one of this head word (its number): `entity …` where it has a name. */
  chainOf(document: string, head: number): string | undefined
}

/**
 * Groups phrases by whom they mean, over all articles, whether or not he is named.
 * @returns the phrases, each in one group
 */
export function chainPhrases(
  articles: readonly Article[],
  phrases: readonly MarkedPhrase[],
  told: Told,
  weights?: ChainWeights,
): readonly (readonly MarkedPhrase[])[] {
  const nominals = readNominals(articles, phrases, told)
  const marked = new Map(nominals.map((nominal, at) => [nominal, phrases[at] as MarkedPhrase]))
  return joinChains(nominals, coverageOf(articles), weights).map(group =>
    group.map(nominal => marked.get(nominal) as MarkedPhrase),
  )
}

/** Which articles tell of one story, and how telling their words are. */
export function coverageOf(articles: readonly Article[]): Coverage {
  const words = weighWords(articles)
  return {
    words,
    storyOf: tellStories(
      articles.map(article => article.document.id),
      words,
    ),
  }
}

/** What the words of each phrase and the rules of references tell of it. */
export function readNominals(
  articles: readonly Article[],
  phrases: readonly MarkedPhrase[],
  told: Told,
): readonly Nominal[] {
  const trees = new Map(articles.map(article => [article.document.id, { article, tree: treeOf(article) }]))
  const types = new Map(told.entities.map(entity => [entity.id, entity.type]))
  return phrases.map(({ document, kind, sort, start, end }): Nominal => {
    const { article, tree } = trees.get(document) ?? {}
    if (!article || !tree) throw new TypeError(`Expected a phrase of the articles, got one of ${document}`)
    const span = { start, end }
    const fits = (entity: string | undefined) => {
      const type = types.get(entity ?? '')
      return (type === 'Person') === (sort === 'people') && type !== 'Place' && type !== undefined
    }
    const party = told.party(document, span)?.entity
    if (kind === 'name')
      return readNominal(article, tree, span, { kind, sort, chain: `name ${start}`, ...(party && { entity: party }) })
    const head = headOf(tree, span) ?? -1
    const described = describedBy(tree, head)
    const chain = told.chainOf(document, described ?? head)
    const within = chain?.startsWith('entity ') ? chain.slice('entity '.length) : undefined
    const entity = [party, within].find(fits)
    return readNominal(article, tree, span, {
      kind,
      sort,
      chain: chain !== undefined && within === undefined ? chain : `word ${described ?? head}`,
      ...(entity !== undefined && { entity }),
    })
  })
}
