import { readFile, stat } from 'node:fs/promises'
import { refusal } from '../problem.ts'
import { codeOf } from './find-files.ts'

/** Enough for a long article in any format with its page around it; what is larger is rarely one article. */
export const DEFAULT_MAX_BYTES = 5_000_000
const BYTES_PER_MEGABYTE = 1_000_000

/**
 * The bytes of a file.
 * @throws Failure 'file-too-large', 'file-empty' or 'file-unreadable'
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw refusal('file-unreadable', 'is no regular file')
    checkSize(found.size, maxBytes)
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'unknown error' || !isSystemError(error)) throw error
    throw refusal('file-unreadable', `cannot be read (${codeOf(error)})`, error)
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error

/** @throws Failure 'file-too-large' or 'file-empty' */
export function checkSize(bytes: number, maxBytes: number): void {
  if (bytes === 0) throw refusal('file-empty', 'is empty')
  if (bytes <= maxBytes) return
  const megabytes = (size: number) => `${(size / BYTES_PER_MEGABYTE).toFixed(1).replace(/\.0$/, '')} MB`
  throw refusal(
    'file-too-large',
    `has ${megabytes(bytes)}, more than the ${megabytes(maxBytes)} allowed; --max-size raises the limit`,
  )
}
