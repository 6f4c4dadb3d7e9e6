import type { Article } from '../../src/record/article.ts'
import type { Span } from '../../src/record/span.ts'
import { chainPhrases, type MarkedPhrase } from '../../src/resolve/chain-phrases.ts'
import type { ChainWeights } from '../../src/resolve/chains/join-chains.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { overlaps, slice } from '../../src/text/span.ts'
import type { EcbDocument } from '../events/read-ecbplus.ts'
import type { MentionedArticle } from './name-mentions.ts'

/** A mention with what the product takes it for. */
export interface Grouped {
  /** Its document and number. */
  readonly id: string
  readonly text: string
  /** The annotators' chain. */
  readonly chain: string
  readonly kind: 'name' | 'noun' | 'pronoun'
  /** The product's: shared by all mentions that it holds for one. */
  readonly group: string
}

/** Tags of pronouns. */
const PRONOUNS: ReadonlySet<string> = new Set(['PRON', 'DET'])

/**
 * Groups the mentions of the documents of one topic by whom the product takes them for.
 * @param read  the same documents in the same order
 */
export function groupMentions(
  documents: readonly EcbDocument[],
  read: readonly MentionedArticle[],
  weights?: ChainWeights,
): readonly Grouped[] {
  const articles = read.map(one => one.article)
  const marked = markMentions(documents, read)
  const groups = chainPhrases(articles, marked, resolve(articles), weights)
  return groups.flatMap((group, number) =>
    group.map(phrase => {
      const { document, at, chain, kind, text } = phrase as Marked
      return { id: `${document} ${at}`, text, chain, kind, group: `${documents[0]?.topic} ${number}` }
    }),
  )
}

export interface Marked extends MarkedPhrase {
  /** Its number among the mentions of its document. */
  readonly at: number
  readonly chain: string
  readonly text: string
}

/** The mentions as phrases of their articles. */
export const markMentions = (documents: readonly EcbDocument[], read: readonly MentionedArticle[]): readonly Marked[] =>
  documents.flatMap(({ name, mentions }, number) => {
    const { article, spans, named } = read[number] ?? { spans: [], named: [] }
    if (!article) return []
    return mentions.map(({ tag, chain }, at): Marked => {
      const span = spans[at] ?? { start: 0, end: 0 }
      return {
        ...span,
        document: name,
        at,
        chain,
        text: slice(article.document.text, span),
        kind: named[at] ? 'name' : isPronoun(span, article) ? 'pronoun' : 'noun',
        sort: tag === 'HUMAN_PART_PER' ? 'people' : 'organization',
      }
    })
  })

function isPronoun(span: Span, { tokens }: Article): boolean {
  const words = tokens.filter(token => overlaps(token, span))
  return words.length > 0 && words.every(word => PRONOUNS.has(word.tag))
}
