import type { Span } from '../../src/record/span.ts'
import type { GoldAttribution } from './read-polnear.ts'

/** Where the words of a text begin, by white space and marks; letters and digits only. */
export function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map(word => word.index)
}

/** The numbers of the words that begin within the pieces. A piece without words (a colon) counts by its place. */
export function wordsWithin(starts: readonly number[], pieces: readonly Span[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { start, end } of pieces) {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    const first = low
    while ((starts[low] ?? Number.POSITIVE_INFINITY) < end) words.add(low++)
    if (low === first) words.add(-1 - start)
  }
  return words
}

/** Two parts match where they share at least half of the words of the longer; two missing parts match. */
export function sharesHalf(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared * 2 >= Math.max(a.size, b.size)
}

/** Whether two parts have the same words. */
export const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every(word => b.has(word))

/** Whether all that is said stands in quotation marks. */
export const isDirect = (text: string, { content }: GoldAttribution): boolean =>
  content.every(
    ({ start, end }) => /^\s*["“'‘]/.test(text.slice(start, end)) && /["”'’][.,]?\s*$/.test(text.slice(start, end)),
  )

/** How many were found, how many there are, how many of the found are right. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** What is counted right: parts that match by half, or contents that match to the word beside them. */
export type Measure = 'triple' | 'triple-without-apposition' | 'content' | 'exact-content' | 'content-and-source'

const NEEDED: { readonly [M in Measure]: readonly (keyof GoldAttribution)[] } = {
  triple: ['source', 'cue', 'content'],
  'triple-without-apposition': ['source', 'cue', 'content'],
  content: ['content'],
  'exact-content': ['content'],
  'content-and-source': ['source', 'content'],
}

/**
 * A source without what its first comma or bracket sets off: PolNeAR's sources hold appositions and relative clauses
 * ("Ana Vell, who leads the council"), our speakers do not.
 */
function withoutApposition(text: string, source: readonly Span[]): readonly Span[] {
  return source.map(({ start, end }) => {
    const words = text.slice(start, end)
    const mark = words.search(/,\s+[\p{Ll}\d]|\s\(/u)
    return mark > 0 ? { start, end: start + mark } : { start, end }
  })
}

/** Pairs what was found with the gold, one to one, in order, and counts the pairs. */
export function tallyAttributions(
  text: string,
  found: readonly GoldAttribution[],
  gold: readonly GoldAttribution[],
  measure: Measure,
): Tally {
  const starts = wordStarts(text)
  const core = (source: readonly Span[]) =>
    measure === 'triple-without-apposition' ? withoutApposition(text, source) : source
  const words = (a: GoldAttribution) => ({
    source: wordsWithin(starts, core(a.source)),
    cue: wordsWithin(starts, a.cue),
    content: wordsWithin(starts, a.content),
  })
  const left = gold.map(words)
  let right = 0
  for (const ours of found.map(words)) {
    const partner = left.findIndex(theirs =>
      NEEDED[measure].every(part => (measure === 'exact-content' ? isSame : sharesHalf)(ours[part], theirs[part])),
    )
    if (partner < 0) continue
    left.splice(partner, 1)
    right++
  }
  return { right, found: found.length, gold: gold.length }
}
