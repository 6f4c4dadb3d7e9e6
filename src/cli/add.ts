import { readPaths } from '../rapporteur.ts'
import type { Document } from '../record/document.ts'
import type { Store } from '../store/store.ts'
import { cleanText } from '../view/clean-text.ts'
import { progressBar } from './progress.ts'
import { endOf, exitStatus, readAll, type Streams } from './streams.ts'
import { type StoreOptions, withStore } from './with-store.ts'

export interface AddOptions extends StoreOptions {
  readonly quiet?: boolean
  readonly maxSize: number
}

const BYTES_PER_MEGABYTE = 1_000_000

/** So many documents are added at once: few enough that a person sees them come, enough that the disk is not all the time. */
const BATCH = 25

/** Adds some documents and then, when they are on the disk, says so, a line each. @returns how many were new */
async function addBatch(store: Store, batch: readonly Document[], streams: Streams): Promise<number> {
  const { added } = await store.add(batch)
  const isNew = new Set(added)
  for (const { id, location } of batch)
    streams.out.write(`${isNew.has(id) ? 'added' : 'known'}  ${id}  ${cleanText(location)}\n`)
  return added.length
}

/**
 * `rapporteur add PATH…`: keeps documents in a store and prints a line for each; those with `added` are on the disk,
 * those with `known` were there before.
 * @returns the exit status: 0 all read, 1 nothing read, 3 some skipped
 * @throws Failure 'store-unreachable', 'store-corrupt'
 */
export async function add(paths: readonly string[], options: AddOptions, streams: Streams): Promise<number> {
  const bar = progressBar('Reading', options.quiet ? undefined : streams.err)
  const { documents, problems } = await readPaths(paths, {
    maxBytes: options.maxSize * BYTES_PER_MEGABYTE,
    onProgress: bar.show,
    ...(paths.includes('-') && { stdin: await readAll(streams.in) }),
  })
  bar.clear()
  for (const problem of problems) streams.err.write(`${problem.message}\n`)
  if (documents.length === 0) {
    streams.err.write('Nothing was read.\n')
    return exitStatus.failed
  }

  const added = await withStore(options, { create: true }, async store => {
    let count = 0
    for (let at = 0; at < documents.length; at += BATCH)
      count += await addBatch(store, documents.slice(at, at + BATCH), streams)
    return count
  })
  if (!options.quiet) streams.err.write(`${added} added, ${documents.length - added} known already.\n`)
  return endOf(problems)
}
