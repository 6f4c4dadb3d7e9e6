import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { listen } from './streams.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-history-'))
const articles = join(folder, 'articles.jsonl')
const store = join(folder, 'store')
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  const streams = listen()
  const status = await main(args, streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

let event = ''
let person = ''

beforeAll(async () => {
  const lines = [
    { title: 'Ahead', date: '2024-03-04', text: 'The summit of the Dorn Union will be held in Oslo on March 8.' },
    {
      title: 'Held',
      date: '2024-03-09',
      text: 'The summit of the Dorn Union was held in Oslo on Friday. “It was short,” Prime Minister Hulda Brask said.',
    },
    {
      title: 'Later',
      date: '2024-03-12',
      text: 'Brask called the summit in Oslo a success. “We will go on,” Hulda Brask said.',
    },
  ]
  writeFileSync(articles, lines.map(line => JSON.stringify(line)).join('\n'))
  await run('add', articles, '--store', store, '--quiet')
  const record = JSON.parse((await run('record', '--store', store)).printed)
  event = record.events.find(({ label }: { label: string }) => /summit of the Dorn/i.test(label)).id
  person = record.entities.find(({ name }: { name: string }) => name === 'Hulda Brask').id
})

describe('history', () => {
  test.each<[name: string, from: () => readonly string[]]>([
    ['of files', () => [articles]],
    ['of a store', () => ['--store', store]],
  ])('%s tells each step with its day and its sentence', async (_, from) => {
    const { status, printed, noted } = await run('history', event, ...from())
    expect([status, noted]).toEqual([0, ''])
    expect(printed).toMatch(/^summit of the Dorn Union · event-\w+\n\n/i)
    expect(printed).toMatch(/ {2}4 Mar 2024 {3}planned \[1\]\n +“The summit of the Dorn Union will be held/)
    expect(printed).toMatch(/ {2}9 Mar 2024 {3}held \[2\]\n +“The summit of the Dorn Union was held/)
    expect(printed.indexOf('planned')).toBeLessThan(printed.indexOf('held [2]'))
  })

  test('of a person tells names, words, and why the names are one', async () => {
    const { printed } = await run('history', person, articles)
    expect(printed).toMatch(/9 Mar 2024 {3}named “Hulda Brask” \[2\]/)
    expect(printed).toMatch(/said: It was short · statement-\w+ \[2\]/)
    expect(printed).not.toMatch(/undefined|\[object/)
  })

  test('as of a day tells nothing later', async () => {
    const { printed } = await run('history', event.slice(0, 10), articles, '--as-of', '2024-03-05', '--json')
    const { steps } = JSON.parse(printed)
    expect(steps.map(({ day }: { day: string }) => day)).not.toContain('2024-03-09')
  })

  test.each<[name: string, id: () => string, status: number, note: RegExp]>([
    [
      'an id that is not there',
      () => `${event.slice(0, -1)}x`,
      2,
      /nothing of this id.*near it: event-\w+ “.*Dorn Union”/,
    ],
    ['a name for an id', () => 'Hulda Brask', 2, /near it: .*person-\w+ “Hulda Brask”/],
    ['the beginning of many', () => 'document-', 2, /several ids of the record begin so.*document-/],
    ['nothing like it', () => 'xyzzy', 2, /^xyzzy: the record has nothing of this id[^(]*\n$/],
  ])('%s ends with one line', async (_, id, status, note) => {
    const result = await run('history', id(), articles)
    expect(result).toMatchObject({ status, printed: '' })
    expect(result.noted).toMatch(note)
    expect(result.noted.trimEnd().split('\n')).toHaveLength(1)
  })
})
