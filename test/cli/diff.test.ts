import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-diff-'))
const articles = join(folder, 'articles.jsonl')
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true }))

const AHEAD = 'The summit of the Dorn Union will be held in Oslo on March 8, its secretariat said on Monday.'
const HELD = 'The summit of the Dorn Union was held in Oslo on Friday. “It was short,” Prime Minister Hulda Brask said.'

async function run(...args: readonly string[]) {
  const streams = listen()
  const status = await main(args, streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

beforeAll(async () => {
  const lines = [
    { title: 'Union to meet in Oslo', publisher: 'Lake Courier', date: '2024-03-04', text: AHEAD },
    { title: 'Union met in Oslo', publisher: 'Sarel Post', date: '2024-03-09', text: HELD },
  ]
  writeFileSync(articles, lines.map(line => JSON.stringify(line)).join('\n'))
  await run('add', articles, '--store', store, '--quiet')
})

const DAYS = ['2024-03-05', '2024-03-10'] as const

describe('diff', () => {
  test.each<[name: string, from: readonly string[]]>([
    ['of files', [articles]],
    ['of a store', ['--store', store]],
  ])('%s tells what was learnt, each line with its sentence', async (_, from) => {
    const { status, printed, noted } = await run('diff', ...DAYS, ...from)
    expect([status, noted]).toEqual([0, ''])
    expect(printed).toMatch(/^What was learnt after 5 Mar 2024 and up to 10 Mar 2024, from 1 document\n/)
    expect(printed).toMatch(
      / 9 Mar 2024 {3}.*: planned → held · event-\w+ \[2\]\n +“The summit of the Dorn Union was held/,
    )
    expect(printed).toMatch(/new: Hulda Brask: “It was short” · statement-\w+ \[2\]\n +““It was short,” Prime Minister/)
    expect(printed).not.toMatch(/undefined|\[object/)
  })

  test('prints JSON', async () => {
    const { printed } = await run('diff', ...DAYS, articles, '--json')
    expect(JSON.parse(printed)).toMatchObject({
      before: '2024-03-05',
      after: '2024-03-10',
      documents: [{ publisher: 'Sarel Post' }],
      changes: expect.arrayContaining([
        expect.objectContaining({
          section: 'events',
          kind: 'status',
          was: 'planned',
          now: 'held',
          learnt: '2024-03-09',
        }),
      ]),
    })
  })

  test('of a day and itself is nothing', async () => {
    const { printed } = await run('diff', '2024-03-05', '2024-03-05', articles)
    expect(printed).toBe('What was learnt after 5 Mar 2024 and up to 5 Mar 2024, from 0 documents\n\n  Nothing.\n')
  })

  test('of time before the first document is all there is', async () => {
    const { printed } = await run('diff', '2024-01-01', '2024-03-10', articles)
    expect(printed).toMatch(/from 2 documents\n/)
    expect(printed).toMatch(/new: 8 Mar 2024: Summit of the Dorn Union/)
  })

  test.each<[name: string, args: readonly string[], status: number, note: RegExp]>([
    ['days in the wrong order', [...[...DAYS].reverse(), articles], 2, /2024-03-10 is after 2024-03-05; the earlier/],
    ['a day that is none', ['2024-02-30', '2024-03-01', articles], 2, /day like 2022-10-28/],
    ['one day', ['2024-03-01'], 2, /missing required argument/],
    ['no such file', [...DAYS, join(folder, 'gone')], 1, /gone: .*\nNothing was read\.\n$/],
    ['no store', [...DAYS, '--store', join(folder, 'none')], 1, /the store cannot be opened/],
    ['some that is not there', [...DAYS, articles, join(folder, 'gone')], 3, /gone: /],
  ])('with %s', async (_, args, status, note) => {
    const result = await run('diff', ...args)
    expect(result.status).toBe(status)
    expect(result.noted).toMatch(note)
  })
})
