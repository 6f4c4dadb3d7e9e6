import { readFileSync } from 'node:fs'
import type { Country } from './knowledge/countries.ts'
import type { EntryFile } from './knowledge/entry-file.ts'
import type { knowledgeFiles } from './knowledge/files.ts'

type Files = typeof knowledgeFiles

/** What we know of English and of the world, as `data/` holds it: one list of entries a file. */
export type English = {
  readonly [Name in keyof Files]: Files[Name] extends EntryFile<infer Entry> ? readonly Entry[] : never
} & { readonly countries: readonly Country[] }

const compiled = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../data/compiled/${file}`, import.meta.url), 'utf8'))

/** Checked when it was compiled, trusted here. */
export const english: English = compiled('english.json')

/** Changes whenever the annotators or the knowledge change. */
export const annotatorsVersion: string = compiled('version.json').annotators
