import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The folder that a store lies in where none is named. */
export const STORE_FOLDER = '.rapporteur'

/**
 * Finds the store of a folder: `.rapporteur/` in it or above it, the nearest first.
 * @returns its path; where there is none, the path at which it would be made
 * @example findStore('/affairs/summit/drafts')  // '/affairs/summit/.rapporteur'
 */
export function findStore(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const store = join(folder, STORE_FOLDER)
    if (existsSync(store)) return store
    if (folder === dirname(folder)) return join(resolve(from), STORE_FOLDER)
  }
}
