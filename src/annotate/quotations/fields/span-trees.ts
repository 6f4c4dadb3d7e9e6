import type { Token } from '../../../record/article.ts'
import type { Places } from './places.ts'

/** The first and last token below each token, itself included, by its number. */
export interface TreeSpans {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly children: readonly (readonly number[])[]
}

/** Finds what stands below each token of an article, in linear time: leaves are handed up first. */
export function spanTrees(tokens: readonly Token[]): TreeSpans {
  const first = Int32Array.from(tokens.keys())
  const last = Int32Array.from(tokens.keys())
  const open = new Int32Array(tokens.length)
  const children: number[][] = tokens.map(() => [])
  for (const [number, { head }] of tokens.entries())
    if (head >= 0) {
      children[head]?.push(number)
      open[head] = (open[head] ?? 0) + 1
    }
  const ready = [...tokens.keys()].filter(number => open[number] === 0)
  for (let number = ready.pop(); number !== undefined; number = ready.pop()) {
    const head = tokens[number]?.head ?? -1
    if (head < 0) continue
    first[head] = Math.min(first[head] ?? head, first[number] ?? number)
    last[head] = Math.max(last[head] ?? head, last[number] ?? number)
    open[head] = (open[head] ?? 1) - 1
    if (open[head] === 0) ready.push(head)
  }
  return { first, last, children }
}

/** Tokens. What hangs on a word further from the cue tells nothing of it; a table without stops hangs on one word. */
const FURTHEST_CHILD = 400

/** The tokens that hang on one, as far as they stand near the cue; in reading order. */
export function childrenNear({ children }: TreeSpans, token: number, cue: Places): readonly number[] {
  const all = children[token] ?? []
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] ?? 0) < cue.from - FURTHEST_CHILD) low = middle + 1
    else high = middle
  }
  let end = low
  while ((all[end] ?? Number.POSITIVE_INFINITY) < cue.to + FURTHEST_CHILD) end++
  return low === 0 && end === all.length ? all : all.slice(low, end)
}
