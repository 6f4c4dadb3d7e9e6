import type { Token } from '../../record/article.ts'
import type { SentenceView } from './view-sentences.ts'

/** The place of the word on which the word at `at` depends; -1 for the root. */
export const headOf = ({ tokens, first }: SentenceView, at: number): number => {
  const head = (tokens[at]?.head ?? -1) - first
  return head >= 0 && head < tokens.length ? head : -1
}

/** The places of the words that depend on the word at `at`, in reading order; those of some relations only, where asked. */
export function dependentsOf(view: SentenceView, at: number, ...relations: readonly string[]): readonly number[] {
  const all = listDependents(view)[at] ?? []
  return relations.length === 0 ? all : all.filter(place => relations.includes(view.tokens[place]?.relation ?? ''))
}

const listed = new WeakMap<SentenceView, readonly (readonly number[])[]>()

/** Of each word of a sentence, what depends on it: found once for all questions. */
function listDependents(view: SentenceView): readonly (readonly number[])[] {
  const before = listed.get(view)
  if (before) return before
  const dependents: number[][] = view.tokens.map(() => [])
  for (let place = 0; place < view.tokens.length; place++) dependents[headOf(view, place)]?.push(place)
  listed.set(view, dependents)
  return dependents
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

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? ''
