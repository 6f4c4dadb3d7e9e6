import { cleanText } from '../view/clean-text.ts'
import { exitStatus, type Streams } from './streams.ts'
import { type StoreOptions, withStore } from './with-store.ts'

/**
 * `rapporteur remove DOCUMENT`: takes a document out of a store; the record is then as if it had never been read.
 * @param document  its id, or as much of its beginning as no other has
 * @throws Failure 'document-missing', 'document-ambiguous', 'store-unreachable', 'store-corrupt'
 */
export async function remove(document: string, options: StoreOptions, streams: Streams): Promise<number> {
  const { id, location } = await withStore(options, { create: false }, store => store.remove(document))
  streams.out.write(`removed  ${id}  ${cleanText(location)}\n`)
  return exitStatus.fine
}
