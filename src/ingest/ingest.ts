import type { Document } from '../record/document.ts'
import { doubtDate } from './date/doubt-date.ts'
import { type FoundFile, findFiles } from './files/find-files.ts'
import { checkSize, DEFAULT_MAX_BYTES, readBytes } from './files/read-bytes.ts'
import { settleLocations } from './files/settle-locations.ts'
import { formatNamed, readerOf } from './formats/formats.ts'
import { sniffFormat } from './formats/sniff-format.ts'
import { makeDocument } from './make-document.ts'
import { type Problem, problemAt, problemOf } from './problem.ts'
import type { Reading } from './reading.ts'

export type { Problem } from './problem.ts'

export interface IngestOptions {
  /** Larger files are refused; 5 MB where it is not given. */
  readonly maxBytes?: number
  /** What stands for `-`; nothing is read from the process itself. */
  readonly stdin?: Uint8Array | string
  /** By which a date still lies ahead; the clock's where it is not given. Nothing but a note depends on it. */
  readonly today?: string
  /** Called after each file with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface Ingested {
  /** By location. */
  readonly documents: readonly Document[]
  /** One for each bad file, line or path, by location. */
  readonly problems: readonly Problem[]
}

const STANDARD_INPUT = '-'

/**
 * Read articles: files, folders with all that is below them, globs, and `-` for standard input.
 * The order of the paths changes nothing; a file given twice is read once; of articles that are the same the first by location
 * stays. Never throws on what a file holds: each bad file, line or path gets one problem, and the rest goes on.
 * @returns `location` is the path below a given folder or a glob's fixed part, a given file's name, with `:3` for the
 *   third line or item of a file that holds several; files that would share one take their folders' names before it
 * @example await ingest(['news/', 'late.html'])
 */
export async function ingest(paths: readonly string[], options: IngestOptions = {}): Promise<Ingested> {
  const found = await Promise.all([...new Set(paths)].filter(path => path !== STANDARD_INPUT).map(findFiles))
  const sources = [
    ...settleLocations(found.flatMap(({ files }) => files)).map(file => () => readFound(file, options)),
    ...(paths.includes(STANDARD_INPUT) ? [() => readStandardInput(options)] : []),
  ]
  const read: (Document | Problem)[] = []
  for (const [at, source] of sources.entries()) {
    read.push(...(await source()))
    options.onProgress?.(at + 1, sources.length)
  }
  const { documents, problems } = keepFirst(read.filter(isDocument).sort(byLocation))
  return {
    documents,
    problems: [...found.flatMap(each => each.problems), ...read.filter(isProblem), ...problems].sort(byLocation),
  }
}

const isDocument = (read: Document | Problem): read is Document => 'text' in read
const isProblem = (read: Document | Problem): read is Problem => !isDocument(read)

/** As numbers where they are numbers, so that line 10 comes after line 9. */
const collator = new Intl.Collator('en', { numeric: true })
const byLocation = (a: { location: string }, b: { location: string }): number =>
  collator.compare(a.location, b.location) || (a.location < b.location ? -1 : a.location > b.location ? 1 : 0)

const readFound = ({ path, location }: FoundFile, { maxBytes = DEFAULT_MAX_BYTES, today }: IngestOptions) =>
  readSource(location, path, today, () => readBytes(path, maxBytes))

const readStandardInput = ({ stdin = '', maxBytes = DEFAULT_MAX_BYTES, today }: IngestOptions) =>
  readSource(STANDARD_INPUT, STANDARD_INPUT, today, async () => {
    const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
    checkSize(bytes.length, maxBytes)
    return bytes
  })

/** One file: its documents, and what is bad in it. */
async function readSource(
  location: string,
  name: string,
  today: string | undefined,
  bytesOf: () => Promise<Uint8Array>,
): Promise<readonly (Document | Problem)[]> {
  try {
    const bytes = await bytesOf()
    const readings = await readerOf(formatNamed(name) ?? sniffFormat(bytes))(bytes)
    if (readings.length === 0) return [problemAt(location, 'file-empty', 'is empty')]
    return (await Promise.all(readings.map(reading => readOne(location, reading, today ?? clockDay())))).flat()
  } catch (error) {
    return [problemOf(location, error)]
  }
}

/** The clock is asked for nothing but a note on a date that lies ahead of it. */
const clockDay = (): string => new Date().toISOString().slice(0, 10)

async function readOne(file: string, reading: Reading, today: string): Promise<readonly (Document | Problem)[]> {
  const location = reading.part === undefined ? file : `${file}:${reading.part}`
  if ('failure' in reading) return [problemOf(location, reading.failure)]
  const document = await makeDocument(location, reading.article)
  if (document.text.trim() === '') return [problemAt(location, 'file-empty', 'holds no text')]
  if (document.skipped !== undefined)
    return [document, problemAt(location, 'document-skipped', `is kept and not read further (${document.skipped})`)]
  const doubts = doubtDate(document, reading.article, today)
  if (isUndated(document) && doubts.length === 0)
    return [
      document,
      problemAt(location, 'document-undated', 'does not tell when it was published; it is read without a date'),
    ]
  return [document, ...doubts.map(why => problemAt(location, 'document-misdated', why))]
}

/** Neither a date nor a day without its year, which another document may settle. */
const isUndated = ({ datePublished, dateline, basis }: Document): boolean =>
  datePublished === undefined && dateline?.date === undefined && basis === undefined

/** Of the same article the first stays, and each other is reported. */
function keepFirst(documents: readonly Document[]): { documents: readonly Document[]; problems: readonly Problem[] } {
  const kept = new Map<string, Document>()
  const problems: Problem[] = []
  for (const document of documents) {
    const first = kept.get(document.contentHash)
    if (first === undefined) kept.set(document.contentHash, document)
    else problems.push(problemAt(document.location, 'document-duplicate', `is the same article as ${first.location}`))
  }
  return { documents: [...kept.values()], problems }
}
