import { shareEnglishModel } from '../language/model/share-english-model.ts'
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
import { keepMeanings } from './keep-meanings.ts'
import { type ReadWords, readWords } from './read-words.ts'
import { splitSentences } from './split-sentences.ts'
import { tagTokens } from './tag-tokens.ts'
import { readSpans } from './times/read-spans.ts'

type Annotators = {
  readonly [Layer in Exclude<keyof Layers, 'sentences'>]: (
    article: Article,
    words: readonly ReadWords[],
  ) => Layers[Layer]
}

/** What is done to an article, in this order: each finds one layer and sees the layers above it. */
export const annotators: Annotators = {
  tokens: tagTokens,
  names: findNames,
  times: findTimes,
  offices: findOffices,
  belongings: findBelongings,
  quotations: findQuotations,
  meanings: keepMeanings,
  quantities: findQuantities,
  asks: findAsks,
  answers: findAnswers,
  drafts: findDrafts,
  unknowns: findUnknowns,
  happenings: findHappenings,
}

/** @param known  these layers stay as they are; the others are found */
function findLayers(article: Article, words: readonly ReadWords[], known: Partial<Layers>): Article {
  let found = article
  for (const [layer, find] of Object.entries(annotators))
    found = { ...found, [layer]: known[layer as keyof Layers] ?? find(found, words) }
  return found
}

/**
 * Reads a document: finds its sentences, words, names, times and all that is told in it.
 * The same document gives the same article.
 * @param known  layers found otherwise: they stay as they are, and what stands on them is found by them
 * @throws Failure as `openEnglishModel`
 * @example (await annotate(document)).names.map(name => slice(document.text, name))  // ['Ana Vell', 'Norland', …]
 */
export async function annotate(document: Document, known: Partial<Layers> = {}): Promise<Article> {
  const blank = blankArticle(document)
  const sentences = known.sentences ?? splitSentences(blank)
  const words = await readWords(document, sentences, await shareEnglishModel())
  return findLayers({ ...blank, sentences }, words, known)
}

/**
 * An article as it reads were its document published on another day, on which neither words nor names nor quotations depend.
 * @example redate(article, { ...article.document, datePublished: '2022-10-28' }).times[0]?.value
 */
export function redate(article: Article, document: Document): Article {
  const { sentences, tokens, names, quotations, meanings } = article
  const times = readSpans({ ...article, document }, article.times)
  return findLayers({ ...blankArticle(document), sentences }, [], { tokens, names, times, quotations, meanings })
}
