import { createHash } from 'node:crypto'

/** SHA-256 of a string (as UTF-8) or of bytes, in hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * An id that follows from content: the same parts give the same id on every machine.
 * @example idOf('event', 'session', '2022-10-28')  // 'event-3f2a91c07b5d'
 */
export const idOf = (kind: string, ...parts: readonly string[]): string =>
  `${kind}-${sha256(parts.join('\u0000')).slice(0, 12)}`
