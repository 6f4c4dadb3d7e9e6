import type { Migration } from 'kysely'
import { documents } from './0001-documents.ts'

/** Every step of the tables' history, by name, oldest first. A released step never changes: a new one is added. */
export const migrations: { readonly [name: string]: Migration } = {
  '0001-documents': documents,
}
