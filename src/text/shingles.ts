import { fold } from './fold.ts'

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let h = FNV_OFFSET
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME)
  return h
}

/** No shingles: those of a text without words. */
export const NOTHING = new Int32Array()

/** The words of a text as they are compared: without case, accents, marks and layout. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean)

/**
 * The hashes of all runs of so many words, ascending, each once. Fewer words than that are one shingle; no words, none.
 * @param length  words a shingle
 * @source Broder 1997, "On the resemblance and containment of documents"
 */
export function shingle(words: readonly string[], length: number): Int32Array {
  if (words.length === 0) return NOTHING
  const hashes = words.map(hashWord)
  const found = new Set<number>()
  for (let first = 0; first <= Math.max(0, hashes.length - length); first++) {
    let h = FNV_OFFSET
    for (let at = first; at < Math.min(first + length, hashes.length); at++)
      h = mix(Math.imul(h, FNV_PRIME) ^ (hashes[at] ?? 0))
    found.add(h)
  }
  return Int32Array.from(found).sort()
}

/** Shared elements ÷ all elements of two ascending lists. */
export function resemblance(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / (a.length + b.length - shared)
}
