import { displayWidth } from '../brief/wrap-line.ts'
import type { Listing } from '../store/store.ts'
import { cleanText } from '../view/clean-text.ts'
import { exitStatus, type Streams } from './streams.ts'
import { type StoreOptions, withStore } from './with-store.ts'

export interface ListOptions extends StoreOptions {
  /** Only what was published by that day; the undated are left out then. */
  readonly asOf?: string
  readonly json?: boolean
}

const WIDEST_PUBLISHER = 24
const WIDEST_HEADLINE = 60
const GAP = '  '

/** A text as a cell of a table shows it: clean, on one line, and cut where it is too wide. */
function cellOf(text: string | undefined, widest = Number.POSITIVE_INFINITY): string {
  const clean = cleanText(text ?? '') || '–'
  if (displayWidth(clean) <= widest) return clean
  let cut = ''
  for (const letter of clean) {
    if (displayWidth(cut + letter) >= widest) break
    cut += letter
  }
  return `${cut.trimEnd()}…`
}

const rowOf = ({ id, datePublished, publisher, headline, location }: Listing): readonly string[] => [
  id,
  cellOf(datePublished),
  cellOf(publisher, WIDEST_PUBLISHER),
  cellOf(headline, WIDEST_HEADLINE),
  cellOf(location),
]

/** Rows as lines in which each column begins at one place. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  const pad = (cell: string, column: number) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
  return rows.map(row => row.map(pad).join(GAP).trimEnd())
}

/**
 * `rapporteur list`: the documents of a store by date, a line each: id, date, publisher, headline, location.
 * @throws Failure 'store-unreachable' where there is no store, 'store-corrupt'
 */
export async function list(options: ListOptions, streams: Streams): Promise<number> {
  const { asOf } = options
  const kept = await withStore(options, { create: false }, store => store.list())
  const listings = asOf === undefined ? kept : kept.filter(({ datePublished: day }) => day !== undefined && day <= asOf)
  if (options.json) streams.out.write(`${JSON.stringify(listings, null, 1)}\n`)
  else for (const line of align(listings.map(rowOf))) streams.out.write(`${line}\n`)
  return exitStatus.fine
}
