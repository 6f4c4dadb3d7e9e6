import { Kysely, PostgresDialect } from 'kysely'
import { Failure } from '../record/failure.ts'
import { migrate } from './migrate.ts'
import { withoutPassword } from './store-failure.ts'
import type { Tables } from './tables.ts'

const DEFAULT_SCHEMA = 'rapporteur'
const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/
const CONNECT_TIMEOUT_MS = 10_000
/** A command reads or writes one thing at a time: more connections would only be taken from others. */
const CONNECTIONS = 2

const refuse = (location: string, why: string, cause?: unknown): Failure =>
  new Failure('store-unreachable', { location: withoutPassword(location), why }, { cause })

function parseLocation(location: string): URL {
  try {
    return new URL(location)
  } catch (error) {
    throw refuse(location, 'this is no address of a server', error)
  }
}

/**
 * Opens a store on a PostgreSQL server, in a schema of its own, and makes its tables where they are missing.
 * @param location `postgres://user:password@host:port/database`; `?schema=NAME` for another schema than `rapporteur`
 */
export async function openPostgres(location: string): Promise<Kysely<Tables>> {
  const url = parseLocation(location)
  const schema = url.searchParams.get('schema') ?? DEFAULT_SCHEMA
  if (!SCHEMA_NAME.test(schema)) throw refuse(location, 'a schema is made of lower-case letters, digits and _')
  url.searchParams.delete('schema')
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: url.href,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // A server may be set to answer before a commit is on the disk.
    options: `-c search_path=${schema} -c synchronous_commit=on`,
  })
  // Without a listener, a server that stops while a connection is idle would end the process. The next query fails instead.
  pool.on('error', () => {})
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(database, schema)
    return database
  } catch (error) {
    await database.destroy()
    throw error
  }
}
