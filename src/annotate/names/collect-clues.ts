import { mix } from './hash-text.ts'
import { markKnownNames } from './known-names.ts'
import type { WordTraits } from './word-traits.ts'

/** How a word is written elsewhere in its article. */
export interface ArticleMemory {
  readonly inLowerCase: ReadonlySet<string>
  readonly capitalisedWithin: ReadonlySet<string>
}

/** A sentence made ready for its words' clues: all that takes a look at more than one word. */
export interface Scene {
  readonly words: readonly WordTraits[]
  /** Hashes and marks of the words, with `MARGIN` places before the first and behind the last. */
  readonly folded: Uint32Array
  readonly contour: Uint32Array
  readonly ending: Uint32Array
  readonly known: Uint8Array
  readonly lists: Uint8Array
  /** For each word the first and the last word of the capitalised run that it stands in, else itself. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** 0 plain, 1 all in capitals, 2 a title with most words capitalised. */
  readonly style: number
  readonly memory: ArticleMemory
}

/** Places beyond a sentence that its words' clues look at. */
export const MARGIN = 3
const OUTSIDE = 0x9e3779b9

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

/** A row of numbers, one a word, with a margin at both ends. */
function withMargin(words: readonly WordTraits[], numberOf: (word: WordTraits) => number): Uint32Array {
  const row = new Uint32Array(words.length + 2 * MARGIN).fill(OUTSIDE)
  words.forEach((word, at) => {
    row[at + MARGIN] = numberOf(word)
  })
  return row
}

function markMargin(words: readonly WordTraits[], marks: ArrayLike<number>): Uint8Array {
  const row = new Uint8Array(words.length + 2 * MARGIN)
  row.set(marks, MARGIN)
  return row
}

export const setScene = (words: readonly WordTraits[], memory: ArticleMemory): Scene => ({
  words,
  folded: withMargin(words, word => word.folded),
  contour: withMargin(words, word => word.contour),
  ending: withMargin(words, word => word.suffixes[2] ?? 0),
  known: markMargin(words, markKnownNames(words)),
  lists: markMargin(
    words,
    words.map(word => word.lists),
  ),
  ...findRuns(words),
  style: styleOf(words),
  memory,
})

/** How many clues a word has at most, those of the second reading included. */
export const CLUES_AT_MOST = 72

/** Where clues are written to: `into` holds `count`, the last of `template`. */
export interface ClueWriter {
  readonly into: Uint32Array
  count: number
  template: number
}

/** Writes the next template's clue: a hash of the template and of up to three things that stand there. */
export function addClue(writer: ClueWriter, a: number, b = 0, c = 0): void {
  writer.template++
  writer.into[writer.count++] = mix(mix(mix(writer.template, a), b), c)
}

/** How a word is written elsewhere in the article, and whether it opens its sentence. */
function sightingOf({ words, runStart, memory }: Scene, at: number, word: WordTraits): number {
  const first = runStart[at] ?? at
  const initial = first === 0 || (first === 1 && !words[0]?.alphabetic)
  return (
    (memory.inLowerCase.has(word.lower) ? 1 : 0) +
    (memory.capitalisedWithin.has(word.lower) ? 2 : 0) +
    (initial ? 4 : 0)
  )
}

/** Clues of the word and its neighbours, one by one and in pairs. */
function addNeighbourhood(writer: ClueWriter, { folded, contour, ending }: Scene, at: number, word: WordTraits): void {
  const here = at + MARGIN
  const near = (row: Uint32Array, offset: number) => row[here + offset] ?? OUTSIDE
  addClue(writer, 1)
  addClue(writer, word.form)
  addClue(writer, word.folded)
  for (const offset of [-2, -1, 1, 2]) addClue(writer, near(folded, offset))
  addClue(writer, near(folded, -1), word.folded)
  addClue(writer, word.folded, near(folded, 1))
  addClue(writer, near(folded, -1), near(folded, 1), word.contour)
  addClue(writer, near(folded, -2), near(folded, -1), word.contour)
  addClue(writer, near(folded, 1), near(folded, 2), word.contour)
  addClue(writer, near(folded, -1), word.contour)
  addClue(writer, near(folded, 1), word.contour)
  addClue(writer, word.shape)
  addClue(writer, word.contour)
  addClue(writer, near(contour, -1), word.contour)
  addClue(writer, word.contour, near(contour, 1))
  addClue(writer, near(contour, -1), word.contour, near(contour, 1))
  for (const prefix of word.prefixes) addClue(writer, prefix)
  for (const suffix of word.suffixes) addClue(writer, suffix)
  addClue(writer, near(ending, 0), word.contour, word.lists)
  addClue(writer, near(ending, -1))
  addClue(writer, near(ending, 1))
}

/** Clues of what our lists know of the word and its neighbours. */
function addKnowledge(writer: ClueWriter, { lists, known, folded }: Scene, at: number, word: WordTraits): void {
  const here = at + MARGIN
  const near = (row: Uint8Array, offset: number) => row[here + offset] ?? 0
  for (const offset of [-1, 0, 1]) addClue(writer, near(lists, offset), word.contour)
  addClue(writer, near(lists, -1), word.lists, word.contour)
  addClue(writer, word.lists, near(lists, 1), word.contour)
  for (const offset of [-1, 0, 1]) addClue(writer, near(known, offset), word.contour)
  addClue(writer, near(known, 0), word.lists)
  addClue(writer, near(known, 0), word.lists, folded[here + 1])
  addClue(writer, near(known, 0), word.lists, folded[here - 1])
}

/** Clues of the run of capitalised words that the word stands in, and of what stands around the run. */
function addRun(writer: ClueWriter, scene: Scene, at: number, word: WordTraits): void {
  const { folded, lists, runStart, runEnd } = scene
  const first = runStart[at] ?? at
  const last = runEnd[at] ?? at
  const capital = word.capitalised ? 1 : 0
  const length = Math.min(last - first, 3)
  const around = (place: number) => folded[place + MARGIN] ?? OUTSIDE
  addClue(writer, around(last), capital, at - first)
  addClue(writer, around(last), capital)
  addClue(writer, around(first), capital)
  addClue(writer, lists[last + MARGIN] ?? 0, lists[first + MARGIN] ?? 0, length)
  addClue(writer, around(last + 1), word.contour, 1)
  addClue(writer, around(first - 1), word.contour, 2)
  addClue(writer, around(first - 1), around(last + 1), length)
  addClue(writer, at - first, last - at, word.contour)
  addClue(writer, around(first - 2), around(first - 1), length)
  addClue(writer, around(last + 1), around(last + 2), length)
}

/**
 * Writes the clues of one word: 32-bit hashes, each of a template and what stands there.
 * The order of templates is part of the model: a change here asks for new weights.
 */
export function collectClues(scene: Scene, at: number, writer: ClueWriter): void {
  const word = scene.words[at]
  writer.count = 0
  writer.template = 0
  if (!word) return
  addNeighbourhood(writer, scene, at, word)
  addKnowledge(writer, scene, at, word)
  const sighting = sightingOf(scene, at, word)
  addClue(writer, sighting, word.contour)
  addClue(writer, sighting, word.form)
  addClue(writer, scene.style, word.contour)
  addClue(writer, scene.style, word.folded)
  addRun(writer, scene, at, word)
}
