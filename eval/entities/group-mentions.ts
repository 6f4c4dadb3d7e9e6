import type { Article } from '../../src/record/article.ts'
import type { Resolution } from '../../src/record/resolution.ts'
import type { Span } from '../../src/record/span.ts'
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

const PRONOUNS: ReadonlySet<string> = new Set(['PRON', 'DET'])

/**
 * Groups the mentions of the documents of one topic by the entities that the product resolves them to. What it leaves open stays
 * alone, but nouns without a name, of which the record keeps no entity, are joined where they are the same word in one affair.
 * @param read  the same documents in the same order
 */
export function groupMentions(
  documents: readonly EcbDocument[],
  read: readonly MentionedArticle[],
  { entities, party }: Resolution,
): readonly Grouped[] {
  const types = new Map(entities.map(entity => [entity.id, entity.type]))
  return documents.flatMap(({ name, topic, mentions }, number) => {
    const { article, spans } = read[number] ?? { article: undefined, spans: [] }
    if (!article) return []
    return mentions.map(({ tag, chain }, at): Grouped => {
      const span = spans[at] ?? { start: 0, end: 0 }
      const kind = kindOf(span, article)
      const meant = party(name, span)?.entity
      const isFitting = kind === 'name' || fits(tag, types.get(meant ?? ''))
      const id = `${name} ${at}`
      const own = kind === 'noun' ? `${affairOf(name)} ${tag} ${lemmaOf(span, article)}` : id
      const group = `${topic} ${meant && isFitting ? meant : own}`
      return { id, text: slice(article.document.text, span), chain, kind, group }
    })
  })
}

/** ECB+ has two affairs a topic: that of the first corpus, and that of the documents that were added. */
const affairOf = (document: string): string => document.replace(/^\d+_\d+/, '')

const fits = (tag: string, type: string | undefined): boolean =>
  tag === 'HUMAN_PART_PER' ? type === 'Person' : type !== 'Person' && type !== 'Place'

function kindOf(span: Span, article: Article): Grouped['kind'] {
  if (article.names.some(name => overlaps(name, span) && name.type !== 'Demonym')) return 'name'
  const words = article.tokens.filter(token => overlaps(token, span))
  return words.length > 0 && words.every(word => PRONOUNS.has(word.tag)) ? 'pronoun' : 'noun'
}

/** The last word of a mention: the annotators end it with its noun. */
const lemmaOf = (span: Span, { tokens }: Article): string =>
  tokens.findLast(token => token.start >= span.start && token.end <= span.end)?.lemma ?? ''
