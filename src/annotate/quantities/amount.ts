import { tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { headAt, isNominal, prepositionOf, relationAt, type SentenceTree } from './sentence-tree.ts'

/** Numbers, their units and comparisons: words `first` to `last`; `dimension` where there is a unit. */
export interface Amount extends Run {
  /** `money`, `share`, `mass`, … */
  readonly dimension?: string
}

/** The word of an amount on which its other words depend. */
export function topOf(tree: SentenceTree, { first, last }: Run): number {
  let top = last - 1
  for (let at = last - 1; at >= first; at--) {
    const head = headAt(tree, at)
    if ((head < first || head >= last) && /^(?:NUM|SYM|NOUN|PROPN|ADJ|DET)$/.test(tagAt(tree, at))) {
      top = at
      if (!/^(?:punct|case|advmod)$/.test(relationAt(tree, at))) break
    }
  }
  return top
}

/** The preposition before an amount, whatever word of it the tree hangs it on. */
export const linkOf = (tree: SentenceTree, { first }: Run, top: number): string =>
  prepositionOf(tree, top) || (tagAt(tree, first - 1) === 'ADP' ? wordAt(tree, first - 1) : '')

export const isTime = (tree: SentenceTree, at: number) => tree.timeAt[at] !== undefined

/** Where a noun is a mere relative or personal pronoun, nothing is named. */
export const isNoun = (tree: SentenceTree, at: number) =>
  isNominal(tree, at) && !isTime(tree, at) && !/^(?:percent|cent|%|percentage|s)$/.test(wordAt(tree, at))

/** Whether a noun is a proper one. */
export const isName = (tree: SentenceTree, at: number) => tagAt(tree, at) === 'PROPN'
