import type { Token } from '../../../record/article.ts'

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
