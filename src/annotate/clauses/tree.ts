import type { Token } from '../../record/article.ts'
import type { SentenceView } from './view-sentences.ts'

/** The place of the word on which the word at `at` depends; -1 for the root. */
export const headOf = ({ tokens, first }: SentenceView, at: number): number => {
  const head = (tokens[at]?.head ?? -1) - first
  return head >= 0 && head < tokens.length ? head : -1
}

const childrenIn = new WeakMap<SentenceView, readonly (readonly number[])[]>()

/** The places of the words that depend on each word, in reading order; found when the first are asked for. */
export function dependentsByHead(view: SentenceView): readonly (readonly number[])[] {
  const known = childrenIn.get(view)
  if (known) return known
  const children: number[][] = view.tokens.map(() => [])
  for (let place = 0; place < view.tokens.length; place++) children[headOf(view, place)]?.push(place)
  childrenIn.set(view, children)
  return children
}

const NONE: readonly number[] = []

/** The places of the words that depend on the word at `at`, in reading order; those of some relations only, where asked. */
export function dependentsOf(view: SentenceView, at: number, ...relations: readonly string[]): readonly number[] {
  const children = dependentsByHead(view)[at] ?? NONE
  if (relations.length === 0 || children.length === 0) return children
  return children.filter(place => relations.includes(view.tokens[place]?.relation ?? ''))
}

/** The words above a word, from the one it depends on to the root. */
export function* ancestorsOf(view: SentenceView, at: number): Generator<number> {
  let steps = 0
  for (let above = headOf(view, at); above >= 0 && steps < view.tokens.length; above = headOf(view, above)) {
    steps++
    yield above
  }
}

/** Whether a word stands below another, or is it. */
export function isBelow(view: SentenceView, at: number, above: number): boolean {
  if (at === above) return true
  for (const ancestor of ancestorsOf(view, at)) if (ancestor === above) return true
  return false
}

/** Whether a noun only tells which people or things another noun means: "supporters of the [coup]", "victims of the [attack]". */
export const tellsWhich = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.relation === 'nmod' && view.tokens[headOf(view, at)]?.tag === 'NOUN'

const lowersOf = new WeakMap<readonly Token[], readonly string[]>()

/** A word in lower case; empty outside the sentence. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  let lowers = lowersOf.get(tokens)
  if (!lowers) {
    lowers = tokens.map(({ text }) => text.toLowerCase())
    lowersOf.set(tokens, lowers)
  }
  return lowers[at] ?? ''
}
