import type { Scores } from './measure-files.ts'
import type { TreeWord } from './read-trees.ts'
import { scoreCounts } from './score-spans.ts'

/** The features that all languages share; the shared task compares no others. */
const UNIVERSAL_FEATURES = new Set(
  (
    'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect ' +
    'Voice Evident Polarity Person Polite'
  ).split(' '),
)

const universalFeatures = (features: string) =>
  features
    .split('|')
    .filter(feature => UNIVERSAL_FEATURES.has(feature.split('=')[0] ?? ''))
    .sort()
    .join('|')
const universalRelation = (relation: string) => relation.split(':')[0]

/** What is compared of a word. Our lemmas are in lower case, so those of the treebank are taken so too; `_` asks for none. */
const comparisons: { readonly [measure: string]: (found: TreeWord, gold: TreeWord) => boolean } = {
  upos: (found, gold) => found.tag === gold.tag,
  features: (found, gold) => universalFeatures(found.features) === universalFeatures(gold.features),
  lemmas: (found, gold) => gold.lemma === '_' || found.lemma.toLowerCase() === gold.lemma.toLowerCase(),
  uas: (found, gold) => found.head === gold.head,
  las: (found, gold) =>
    found.head === gold.head && universalRelation(found.relation) === universalRelation(gold.relation),
}

/**
 * Tags, features, lemmas and trees over gold words, marks among them, as the CoNLL-2018 shared task counts them.
 * @param found as many words as `gold`, in the same order; both of one sentence
 * @returns `upos`, `features`, `lemmas`, `uas`, `las`: as every word is found, F1 is the share that is right
 * @source https://universaldependencies.org/conll18/evaluation.html
 */
export function scoreTrees(found: readonly TreeWord[], gold: readonly TreeWord[]): Scores {
  if (found.length !== gold.length) {
    throw new TypeError(`Expected the ${gold.length} words of the treebank, got ${found.length}`)
  }
  const count = (isRight: (found: TreeWord, gold: TreeWord) => boolean) =>
    gold.filter((word, at) => isRight(found[at] ?? word, word)).length
  return Object.fromEntries(
    Object.entries(comparisons).map(([measure, isRight]) => [
      measure,
      scoreCounts(count(isRight), found.length, gold.length),
    ]),
  )
}
