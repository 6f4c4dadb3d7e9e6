import { type Article, blankArticle } from '../src/record/article.ts'

/** An article as the annotators meet it, from a text of an annotated corpus. */
export const articleOf = (text: string, datePublished?: string): Article =>
  blankArticle({
    id: 'corpus',
    location: 'corpus',
    contentHash: '',
    text,
    dateBasis: datePublished ? 'metadata' : 'unknown',
    derivedFrom: [],
    origin: 'corpus',
    ...(datePublished ? { datePublished } : {}),
  })
