/** Weights of a linear model, a row a clue and a column a label. Clues are 32-bit hashes; unknown ones add nothing. */
export interface WeightTable {
  /** Adds a clue's weight for each label to `scores`. */
  readonly addWeights: (clue: number, scores: Int32Array) => void
}

const HEADER_BYTES = 4

/** The layout of the file: how many clues, their hashes, their weights as signed bytes, row by row. */
export function writeWeights(rows: ReadonlyMap<number, Int8Array>, width: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + rows.size * (4 + width))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, rows.size, true)
  let at = 0
  for (const [clue, weights] of [...rows].sort(([a], [b]) => a - b)) {
    view.setUint32(HEADER_BYTES + at * 4, clue, true)
    new Int8Array(bytes.buffer, HEADER_BYTES + rows.size * 4 + at * width, width).set(weights)
    at++
  }
  return bytes
}

/** Bits of the sieve a clue: one unknown clue in sixteen passes it, and the sieve stays small enough to be at hand. */
const SIEVE_BITS = 16

/**
 * Reads what `writeWeights` wrote. Most clues of a text are unknown: a sieve of bits turns them away before the rows are
 * looked at, which are found by open addressing, at most half full.
 */
export function readWeights(bytes: Uint8Array, width: number): WeightTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES + count * 4, count * width)
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1
  const keys = new Uint32Array(mask + 1)
  const rows = new Int32Array(mask + 1).fill(-1)
  const sieveMask = 2 ** Math.ceil(Math.log2(count * SIEVE_BITS + 8)) - 1
  const sieve = new Uint8Array((sieveMask + 1) / 8)
  for (let row = 0; row < count; row++) {
    const clue = view.getUint32(HEADER_BYTES + row * 4, true)
    const bit = clue & sieveMask
    sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7))
    let slot = clue & mask
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    keys[slot] = clue
    rows[slot] = row
  }
  return {
    addWeights(clue, scores) {
      const bit = clue & sieveMask
      if (((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return
      for (let slot = clue & mask; ; slot = (slot + 1) & mask) {
        const row = rows[slot] ?? -1
        if (row < 0) return
        if (keys[slot] !== clue) continue
        for (let label = 0; label < width; label++) {
          scores[label] = (scores[label] ?? 0) + (weights[row * width + label] ?? 0)
        }
        return
      }
    },
  }
}
