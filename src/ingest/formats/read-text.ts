import { decodeBytes } from '../files/decode-bytes.ts'
import type { Reader } from '../reading.ts'

/** A bare text: all that is known of it stands in it. */
export const readText: Reader = async bytes => [{ article: { body: decodeBytes(bytes) } }]
