import { type Article, blankArticle, type Layers } from '../record/article.ts'
import type { Document } from '../record/document.ts'
import { findAnswers } from './find-answers.ts'
import { findAsks } from './find-asks.ts'
import { findBelongings } from './find-belongings.ts'
import { findDrafts } from './find-drafts.ts'
import { findHappenings } from './find-happenings.ts'
import { findNames } from './find-names.ts'
import { findOffices } from './find-offices.ts'
import { findQuantities } from './find-quantities.ts'
import { findQuotations } from './find-quotations.ts'
import { findTimes } from './find-times.ts'
import { findUnknowns } from './find-unknowns.ts'
import { splitSentences } from './split-sentences.ts'
import { tagTokens } from './tag-tokens.ts'

/** What is done to an article, in this order: each finds one layer and sees the layers above it. */
export const annotators: { readonly [Layer in keyof Layers]: (article: Article) => Layers[Layer] } = {
  sentences: splitSentences,
  tokens: tagTokens,
  times: findTimes,
  names: findNames,
  offices: findOffices,
  belongings: findBelongings,
  quotations: findQuotations,
  quantities: findQuantities,
  asks: findAsks,
  answers: findAnswers,
  drafts: findDrafts,
  unknowns: findUnknowns,
  happenings: findHappenings,
}

/**
 * Reads a document: finds its sentences, words, names, times and all that is told in it.
 * Pure: the same document gives the same article.
 * @example annotate(document).names.map(name => slice(document.text, name))  // ['Ana Vell', 'Norland', …]
 */
export function annotate(document: Document): Article {
  let article = blankArticle(document)
  for (const [layer, find] of Object.entries(annotators)) article = { ...article, [layer]: find(article) }
  return article
}
