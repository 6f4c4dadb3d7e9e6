import type { Article, Name } from '../record/article.ts'
import { fold } from '../text/fold.ts'
import { slice } from '../text/span.ts'

/** One name in one text. */
export interface Mention {
  readonly article: Article
  readonly name: Name
  /** The words as they stand, without a possessive ending. */
  readonly text: string
  /** The words as they are compared. */
  readonly key: string
}

/** Every name of every article, articles by id, names in reading order: the same whatever order the articles came in. */
export const collectMentions = (articles: readonly Article[]): readonly Mention[] =>
  [...articles]
    .sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
    .flatMap(article =>
      article.names.map(name => {
        const text = slice(article.document.text, name).replace(/['’]s?$/, '')
        return { article, name, text, key: fold(text) }
      }),
    )
    .filter(mention => mention.key !== '')

/** Mentions that mean one and the same, and why they were joined. */
export interface Cluster {
  readonly mentions: readonly Mention[]
  /** Present where spellings differ and a rule joined them. */
  readonly rule?: string
  /** What the cluster is called, where none of its mentions spells it ("Kestrian" for Kestria). */
  readonly name?: string
  /** ISO 3166-1 alpha-3, of a country. */
  readonly code?: string
}
