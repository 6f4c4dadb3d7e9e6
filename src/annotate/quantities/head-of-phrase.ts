import { tagAt, wordAt } from '../sentence-words.ts'
import { isNoun, isTime } from './amount.ts'
import { isJoint } from './is-joint.ts'
import { headAt, isNominal, relationAt, type SentenceTree } from './sentence-tree.ts'

/** The noun on which a noun of one phrase hangs as a modifier: "trade" from "world" in "world trade". */
export function headOfPhrase(tree: SentenceTree, at: number): number {
  let noun = at
  while (relationAt(tree, noun) === 'compound' && headAt(tree, noun) > noun && isNominal(tree, headAt(tree, noun)))
    noun = headAt(tree, noun)
  const owned = ownedBy(tree, noun)
  if (owned !== undefined) return owned
  const next = noun + 1
  return isNear(tree, noun, next) && isPluralNoun(tree, next) && !isPluralNoun(tree, noun) ? next : noun
}

const isPluralNoun = (tree: SentenceTree, at: number) =>
  tagAt(tree, at) === 'NOUN' && tree.tokens[at]?.features.includes('Number=Plur') === true

/** "the world's | trade": what belongs to an owner is counted, not the owner. */
function ownedBy(tree: SentenceTree, owner: number): number | undefined {
  if (!/^['’]s?$/.test(wordAt(tree, owner + 1))) return undefined
  const head = headAt(tree, owner)
  if (head > owner && isNoun(tree, head)) return head
  const next = wordAt(tree, owner + 2) === 's' ? owner + 3 : owner + 2
  const phrase = tree.phraseAt[next]
  return phrase && !phrase.pronoun && isNoun(tree, phrase.head) ? phrase.head : undefined
}

/** Words. "of illegally caught cod": before the phrase stand no more modifiers than this. */
const MOST_MODIFIERS = 3

/** The noun of the phrase that begins at a word or behind its modifiers. */
export function nounSoon(tree: SentenceTree, from: number): number | undefined {
  for (let at = from; at < from + MOST_MODIFIERS; at++) {
    const phrase = tree.phraseAt[at]
    if (phrase) return !phrase.pronoun && isNoun(tree, phrase.head) ? headOfPhrase(tree, phrase.head) : undefined
    if (!/^(?:ADV|VERB|ADJ)$/.test(tagAt(tree, at))) return undefined
  }
  return undefined
}

/** No verb and no mark that ends a phrase stands between a number and its noun. */
export function isNear(tree: SentenceTree, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) {
    if (/^[,;:()—]$/.test(wordAt(tree, at)) && tagAt(tree, at + 1) !== 'ADJ') return false
    if (/^(?:AUX|PRON|ADP|SCONJ)$/.test(tagAt(tree, at)) && !isJoint(tree, at - 1)) return false
  }
  return true
}

/** "member | bloc": the noun of the phrase that a noun opens. */
export const wholeOf = (tree: SentenceTree, noun: number): number =>
  tree.phraseAt[noun] && !isTime(tree, noun) ? Math.max(noun, tree.phraseAt[noun].head) : noun
