import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-attendance-'))
const articles = join(folder, 'articles.jsonl')
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  const streams = listen()
  const status = await main(args, streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

beforeAll(async () => {
  const lines = [
    {
      title: 'Ahead',
      date: '2024-03-04',
      text: 'The summit of the Dorn Union will be held in Oslo on March 8. Hulda Brask will attend the summit. Jon Ekmar will skip the summit.',
    },
    {
      title: 'Held',
      date: '2024-03-09',
      text: 'The summit of the Dorn Union was held in Oslo on Friday. Hulda Brask did not attend the summit because of illness. Olav Tamm attended the summit by video link.',
    },
  ]
  writeFileSync(articles, lines.map(line => JSON.stringify(line)).join('\n'))
  await run('add', articles, '--store', store, '--quiet')
})

/** Of the printed lines those that say who came. */
const ledger = (printed: string): readonly string[] =>
  printed
    .split('\n')
    .filter(line => /^ {2}\S/.test(line))
    .map(line => line.trim().replace(/\s+/g, ' '))

describe('attendance', () => {
  test.each<[name: string, from: () => readonly string[]]>([
    ['of files', () => [articles]],
    ['of a store', () => ['--store', store]],
  ])('%s tells who came and who did not, each with its sentence', async (_, from) => {
    const { status, printed, noted } = await run('attendance', ...from())
    expect([status, noted]).toEqual([0, ''])
    expect(printed).toMatch(/^8 Mar 2024 {2}Summit of the Dorn Union, Oslo — held · event-\w+\n/)
    expect(printed).toContain('“Jon Ekmar will skip the summit.”')
    expect(ledger(printed)).toEqual([
      'expected Hulda Brask [1]',
      'absent Hulda Brask; because: “illness” [2]',
      'declined Jon Ekmar [1]',
      'attended Olav Tamm; remotely [2]',
    ])
  })

  test.each<[name: string, options: readonly string[], lines: readonly string[]]>([
    ['of one', ['--who', 'Tamm'], ['attended Olav Tamm; remotely [2]']],
    ['of nobody told', ['--who', 'Oslo'], []],
    [
      'of those who stayed away',
      ['--absent'],
      ['expected Hulda Brask [1]', 'absent Hulda Brask; because: “illness” [2]', 'declined Jon Ekmar [1]'],
    ],
    ['as of a day', ['--as-of', '2024-03-05'], ['expected Hulda Brask [1]', 'declined Jon Ekmar [1]']],
    ['who stayed away, as of a day', ['--absent', '--as-of', '2024-03-05'], ['declined Jon Ekmar [1]']],
  ])('%s', async (_, options, lines) => {
    const { status, printed } = await run('attendance', articles, ...options)
    expect(status).toBe(0)
    expect(ledger(printed)).toEqual(lines)
  })

  test('as JSON gives the gatherings with their lines', async () => {
    const [gathering] = JSON.parse((await run('attendance', articles, '--absent', '--json')).printed)
    expect(gathering).toMatchObject({ type: 'summit', start: '2024-03-08', place: 'Oslo', status: 'held' })
    expect(gathering.lines.map((line: { name: string }) => line.name)).toContain('Jon Ekmar')
    expect(gathering.lines[0].proof[0].sentence).toBe('Hulda Brask will attend the summit.')
  })

  test('a name that nobody has ends with one line', async () => {
    const { status, printed, noted } = await run('attendance', articles, '--who', 'Xyzzy')
    expect([status, printed]).toEqual([2, ''])
    expect(noted).toMatch(/^Xyzzy: no document has such a name[^\n]*\n$/)
  })
})
