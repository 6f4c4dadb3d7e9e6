import { mix, NOTHING, resemblance, shingle, wordsOf } from './shingles.ts'
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
/**
 * A text is held against no more than so many others of a bucket: reports from one template meet in large buckets without
 * being copies, and comparing all of them takes time that grows with their pairs. A copy meets its original in other
 * buckets too.
 */
const MOST_COMPARED = 32

const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(SEED + 2 * i) | 1)
const SUMMANDS = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mix(SEED + 2 * i + 1))

/**
 * The least value of each hash function over all shingles: equal at each place with a chance of the resemblance.
 * Counted loops, for this is where the time goes: iterators over typed arrays take seven times as long in V8.
 */
function minHash(shingles: Int32Array): Int32Array {
  const sketch = new Int32Array(FACTORS.length)
  for (let at = 0; at < FACTORS.length; at++) {
    const factor = FACTORS[at] ?? 1
    const summand = SUMMANDS[at] ?? 0
    let least = LARGEST
    for (let i = 0; i < shingles.length; i++) {
      const h = (Math.imul(shingles[i] ?? 0, factor) + summand) | 0
      if (h < least) least = h
    }
    sketch[at] = least
  }
  return sketch
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
  const shingles = texts.map(text => shingle(wordsOf(text), SHINGLE_WORDS))
  const isCopy = (a: number, b: number) =>
    resemblance(shingles[a] ?? NOTHING, shingles[b] ?? NOTHING) >= COPY_RESEMBLANCE
  const families = unionFind(texts.length)
  const rank = rankTexts(texts)
  for (const bucket of bucketsOf(shingles)) {
    if (new Set(bucket.map(families.find)).size === 1) continue
    const sorted = [...bucket].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))
    for (const [a, b] of pairCopies(sorted, isCopy)) families.join(a, b)
  }
  return families.groups().filter(group => group.length > 1)
}

/** The place of each text among all, sorted: one order, whatever the order in which they are given. */
function rankTexts(texts: readonly string[]): Int32Array {
  const sorted = texts.map((text, number) => ({ text, number }))
  sorted.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const rank = new Int32Array(texts.length)
  for (const [place, { number }] of sorted.entries()) rank[number] = place
  return rank
}

/** Pairs of copies in a bucket. A text is held against those before it that are copies of none, not against all. */
function* pairCopies(
  bucket: readonly number[],
  isCopy: (a: number, b: number) => boolean,
): Generator<readonly [number, number]> {
  const heads: number[] = []
  for (const text of bucket) {
    const own = heads.filter(head => isCopy(head, text))
    for (const head of own) yield [head, text]
    if (own.length === 0 && heads.length < MOST_COMPARED) heads.push(text)
  }
}
