import { mix } from './hash-text.ts'
import { markKnownNames } from './known-names.ts'
import { listsOf } from './word-lists.ts'
import type { WordTraits } from './word-traits.ts'

/** How a word is written elsewhere in its article. */
export interface ArticleMemory {
  readonly inLowerCase: ReadonlySet<string>
  readonly capitalisedWithin: ReadonlySet<string>
}

/** A sentence made ready for its words' clues: all that takes a look at more than one word. */
export interface Scene {
  readonly words: readonly WordTraits[]
  readonly known: Uint8Array
  readonly lists: Uint8Array
  /** For each word the first and the last word of the capitalised run that it stands in, else itself. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** 0 plain, 1 all in capitals, 2 a title with most words capitalised. */
  readonly style: number
  readonly memory: ArticleMemory
}

const TITLE_SHARE = 0.6
const TITLE_WORDS = 4

function styleOf(words: readonly WordTraits[]): number {
  const letters = words.filter(word => word.alphabetic)
  if (letters.length > 1 && letters.every(word => word.text === word.text.toUpperCase())) return 1
  const long = letters.filter(word => word.text.length > 3)
  return long.length >= TITLE_WORDS && long.filter(word => word.capitalised).length > TITLE_SHARE * long.length ? 2 : 0
}

function findRuns(words: readonly WordTraits[]): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = Int32Array.from(words.keys())
  const runEnd = Int32Array.from(words.keys())
  const inRun = (at: number) =>
    words[at]?.capitalised || (words[at]?.text === '-' && words[at - 1]?.capitalised && words[at + 1]?.capitalised)
  for (let at = 1; at < words.length; at++) if (inRun(at) && inRun(at - 1)) runStart[at] = runStart[at - 1] ?? at
  for (let at = words.length - 2; at >= 0; at--) if (inRun(at) && inRun(at + 1)) runEnd[at] = runEnd[at + 1] ?? at
  return { runStart, runEnd }
}

export function rememberArticle(sentences: readonly (readonly WordTraits[])[]): ArticleMemory {
  const inLowerCase = new Set<string>()
  const capitalisedWithin = new Set<string>()
  for (const words of sentences) {
    if (styleOf(words) > 0) continue
    words.forEach((word, at) => {
      if (word.alphabetic && !word.capitalised) inLowerCase.add(word.lower)
      else if (word.capitalised && at > 0 && words[at - 1]?.alphabetic) capitalisedWithin.add(word.lower)
    })
  }
  return { inLowerCase, capitalisedWithin }
}

export const setScene = (words: readonly WordTraits[], memory: ArticleMemory): Scene => ({
  words,
  known: markKnownNames(words),
  lists: Uint8Array.from(words, word => listsOf(word.lower)),
  ...findRuns(words),
  style: styleOf(words),
  memory,
})

const OUTSIDE = 0x9e3779b9

/** How many clues a word has at most. */
export const CLUES_AT_MOST = 72

/**
 * Writes the clues of one word into `into`: 32-bit hashes, each of a template and what stands there.
 * The order of templates is part of the model: a change here asks for new weights.
 * @returns how many were written
 */
export function collectClues(scene: Scene, at: number, into: Uint32Array): number {
  const { words, known, lists, runStart, runEnd, style, memory } = scene
  const word = words[at]
  if (!word) return 0
  let count = 0
  let template = 0
  const add = (a: number, b = 0, c = 0) => {
    into[count++] = mix(mix(mix(++template, a), b), c)
  }
  const folded = (offset: number) => words[at + offset]?.folded ?? OUTSIDE
  const contour = (offset: number) => words[at + offset]?.contour ?? OUTSIDE
  const list = (offset: number) => lists[at + offset] ?? 0
  const gazetteer = (offset: number) => known[at + offset] ?? 0
  const first = runStart[at] ?? at
  const last = runEnd[at] ?? at
  const initial = first === 0 || (first === 1 && !words[0]?.alphabetic) ? 1 : 0
  const seen =
    (memory.inLowerCase.has(word.lower) ? 1 : 0) + (memory.capitalisedWithin.has(word.lower) ? 2 : 0) + 4 * initial
  add(1)
  add(word.form)
  add(word.folded)
  for (const offset of [-2, -1, 1, 2]) add(folded(offset))
  add(folded(-1), folded(0))
  add(folded(0), folded(1))
  add(folded(-1), folded(1), contour(0))
  add(folded(-2), folded(-1), contour(0))
  add(folded(1), folded(2), contour(0))
  add(folded(-1), contour(0))
  add(folded(1), contour(0))
  add(word.shape)
  add(contour(0))
  add(contour(-1), contour(0))
  add(contour(0), contour(1))
  add(contour(-1), contour(0), contour(1))
  for (const prefix of word.prefixes) add(prefix)
  for (const suffix of word.suffixes) add(suffix)
  add(word.suffixes[2] ?? 0, contour(0), list(0))
  add(words[at - 1]?.suffixes[2] ?? OUTSIDE)
  add(words[at + 1]?.suffixes[2] ?? OUTSIDE)
  for (const offset of [-1, 0, 1]) add(list(offset), contour(0))
  add(list(-1), list(0), contour(0))
  add(list(0), list(1), contour(0))
  for (const offset of [-1, 0, 1]) add(gazetteer(offset), contour(0))
  add(gazetteer(0), list(0))
  add(gazetteer(0), list(0), folded(1))
  add(gazetteer(0), list(0), folded(-1))
  add(seen, contour(0))
  add(seen, word.form)
  add(style, contour(0))
  add(style, word.folded)
  add(words[last]?.folded ?? OUTSIDE, word.capitalised ? 1 : 0, at - first)
  add(words[last]?.folded ?? OUTSIDE, word.capitalised ? 1 : 0)
  add(words[first]?.folded ?? OUTSIDE, word.capitalised ? 1 : 0)
  add(lists[last] ?? 0, lists[first] ?? 0, Math.min(last - first, 3))
  add(words[last + 1]?.folded ?? OUTSIDE, contour(0), 1)
  add(words[first - 1]?.folded ?? OUTSIDE, contour(0), 2)
  add(words[first - 1]?.folded ?? OUTSIDE, words[last + 1]?.folded ?? OUTSIDE, Math.min(last - first, 3))
  add(at - first, last - at, contour(0))
  add(words[first - 2]?.folded ?? OUTSIDE, words[first - 1]?.folded ?? OUTSIDE, Math.min(last - first, 3))
  add(words[last + 1]?.folded ?? OUTSIDE, words[last + 2]?.folded ?? OUTSIDE, Math.min(last - first, 3))
  return count
}
