import { z } from 'zod'

/** One file of `data/en/`: where it comes from, and its entries, of which no two may share the key. */
export interface EntryFile<Entry> {
  readonly path: string
  readonly entry: z.ZodType<Entry>
  /** What makes an entry itself; a second entry with the same key is refused. */
  readonly key: (entry: Entry) => string
}

/** What every file of `data/en/` holds: `source` speaks for all entries, an entry's own `source` for that one. */
export const entryFileShape = z.object({ source: z.string().min(1), entries: z.array(z.unknown()).min(1) })

/** @example defineEntries({ path: 'en/offices.yml', entry: officeEntry, key: o => o.title }) */
export const defineEntries = <Entry>(file: EntryFile<Entry>): EntryFile<Entry> => file
