/** The largest value of a signed byte. */
const LARGEST = 127

/**
 * A vector as text, a byte a number: a hundred sentences of 384 numbers take 50 kB. The length of the vector is not kept.
 * @returns base64; empty for a vector of zeros
 * @example unpackVector(packVector([0.5, 0]))  // Int8Array [127, 0]
 */
export function packVector(vector: ArrayLike<number>): string {
  let most = 0
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i] ?? 0))
  if (most === 0) return ''
  const bytes = new Int8Array(vector.length)
  for (let i = 0; i < vector.length; i++) bytes[i] = Math.round((LARGEST * (vector[i] ?? 0)) / most)
  return Buffer.from(bytes.buffer).toString('base64')
}

/** The numbers of a packed vector, scaled. */
export function unpackVector(packed: string): Int8Array {
  const buffer = Buffer.from(packed, 'base64')
  return new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length)
}

/** The cosine of the angle between two vectors, -1 to 1; 0 where one is empty or they differ in length. */
export function cosine(a: Int8Array, b: Int8Array): number {
  if (a.length === 0 || a.length !== b.length) return 0
  let [product, left, right] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0]
    product += x * y
    left += x * x
    right += y * y
  }
  return product / Math.sqrt(left * right)
}
