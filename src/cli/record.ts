import { annotateAll, buildProvedRecord, type Document } from '../rapporteur.ts'
import type { Store } from '../store/store.ts'
import { judgementsFor } from './judgements.ts'
import { noteWithheld } from './note-withheld.ts'
import { progressBar } from './progress.ts'
import { exitStatus, type Streams } from './streams.ts'
import { type StoreOptions, withStore } from './with-store.ts'

export interface RecordOptions extends StoreOptions {
  readonly asOf?: string
  readonly title?: string
  readonly quiet?: boolean
  /** A file of judgements of names; beside the store where none is named. */
  readonly names?: string
}

async function readAllDocuments(store: Store): Promise<readonly Document[]> {
  const documents: Document[] = []
  for await (const document of store.documents()) documents.push(document)
  return documents
}

/**
 * `rapporteur record`: prints the record of all that a store holds, as JSON. What was found in a document before is not
 * looked for again; what is not proved is not printed, and why stands among the notes.
 * @returns the exit status: 1 where the store is empty
 * @throws Failure 'store-unreachable' where there is no store, 'store-corrupt', 'judgements-malformed'
 */
export async function record(options: RecordOptions, streams: Streams): Promise<number> {
  const bar = progressBar('Reading', options.quiet ? undefined : streams.err)
  const articles = await withStore(options, { create: false }, async store =>
    annotateAll(await readAllDocuments(store), { kept: store, onProgress: bar.show }),
  )
  bar.clear()
  if (articles.length === 0) {
    streams.err.write('The store is empty.\n')
    return exitStatus.failed
  }

  const { asOf, title } = options
  const judgements = judgementsFor(articles, [], options, streams)
  const { record: built, withheld } = buildProvedRecord(articles, {
    ...(asOf && { asOf }),
    ...(title && { title }),
    judgements,
  })
  noteWithheld(withheld, streams)
  streams.out.write(`${JSON.stringify(built, null, 1)}\n`)
  return exitStatus.fine
}
