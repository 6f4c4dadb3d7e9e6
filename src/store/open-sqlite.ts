import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { Failure } from '../record/failure.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'

/** The one file of a store that is a folder, beside SQLite's own `-wal` and `-shm`. */
export const STORE_FILE = 'rapporteur.db'

/** WAL lets others read while one writes; FULL puts each commit on the disk before it returns. */
const SETTINGS = ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON']

/** Opens the SQLite file of a folder, and makes both where they are missing and may be made. */
export async function openSqlite(folder: string, { create }: { readonly create: boolean }): Promise<Kysely<Tables>> {
  const file = join(resolve(folder), STORE_FILE)
  if (!create && !existsSync(file))
    throw new Failure('store-unreachable', { location: folder, why: 'there is no store' })
  mkdirSync(resolve(folder), { recursive: true })
  const { default: Sqlite } = await import('libsql')
  const sqlite = new Sqlite(file)
  const close = () => {
    // Moves what is in the `-wal` into the one file, so that a copy of it is the whole store.
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    sqlite.close()
  }
  try {
    for (const setting of SETTINGS) sqlite.pragma(setting)
    const dialect = new SqliteDialect({ database: { prepare: query => sqlite.prepare(query), close } })
    const database = new Kysely<Tables>({ dialect })
    // Kysely takes no lock on SQLite: without this, two processes that open a new folder would both make its tables.
    sqlite.exec('BEGIN IMMEDIATE')
    await migrate(database)
    sqlite.exec('COMMIT')
    return database
  } catch (error) {
    sqlite.close()
    throw error
  }
}
