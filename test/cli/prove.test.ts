import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { prove } from '../../src/cli/prove.ts'
import { proved } from '../prove/proved-record.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-prove-'))
const write = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
afterAll(() => rmSync(folder, { recursive: true }))

const broken = JSON.stringify(proved).replace('"exact":"Ana Vell"', '"exact":"Ora Tand"')

test('a record of which every proof holds ends with 0 and prints nothing', async () => {
  const streams = listen()
  expect(await prove(write('good.json', JSON.stringify(proved)), streams)).toBe(0)
  expect(streams.printed()).toBe('')
})

test('a fault is a line, and ends with 1', async () => {
  const streams = listen()
  expect(await prove(write('broken.json', broken), streams)).toBe(1)
  expect(streams.printed()).toContain('entities[0].proof[0]: “Ora Tand” does not stand at')
})

test('a record comes from standard input too', async () => {
  expect(await prove('-', listen(JSON.stringify(proved)))).toBe(0)
})

test.each<[name: string, path: () => string, code: string]>([
  ['a file that is not there', () => join(folder, 'gone.json'), 'file-missing'],
  ['a folder', () => folder, 'file-unreadable'],
  ['what is no JSON', () => write('text.json', 'a text'), 'record-malformed'],
  ['what is no record', () => write('list.json', '[]'), 'record-malformed'],
])('%s is refused', async (_, path, code) => {
  await expect(prove(path(), listen())).rejects.toMatchObject({ code })
})
