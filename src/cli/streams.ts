import type { Readable, Writable } from 'node:stream'

/** What a command reads and writes; tests give their own. */
export interface Streams {
  readonly in: Readable
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly err: Writable & { readonly isTTY?: boolean; readonly columns?: number }
}

export const standardStreams: Streams = { in: process.stdin, out: process.stdout, err: process.stderr }

/** How the program ends. */
export const exitStatus = { fine: 0, failed: 1, misuse: 2, someSkipped: 3 } as const

/** What is said of a document that is kept all the same. */
const KEPT_ALL_THE_SAME: ReadonlySet<string> = new Set(['document-undated', 'document-misdated', 'document-skipped'])

/** How a command ends that has read something. */
export const endOf = (problems: readonly { readonly code: string }[]): number =>
  problems.every(problem => KEPT_ALL_THE_SAME.has(problem.code)) ? exitStatus.fine : exitStatus.someSkipped

/** All bytes of a stream. */
export async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}
