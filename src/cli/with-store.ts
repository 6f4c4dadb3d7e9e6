import { findStore } from '../store/find-store.ts'
import type { Store } from '../store/store.ts'

export interface StoreOptions {
  /** A folder or `postgres://…`; where none is named, `.rapporteur/` here or in the nearest folder above that has it. */
  readonly store?: string
}

/**
 * Does something with the store that the options name, and closes it however that ends.
 * @param create  whether a store is made where there is none
 */
export async function withStore<Result>(
  { store: location = findStore(process.cwd()) }: StoreOptions,
  { create }: { readonly create: boolean },
  action: (store: Store) => Promise<Result>,
): Promise<Result> {
  // The database's code is loaded only where a store is wanted: a brief starts the sooner.
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(location, { create })
  try {
    return await action(store)
  } finally {
    await store.close()
  }
}
