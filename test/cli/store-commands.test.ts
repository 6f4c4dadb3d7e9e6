import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { add } from '../../src/cli/add.ts'
import { list } from '../../src/cli/list.ts'
import { record } from '../../src/cli/record.ts'
import { remove } from '../../src/cli/remove.ts'
import { parseRecord } from '../../src/prove/parse-record.ts'
import { listen } from './streams.ts'

let folder: string
let store: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'))
  store = join(folder, 'store')
  writeFileSync(
    join(folder, 'first.md'),
    '---\ntitle: Norland to host talks\npublisher: Lake Courier\ndate: 2025-05-02\n---\nThe foreign minister of Norland, Ana Vell, will host talks on May 6, 2025.\n',
  )
  writeFileSync(
    join(folder, 'second.md'),
    '---\ntitle: Talks held\npublisher: Sarel Post\ndate: 2025-05-07\n---\nThe talks were held on Tuesday. “It was frank,” Ana Vell said.\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const addFiles = async (...names: readonly string[]) => {
  const streams = listen()
  const paths = names.map(name => join(folder, name))
  const status = await add(paths, { store, maxSize: 5 }, streams)
  return { status, lines: streams.printed().trim().split('\n'), noted: streams.noted() }
}

const listed = async () => {
  const streams = listen()
  await list({ store }, streams)
  return streams.printed()
}

const recorded = async (options: { asOf?: string } = {}) => {
  const streams = listen()
  const status = await record({ store, ...options }, streams)
  return { status, json: streams.printed(), noted: streams.noted() }
}

describe('add', () => {
  test('says of each document whether it is new', async () => {
    expect(await addFiles('first.md')).toMatchObject({
      status: 0,
      lines: [expect.stringMatching(/^added {2}document-\w+ {2}first\.md$/)],
      noted: '1 added, 0 known already.\n',
    })
    expect(await addFiles('first.md', 'second.md')).toMatchObject({
      status: 0,
      lines: [expect.stringMatching(/^known .+ first\.md$/), expect.stringMatching(/^added .+ second\.md$/)],
    })
  })

  test.each([
    ['some that are bad', ['first.md', 'gone.txt'], 3],
    ['nothing but bad ones', ['gone.txt'], 1],
  ])('ends so with %s', async (_, names, status) => {
    const added = await addFiles(...names)
    expect(added.status).toBe(status)
    expect(added.noted).toContain('gone.txt')
  })

  test('reads standard input', async () => {
    const streams = listen('Norland to host talks\n\nMay 2, 2025\n\nThe council of Norland met in Port Sarel.')
    expect(await add(['-'], { store, maxSize: 5, quiet: true }, streams)).toBe(0)
    expect(streams.printed()).toMatch(/^added /)
    expect(streams.noted()).toBe('')
  })
})

describe('list', () => {
  test('goes by date, in columns that begin at one place', async () => {
    await addFiles('second.md', 'first.md')
    const lines = (await listed()).trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^document-\w{12} {2}2025-05-02 {2}Lake Courier {2}Norland to host talks {2}first\.md$/)
    expect(lines[1]?.indexOf('Talks held')).toBe(lines[0]?.indexOf('Norland to host'))
  })

  test('keeps a hostile headline on its line', async () => {
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ title: 'A\u001b[31m\nB'.repeat(99), text: 'They met.' }))
    await addFiles('bad.json')
    const [line = '', ...more] = (await listed()).trim().split('\n')
    expect(more).toEqual([])
    expect(line).not.toContain('\u001b')
    expect(line).toContain('…')
  })

  test('as of a day shows nothing published later', async () => {
    await addFiles('second.md', 'first.md')
    const streams = listen()
    await list({ store, asOf: '2025-05-06' }, streams)
    expect(streams.printed().trim().split('\n')).toEqual([expect.stringContaining('Norland to host talks')])
  })

  test('prints JSON without texts', async () => {
    await addFiles('first.md')
    const streams = listen()
    await list({ store, json: true }, streams)
    expect(JSON.parse(streams.printed())).toEqual([expect.objectContaining({ publisher: 'Lake Courier' })])
    expect(streams.printed()).not.toContain('will host')
  })
})

describe('record', () => {
  test('is that of all that is kept, and the same when nothing is read anew', async () => {
    await addFiles('first.md', 'second.md')
    const { status, json } = await recorded()
    expect(status).toBe(0)
    expect(parseRecord(JSON.parse(json), 'record').documents).toHaveLength(2)
    expect((await recorded()).json).toBe(json)
  })

  test('tells nothing that was not known on a day', async () => {
    await addFiles('first.md', 'second.md')
    const early = await recorded({ asOf: '2025-05-03' })
    await remove((await listed()).trim().split('\n')[1]?.split(' ')[0] ?? '', { store }, listen())
    const { asOf: _, ...before } = JSON.parse(early.json)
    const { asOf: __, ...without } = JSON.parse((await recorded()).json)
    expect(before).toEqual(without)
  })

  test('of an empty store is none', async () => {
    await addFiles('first.md')
    await remove('document-', { store }, listen())
    expect(await recorded()).toMatchObject({ status: 1, json: '', noted: 'The store is empty.\n' })
  })
})

describe('without a store', () => {
  test.each([
    ['list', () => list({ store }, listen())],
    ['record', () => record({ store }, listen())],
    ['remove', () => remove('document-1', { store }, listen())],
  ])('%s is refused', async (_, command) => {
    await expect(command()).rejects.toMatchObject({ code: 'store-unreachable' })
  })
})
