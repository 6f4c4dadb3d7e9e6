import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { storeContract } from '../contract/store.contract.ts'
import { inventDocument } from './invent-document.ts'

const makeFolder = () => mkdtemp(join(tmpdir(), 'rapporteur-store-'))

describe('a store in a folder', () => {
  storeContract(async () => {
    const folder = await makeFolder()
    return { location: join(folder, 'store'), clear: () => rm(folder, { recursive: true }) }
  })
})

describe('a folder that is no store', () => {
  let folder: string
  beforeEach(async () => {
    folder = await makeFolder()
  })
  afterEach(() => rm(folder, { recursive: true }))

  const failure = (code: string) => expect.objectContaining({ name: 'Failure', code })

  test('an empty one is refused where none is to be made, and stays empty', async () => {
    await expect(openStore(folder, { create: false })).rejects.toEqual(failure('store-unreachable'))
    expect(await readdir(folder)).toEqual([])
  })

  test('a file in its place', async () => {
    await writeFile(join(folder, 'store'), 'a file')
    await expect(openStore(join(folder, 'store'))).rejects.toEqual(failure('store-unreachable'))
  })

  test.each([
    ['words', 'The council met. '.repeat(500)],
    ['nothing but zeros', '\u0000'.repeat(8192)],
    ['the first bytes of a database and then words', `SQLite format 3\u0000${'The council met. '.repeat(500)}`],
  ])('a database that is %s', async (_, content) => {
    await writeFile(join(folder, 'rapporteur.db'), content)
    await expect(openStore(folder)).rejects.toEqual(failure('store-corrupt'))
  })

  test('a database that was cut short', async () => {
    const store = await openStore(folder)
    await store.add([inventDocument('long', { text: 'a'.repeat(200_000) })])
    await store.close()
    await truncate(join(folder, 'rapporteur.db'), 40_000)
    const reading = async () => {
      const cut = await openStore(folder)
      for await (const _ of cut.documents());
    }
    await expect(reading()).rejects.toEqual(failure('store-corrupt'))
  })

  test.each([
    ['no JSON', "update documents set heading = 'x'"],
    ['JSON of something else', "update documents set heading = '[1]'"],
    ['a text that is none', "update documents set text = '12'"],
  ])('a row that is %s', async (_, edit) => {
    const store = await openStore(folder)
    await store.add([inventDocument('first')])
    const sqlite = new Sqlite(join(folder, 'rapporteur.db'))
    sqlite.exec(edit)
    sqlite.close()
    const reading = async () => {
      for await (const _ of store.documents());
    }
    await expect(reading()).rejects.toEqual(failure('store-corrupt'))
    await store.close()
  })

  test('one that a newer version made', async () => {
    await (await openStore(folder)).close()
    const sqlite = new Sqlite(join(folder, 'rapporteur.db'))
    sqlite.exec("insert into kysely_migration values ('9999-later', '2031-01-01T00:00:00.000Z')")
    sqlite.close()
    await expect(openStore(folder)).rejects.toEqual(failure('store-corrupt'))
  })

  test('two that open a new one at once both can', async () => {
    const stores = await Promise.all([openStore(folder), openStore(folder)])
    for (const store of stores) await store.close()
  })
})
