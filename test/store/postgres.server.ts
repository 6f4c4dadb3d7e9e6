import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { storeContract } from '../contract/store.contract.ts'
import { inventDocument } from './invent-document.ts'

const { RAPPORTEUR_TEST_POSTGRES: server } = process.env
if (!server) throw new Error('RAPPORTEUR_TEST_POSTGRES must name a server: postgres://user@host:port/database')

async function query(sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

/** A schema that nobody has used, for one test. */
const findPlace = async () => {
  const schema = `test_${randomBytes(6).toString('hex')}`
  const location = new URL(server)
  location.searchParams.set('schema', schema)
  const clear = async () => void (await query(`drop schema if exists ${schema} cascade`))
  return { schema, location: location.href, clear }
}

describe('a store on a server', () => {
  storeContract(findPlace)
})

describe('a server', () => {
  test('two that open a new store at once both can', async () => {
    const { location, clear } = await findPlace()
    const stores = await Promise.all([openStore(location), openStore(location), openStore(location)])
    for (const store of stores) await store.close()
    await clear()
  })

  test('stores of two schemas know nothing of each other', async () => {
    const places = [await findPlace(), await findPlace()] as const
    const [one, other] = [await openStore(places[0].location), await openStore(places[1].location)]
    await one.add([inventDocument('first')])
    expect(await other.list()).toEqual([])
    expect((await other.add([inventDocument('first')])).added).toHaveLength(1)
    for (const store of [one, other]) await store.close()
    for (const place of places) await place.clear()
  })

  test('a store on it outlives connections that the server ends', async () => {
    const { location, clear } = await findPlace()
    const store = await openStore(location)
    await store.add([inventDocument('first')])
    await query(
      'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
    )
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(await store.list()).toHaveLength(1)
    await store.close()
    await clear()
  })

  test('a database that is not there is a failure, and its password is not shown', async () => {
    const missing = new URL(server)
    missing.pathname = '/no_such_database'
    missing.password = 'open-sesame'
    const opening = openStore(missing.href)
    await expect(opening).rejects.toMatchObject({ code: 'store-unreachable' })
    await expect(opening).rejects.not.toThrow(/open-sesame/)
  })
})
