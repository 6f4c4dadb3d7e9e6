import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'
import { SqlStore } from './sql-store.ts'
import type { Store } from './store.ts'
import { orStoreFailure } from './store-failure.ts'

/**
 * Opens a store, made or brought up to date where that is needed. To be closed by whoever opened it.
 * @param location a folder, or `postgres://…` for a PostgreSQL server
 * @param options `create: false` refuses a folder that holds no store yet; default: it is made
 * @throws Failure 'store-unreachable' without a store, a server, rights or room; 'store-corrupt' where the file is none
 * of ours, or a newer Rapporteur's
 * @example const store = await openStore('.rapporteur'); await store.add(documents); await store.close()
 */
export function openStore(location: string, options: { readonly create?: boolean } = {}): Promise<Store> {
  return orStoreFailure(location, async () => {
    const database = /^postgres(?:ql)?:\/\//.test(location)
      ? await openPostgres(location)
      : await openSqlite(location, { create: options.create ?? true })
    return new SqlStore(location, database)
  })
}
