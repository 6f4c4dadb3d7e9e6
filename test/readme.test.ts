import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/using.md',
  'docs/limits.md',
  'docs/architecture.md',
]
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const run = (args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

test('the library example of the README fits the types and runs', () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(read('README.md')) ?? []
  expect(example).toContain("from 'rapporteur'")
  // Below dist/, the package's own name leads to what was built, types included.
  const folder = join(root, 'dist', 'readme')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'example.ts')
  writeFileSync(file, example)
  const strict =
    '--noEmit --strict --noUncheckedIndexedAccess --skipLibCheck --target es2023 --module nodenext --types node'
  expect(run(['node_modules/typescript/bin/tsc', '--ignoreConfig', ...strict.split(' '), file])).toEqual({
    status: 0,
    output: '',
  })
  const { status, output } = run(['--import', 'tsx', file])
  expect([status, output]).toEqual([0, expect.stringMatching(/\((?:request|promise), .+“.+”/s)])
})

test.each(documents)('the links of %s lead somewhere', path => {
  const targets = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap(([, target]) => target ?? [])
  expect(targets.filter(target => !existsSync(join(root, dirname(path), target)))).toEqual([])
})

test.each(['brief', 'prove', 'add', 'record', 'diff', 'history', 'list', 'remove'])(
  'docs/using.md tells every option of %s',
  async command => {
    const out = new PassThrough()
    await main([command, '--help'], { in: new PassThrough(), out, err: out })
    const output = String(out.read())
    const options = [...output.matchAll(/^ +(?:-\w, )?(--[\w-]+)/gm)].flatMap(([, option]) => option ?? [])
    expect(options).toContain('--help')
    const told = read('docs/using.md')
    expect(options.filter(option => option !== '--help' && !told.includes(`\`${option}`))).toEqual([])
  },
)

test('the brief in the README is the brief of the example', () => {
  const [, sample = ''] = /```text\n([\s\S]*?)```/.exec(read('README.md')) ?? []
  const brief = read('test/golden/example.txt').split('\n')
  expect(sample.split('\n').filter(line => line !== '' && !/^ *…$/.test(line) && !brief.includes(line))).toEqual([])
  expect(sample.split('\n').length).toBeGreaterThan(10)
})
