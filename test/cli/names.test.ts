import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Record } from '../../src/rapporteur.ts'
import { listen } from './streams.ts'

let folder: string
let store: string

/** What the program prints and notes, and how it ends. */
async function run(...args: readonly string[]) {
  const streams = listen()
  const status = await main(args, streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

const inStore = (...args: readonly string[]) => run(...args, '--store', store, '--quiet')

const peopleIn = (json: string): readonly string[] =>
  (JSON.parse(json) as Record).entities
    .filter(e => e.type === 'Person')
    .map(e => e.names.map(n => n.text).join(' = '))
    .sort()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-names-'))
  store = join(folder, 'store')
  writeFileSync(
    join(folder, 'first.md'),
    '---\ntitle: Norland to host talks\ndate: 2025-05-02\n---\nThe foreign minister of Norland, Ana Vell, will host talks in Isel on May 6, 2025.\n',
  )
  writeFileSync(
    join(folder, 'second.md'),
    '---\ntitle: Talks held\ndate: 2025-05-07\n---\nThe talks were held in Isel on Tuesday. “It was frank,” Milo Karad said.\n',
  )
  await inStore('add', join(folder, 'first.md'), join(folder, 'second.md'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('names', () => {
  test('a judgement is kept beside the store, replayed, and undone to the byte', async () => {
    const before = await inStore('record')
    expect(peopleIn(before.printed)).toEqual(['Ana Vell', 'Milo Karad'])
    const judged = await inStore('names', 'same', 'Ana Vell', 'milo karad', '--by', 'editor')
    expect(judged).toMatchObject({ status: 0, noted: '' })
    expect(judged.printed).toMatch(/^same\s+Person\s+“Ana Vell” and “Milo Karad”\s+\(editor\)\n$/)

    const file = readFileSync(join(store, 'names.jsonl'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ verdict: 'same', by: { person: 'editor' } })
    expect(
      JSON.parse(file)
        .proof.map((one: { exact: string }) => one.exact)
        .sort(),
    ).toEqual(['Ana Vell', 'Milo Karad'])
    expect(peopleIn((await inStore('record')).printed)).toEqual(['Ana Vell = Milo Karad'])
    expect((await run('names', 'review', '--store', store, '--quiet')).printed).toContain(
      '“Ana Vell” and “Milo Karad”  (editor)',
    )

    expect(await run('names', 'undo', 'Milo Karad', 'Ana Vell', '--store', store)).toMatchObject({ status: 0 })
    expect((await inStore('record')).printed).toBe(before.printed)
  })

  test('what was judged last of two names stands; ids of the record name them too', async () => {
    const { entities } = JSON.parse((await inStore('record')).printed) as Record
    const ids = entities.filter(e => e.type === 'Person').map(e => e.id)
    await inStore('names', 'same', ids[0] ?? '', ids[1] ?? '')
    await inStore('names', 'different', 'Milo Karad', 'Ana Vell')
    expect(readFileSync(join(store, 'names.jsonl'), 'utf8').trim().split('\n').length).toBe(1)
    expect(peopleIn((await inStore('record')).printed)).toEqual(['Ana Vell', 'Milo Karad'])
  })

  test.each([
    ['a name that is nowhere', ['same', 'Ana Vell', 'Nobody Here'], 'Nobody Here: no document has such a name'],
    ['one name', ['different', 'Ana Vell', 'Ana Vell'], 'means several'],
    ['names of two kinds', ['same', 'Ana Vell', 'Isel'], 'different kinds'],
    ['nothing to take back', ['undo', 'Ana Vell', 'Milo Karad'], 'nothing was judged'],
  ])('misuse: %s', async (_why, args, said) => {
    const ended = await run('names', ...args, '--store', store)
    expect(ended.status).toBe(2)
    expect(ended.noted).toContain(said)
    expect(existsSync(join(store, 'names.jsonl'))).toBe(false)
  })

  test('a file that names nobody the documents know: a clear line, and nothing is lost', async () => {
    await inStore('names', 'same', 'Ana Vell', 'Milo Karad')
    const path = join(store, 'names.jsonl')
    const other = readFileSync(path, 'utf8').replaceAll('Ana Vell', 'Lady Nowhere')
    writeFileSync(path, `${readFileSync(path, 'utf8')}${other}`)
    const content = readFileSync(path, 'utf8')
    const built = await run('record', '--store', store)
    expect(built).toMatchObject({ status: 0 })
    expect(built.noted).toContain(
      '“Lady Nowhere” and “Milo Karad”, judged same: no document has the name “Lady Nowhere”.',
    )
    expect(peopleIn(built.printed)).toEqual(['Ana Vell = Milo Karad'])
    await inStore('names', 'unsure', 'Ana Vell', 'Isel').catch(() => undefined)
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  test('a brief takes a file of judgements', async () => {
    const path = join(folder, 'mine.jsonl')
    const files = [join(folder, 'first.md'), join(folder, 'second.md')]
    await run('names', 'same', 'Ana Vell', 'Milo Karad', ...files, '--names', path, '--quiet')
    const brief = (...more: readonly string[]) => run('brief', ...files, '--json', '--quiet', ...more)
    expect(peopleIn((await brief('--names', path)).printed)).toEqual(['Ana Vell = Milo Karad'])
    expect(peopleIn((await brief()).printed)).toEqual(['Ana Vell', 'Milo Karad'])
    expect(await brief('--names', join(folder, 'gone.jsonl'))).toMatchObject({ status: 1 })
    writeFileSync(path, 'no judgement\n')
    expect((await brief('--names', path)).noted).toContain('is no file of judgements (line 1)')
  })
})
