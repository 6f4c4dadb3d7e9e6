import { fold } from './fold.ts'
import { unionFind } from './union-find.ts'

/** Words a shingle. Five tell reports apart that share only names and set phrases (Leskovec et al., "Mining of Massive Datasets", 3.2.2: 5 to 9). */
const SHINGLE_WORDS = 5
/** Bands × rows of MinHash values. Texts of resemblance s meet with 1 − (1 − s⁴)³²: 0.88 at 0.5, over 0.99 at 0.65. */
const BANDS = 32
const ROWS = 4
/**
 * Shared shingles ÷ all shingles from which on two texts are copies (Broder 1997, "resemblance"). An agency report with
 * its own headline, credit and a lightly rewritten lead stays above; two reports that quote one statement stay below.
 */
const COPY_RESEMBLANCE = 0.5
/** Begins the hash functions of MinHash; any odd number does, but it must stay, so that runs agree. */
const SEED = 0x9e3779b9

/** Hashes are signed: what fits 32 bits and a sign stays a machine word in V8, and loops over it are fast. */
const LARGEST = 0x7fffffff
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
function mix(value: number): number {
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

const NOTHING = new Int32Array()

/** The hashes of all runs of five words, ascending, each once. A shorter text is one shingle; an empty one has none. */
function shingle(text: string): Int32Array {
  const words = fold(text).split(' ').filter(Boolean).map(hashWord)
  if (words.length === 0) return NOTHING
  const found = new Set<number>()
  for (let first = 0; first <= Math.max(0, words.length - SHINGLE_WORDS); first++) {
    let h = FNV_OFFSET
    for (const word of words.slice(first, first + SHINGLE_WORDS)) h = mix(Math.imul(h, FNV_PRIME) ^ word)
    found.add(h)
  }
  return Int32Array.from(found).sort()
}

const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(SEED + 2 * i) | 1)
const SUMMANDS = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(SEED + 2 * i + 1))

/** The least value of each hash function over all shingles: equal at each place with a chance of the resemblance. */
function minHash(shingles: Int32Array): Int32Array {
  return FACTORS.map((factor, i) => {
    const summand = SUMMANDS[i] ?? 0
    let least = LARGEST
    for (const value of shingles) {
      const h = (Math.imul(value, factor) + summand) | 0
      if (h < least) least = h
    }
    return least
  })
}

/** Shared elements ÷ all elements of two ascending lists. */
function resemblance(a: Int32Array, b: Int32Array): number {
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

/** Numbers of the texts that agree in all rows of at least one band, a list a bucket. */
function* bucketsOf(shingles: readonly Int32Array[]): Iterable<readonly number[]> {
  const sketches = shingles.map(minHash)
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>()
    for (const [text, sketch] of sketches.entries()) {
      if (shingles[text]?.length === 0) continue
      const key = sketch.subarray(band * ROWS, (band + 1) * ROWS).join()
      const bucket = buckets.get(key)
      if (bucket) bucket.push(text)
      else buckets.set(key, [text])
    }
    yield* buckets.values()
  }
}

/**
 * Groups texts that are copies of one another but for small changes: one agency report in two outlets. Case, accents,
 * punctuation and layout do not count. Copies of copies are in one group. In time that grows with the words of all texts.
 * @returns groups of two or more indexes into `texts`, ascending, in the order of their first member; the order of
 *   `texts` does not change who is grouped with whom
 * @source Broder 1997, "On the resemblance and containment of documents"
 * @example nearDuplicates([report, other, reportWithOneWordChanged])  // [[0, 2]]
 */
export function nearDuplicates(texts: readonly string[]): readonly (readonly number[])[] {
  const shingles = texts.map(shingle)
  const isCopy = (a: number, b: number) =>
    resemblance(shingles[a] ?? NOTHING, shingles[b] ?? NOTHING) >= COPY_RESEMBLANCE
  const families = unionFind(texts.length)
  for (const bucket of bucketsOf(shingles)) {
    if (new Set(bucket.map(families.find)).size === 1) continue
    for (const [place, b] of bucket.entries())
      for (let before = 0; before < place; before++) {
        const a = bucket[before] ?? b
        if (families.find(a) !== families.find(b) && isCopy(a, b)) families.join(a, b)
      }
  }
  return families.groups().filter(group => group.length > 1)
}
