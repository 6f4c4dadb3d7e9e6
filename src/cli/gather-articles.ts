import { type Article, annotateAll, type Document, type Problem, readPaths } from '../rapporteur.ts'
import { progressBar } from './progress.ts'
import { readAll, type Streams } from './streams.ts'
import { type StoreOptions, withStore } from './with-store.ts'

export interface GatherOptions extends StoreOptions {
  readonly quiet?: boolean
  /** A file of judgements of names; beside the store where none is named. */
  readonly names?: string
  /** In megabytes. */
  readonly maxSize: number
}

export interface Gathered {
  readonly articles: readonly Article[]
  /** What of the paths could not be read; nothing of a store. */
  readonly problems: readonly Problem[]
}

const BYTES_PER_MEGABYTE = 1_000_000

/**
 * Reads the articles that a command is about: those of its paths or, where it names none, those of the store.
 * Says on the error stream what could not be read, and that nothing was.
 * @throws Failure 'store-unreachable', 'store-corrupt'
 */
export async function gatherArticles(
  paths: readonly string[],
  options: GatherOptions,
  streams: Streams,
): Promise<Gathered> {
  const bar = progressBar('Reading', options.quiet ? undefined : streams.err)
  const gathered =
    paths.length > 0 ? await fromPaths(paths, options, streams, bar.show) : await fromStore(options, bar.show)
  bar.clear()
  if (gathered.articles.length === 0)
    streams.err.write(paths.length > 0 ? 'Nothing was read.\n' : 'The store is empty.\n')
  return gathered
}

type OnProgress = (done: number, total: number) => void

async function fromPaths(
  paths: readonly string[],
  { maxSize }: GatherOptions,
  streams: Streams,
  onProgress: OnProgress,
): Promise<Gathered> {
  const { documents, problems } = await readPaths(paths, {
    maxBytes: maxSize * BYTES_PER_MEGABYTE,
    ...(paths.includes('-') && { stdin: await readAll(streams.in) }),
  })
  for (const problem of problems) streams.err.write(`${problem.message}\n`)
  return { articles: await annotateAll(documents, { onProgress }), problems }
}

const fromStore = (options: GatherOptions, onProgress: OnProgress): Promise<Gathered> =>
  withStore(options, { create: false }, async store => {
    const documents: Document[] = []
    for await (const document of store.documents()) documents.push(document)
    return { articles: await annotateAll(documents, { kept: store, onProgress }), problems: [] }
  })
