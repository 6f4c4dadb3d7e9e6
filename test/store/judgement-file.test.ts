import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { judgementsBeside, readJudgements, writeJudgements } from '../../src/store/judgement-file.ts'
import { judged } from '../resolve/named-articles.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-names-'))
  path = join(folder, 'store', 'names.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

const first = judged('same', 'Ana Vell', 'A. Vell')
const second = judged('different', 'Milo Karad', 'Vuk Karad@document-1')

test('the same judgements make the same file, one a line, whatever their order', () => {
  writeJudgements(path, [second, first])
  const written = readFileSync(path, 'utf8')
  writeJudgements(path, [first, { ...second, names: [second.names[1], second.names[0]] }, first])
  expect(readFileSync(path, 'utf8')).toBe(written)
  expect(written.trim().split('\n').length).toBe(2)
  expect(readJudgements(path).map(one => one.verdict)).toEqual(['same', 'different'])
})

test('a file that is not there holds none; empty lines are passed over', () => {
  expect(readJudgements(path)).toEqual([])
  writeJudgements(path, [first])
  writeFileSync(path, `\n${readFileSync(path, 'utf8')}\n\n`)
  expect(readJudgements(path).length).toBe(1)
})

test.each([
  ['no JSON', '{"verdict"'],
  ['another verdict', JSON.stringify({ ...first, verdict: 'maybe' })],
  ['a field that is not known', JSON.stringify({ ...first, sure: true })],
  ['one name', JSON.stringify({ ...first, names: [{ name: 'Ana Vell' }] })],
])('refused by its line, and left as it was: %s', (_why, line) => {
  writeJudgements(path, [first])
  const content = `${readFileSync(path, 'utf8')}${line}\n`
  writeFileSync(path, content)
  expect(() => readJudgements(path)).toThrow(
    expect.objectContaining({ code: 'judgements-malformed', details: { location: path, why: 'line 2' } }),
  )
  expect(readFileSync(path, 'utf8')).toBe(content)
})

test.each([
  ['/affair/.rapporteur', '/affair/.rapporteur/names.jsonl'],
  ['postgres://user@host/base', '/here/rapporteur-names.jsonl'],
  [undefined, '/here/rapporteur-names.jsonl'],
])('beside %s', (store, expected) => expect(judgementsBeside(store, '/here')).toBe(expected))
