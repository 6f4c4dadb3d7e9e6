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
import { type ReadWords, readWords } from './read-words.ts'
import { splitSentences } from './split-sentences.ts'
import { tagTokens } from './tag-tokens.ts'

type Annotators = { readonly [Layer in keyof Layers]: (article: Article, words: readonly ReadWords[]) => Layers[Layer] }

/** What is done to an article, in this order: each finds one layer and sees the layers above it. */
const annotators: Omit<Annotators, 'sentences'> = {
  tokens: tagTokens,
  names: findNames,
  times: findTimes,
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

/** What a document's day changes nothing of. */
const timeless: ReadonlySet<string> = new Set(['sentences', 'tokens', 'names'])

function findLayers(article: Article, layers: readonly [string, Annotators[keyof Annotators]][], words: readonly ReadWords[]) {
  return layers.reduce((found, [layer, find]) => ({ ...found, [layer]: find(found, words) }), article)
}

/**
 * Reads a document: finds its sentences, words, names, times and all that is told in it.
 * The same document gives the same article.
 * @throws Failure as `openEnglishModel`
 * @example (await annotate(document)).names.map(name => slice(document.text, name))  // ['Ana Vell', 'Norland', …]
 */
export async function annotate(document: Document): Promise<Article> {
  const blank = blankArticle(document)
  const article = { ...blank, sentences: splitSentences(blank) }
  const words = await readWords(document, article.sentences, await shareEnglishModel())
  return findLayers(article, Object.entries(annotators), words)
}

/**
 * An article as it reads were its document published on another day: words and names stay.
 * @example redate(article, '2022-10-28').times[0]?.value
 */
export const redate = (article: Article, document: Document): Article =>
  findLayers(
    { ...article, document },
    Object.entries(annotators).filter(([layer]) => !timeless.has(layer)),
    [],
  )
