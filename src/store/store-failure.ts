import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../record/failure.ts'

/** SQLite's and PostgreSQL's words for data that cannot be read as what it should be. */
const CORRUPT: readonly unknown[] = [
  'SQLITE_NOTADB',
  'SQLITE_CORRUPT',
  'SQLITE_CORRUPT_INDEX',
  'SQLITE_IOERR_SHORT_READ',
  'XX001',
  'XX002',
]
/** Their words for “another writes just now, try the whole again”. */
const BUSY: readonly unknown[] = ['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_BUSY_RECOVERY', '40001', '40P01']
const MISSING_REFERENCE: readonly unknown[] = ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503']

const GIVE_UP_AFTER_MS = 30_000
const LONGEST_PAUSE_MS = 100

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Whether a row was refused because it points at one that is not there. */
export const isMissingReference = (error: unknown): boolean => MISSING_REFERENCE.includes(codeOf(error))

/** A location as it may be shown: a password in it is hidden. */
export const withoutPassword = (location: string): string => location.replace(/(:\/\/[^:@/?#]*):[^@]*@/, '$1:***@')

/** The failure that a database's error means. Failures and errors of the program itself stay what they are. */
function asStoreFailure(location: string, error: unknown): unknown {
  if (error instanceof Failure || error instanceof TypeError) return error
  const reasons = error instanceof AggregateError ? error.errors : [error]
  const why = reasons.map(reason => (reason instanceof Error ? reason.message : String(reason))).join('; ')
  // “corrupted migrations” is Kysely's word for tables that a newer version made.
  const isCorrupt = CORRUPT.includes(codeOf(error)) || why.startsWith('corrupted migrations')
  const code = isCorrupt ? 'store-corrupt' : 'store-unreachable'
  return new Failure(code, { location: withoutPassword(location), why }, { cause: error })
}

/**
 * Does something with a store, again where another writer was in the way. A database's error comes out as a Failure.
 * The waiting is done here and not by SQLite, which would hold up the whole process, and with it a writer in it.
 * @param action  does all or nothing
 */
export async function orStoreFailure<Result>(location: string, action: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await action()
    } catch (error) {
      const isPatient = performance.now() - start < GIVE_UP_AFTER_MS
      if (!isPatient || !BUSY.includes(codeOf(error))) throw asStoreFailure(location, error)
    }
    await pause(pauseMs)
  }
}
