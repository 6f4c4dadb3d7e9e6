import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-main-'))
const broken = join(folder, 'broken')
writeFileSync(join(folder, 'rapporteur.db'), 'no database '.repeat(100))
afterAll(() => rmSync(folder, { recursive: true }))

const run = async (...args: readonly string[]) => {
  const streams = listen()
  const status = await main(args, streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

describe('misuse ends with 2 and says why', () => {
  test.each<[name: string, args: readonly string[]]>([
    ['no such command', ['sing']],
    ['no path', ['brief']],
    ['no such option', ['list', '--loud']],
    ['a day that is none', ['record', '--as-of', 'May']],
    ['a size that is none', ['add', '--max-size', 'large', 'a.txt']],
  ])('%s', async (_, args) => {
    expect(await run(...args)).toMatchObject({ status: 2, printed: '', noted: expect.stringMatching(/^error: /) })
  })
})

describe('a failure is one line', () => {
  test.each<[name: string, args: readonly string[], line: RegExp]>([
    ['no store', ['list', '--store', broken], /^\S+broken: the store cannot be opened \(there is no store\)\n$/],
    ['a damaged store', ['list', '--store', folder], /: the store is damaged.*\(file is not a database\)\n$/],
    ['no record', ['prove', join(folder, 'gone.json')], /gone\.json: there is no such file\n$/],
    ['a file that is no record', ['prove', join(folder, 'rapporteur.db')], /: is no record \(is no JSON\)\n$/],
  ])('%s', async (_, args, line) => {
    expect(await run(...args)).toMatchObject({ status: 1, printed: '', noted: expect.stringMatching(line) })
  })
})

test('help ends with 0 and names every command', async () => {
  const { status, printed } = await run('--help')
  expect(status).toBe(0)
  for (const command of ['brief', 'prove', 'add', 'record', 'diff', 'history', 'list', 'remove', 'doctor'])
    expect(printed).toContain(`  ${command} `)
})
