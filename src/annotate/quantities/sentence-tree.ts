import type { Article } from '../../record/article.ts'
import { layOutWords, type SentenceWords, tagAt } from '../sentence-words.ts'

/** A sentence with its tree; places are places in `tokens`. */
export interface SentenceTree extends SentenceWords {
  /** By word, the place of the word on which it depends; -1 for the root, and for words without a tree. */
  readonly heads: readonly number[]
  /** By word, the places of the words that depend on it, in reading order. */
  readonly children: readonly (readonly number[])[]
}

function growTree(words: SentenceWords): SentenceTree {
  const { length } = words.tokens
  const heads = words.tokens.map(({ head }) => {
    const at = head - words.firstToken
    return head < 0 || at < 0 || at >= length ? -1 : at
  })
  const children: number[][] = heads.map(() => [])
  for (const [at, head] of heads.entries()) if (head !== at) children[head]?.push(at)
  return { ...words, heads, children }
}

/** The prose sentences of an article with their trees, in reading order. */
export const growTrees = (article: Article): readonly SentenceTree[] => layOutWords(article).map(growTree)

/** How a word depends on its head; empty beyond the sentence. */
export const relationAt = (tree: SentenceTree, at: number): string => tree.tokens[at]?.relation ?? ''

/** The place of the word on which a word depends, or -1. */
export const headAt = (tree: SentenceTree, at: number): number => tree.heads[at] ?? -1

/** The words that depend on a word in one of some ways, in reading order. */
export const childrenBy = (tree: SentenceTree, at: number, ...relations: readonly string[]): readonly number[] =>
  (tree.children[at] ?? []).filter(child => relations.includes(relationAt(tree, child)))

/** The preposition of a phrase, by its noun: "of" of "of the voters"; empty where it has none. */
export function prepositionOf(tree: SentenceTree, noun: number): string {
  const [first] = childrenBy(tree, noun, 'case').filter(at => at < noun)
  return first === undefined ? '' : (tree.tokens[first]?.text.toLowerCase() ?? '')
}

/** The subject of a verb or predicate, its own or that of the verb on which it hangs. */
export function subjectOf(tree: SentenceTree, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const own = childrenBy(tree, at, 'nsubj').at(-1)
    if (own !== undefined)
      return /^(?:which|that|who)$/i.test(tree.tokens[own]?.text ?? '') ? placeOf(headAt(tree, at)) : own
    const relation = relationAt(tree, at)
    const head = headAt(tree, at)
    if (relation === 'acl') return placeOf(head)
    if (!/^(?:conj|advcl|xcomp)$/.test(relation)) return undefined
    const object = relation === 'xcomp' ? childrenBy(tree, head, 'obj')[0] : undefined
    if (object !== undefined) return object
    at = head
  }
  return undefined
}

const placeOf = (at: number) => (at < 0 ? undefined : at)

/** Verbs between a word and the subject that is looked for. */
const MOST_STEPS = 4

/** The place after the last word of what hangs on a word. */
export function endOfSubtree(tree: SentenceTree, at: number): number {
  let last = at
  const left = [at]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next > last) last = next
    for (const child of tree.children[next] ?? []) if (child > next || child > at) left.push(child)
  }
  return last + 1
}

export const isNominal = (words: SentenceWords, at: number): boolean => /^(?:NOUN|PROPN)$/.test(tagAt(words, at))
