import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parseHTML } from 'linkedom'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { recordSchema } from '../../src/record/record.ts'
import { listen } from './streams.ts'

const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-brief-'))
afterAll(() => rmSync(scratch, { recursive: true }))
const page = join(scratch, 'page.html')

const ARTICLE = `Union to meet in Oslo

4 March 2024

The summit of the Dorn Union will be held in Oslo on March 8, its secretariat said on Monday. Icelandic Prime Minister Hulda Brask will skip the summit.
`
/** Begins every colour and every movement of a terminal's cursor. */
const ESCAPE = '\u001b'
const BYTES_OVER_LIMIT = 5_000_001

let made = 0
/** A new folder with these files. */
function folderOf(files: Readonly<{ [name: string]: string | Uint8Array }>): string {
  const folder = join(scratch, `folder-${made++}`)
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

async function brief(args: readonly string[], input = '') {
  const streams = listen(input)
  const status = await main(['brief', '--out', page, ...args], streams)
  return { status, printed: streams.printed(), noted: streams.noted() }
}

describe('one bad file is one line that names it, and the others are read', () => {
  test.each<[name: string, file: string, content: string | Uint8Array, why: RegExp]>([
    ['empty', 'bad.txt', '', /is empty/],
    ['spaces alone', 'bad.txt', ' \n\t\n', /holds no text/],
    ['binary', 'bad.txt', Uint8Array.from({ length: 400 }, (_, i) => i % 7), /binary|no text/],
    ['too large', 'bad.txt', 'x'.repeat(BYTES_OVER_LIMIT), /--max-size/],
    ['a broken line of JSON', 'bad.jsonl', '{"text": ', /JSON/],
    ['broken JSON', 'bad.json', '[{"text": "a"', /JSON/],
    ['the same text again', 'bad.txt', ARTICLE, /same|twice|duplicate/],
  ])('%s', async (_, file, content, why) => {
    const { status, printed, noted } = await brief(['--quiet', folderOf({ 'a.txt': ARTICLE, [file]: content })])
    expect(status).toBe(3)
    expect(printed).toContain('Oslo')
    expect(noted.trimEnd().split('\n')).toHaveLength(1)
    expect(noted).toMatch(file)
    expect(noted).toMatch(why)
  })
})

describe('exit status', () => {
  const good = folderOf({ 'a.txt': ARTICLE })
  const cases: readonly [name: string, args: readonly string[], status: number, note: RegExp][] = [
    ['all was read', [good], 0, /The page: /],
    ['a path that is not there, beside one that is', [good, join(scratch, 'gone')], 3, /gone: /],
    ['nothing but a path that is not there', [join(scratch, 'gone')], 1, /gone: .*\nNothing was read\.\n$/],
    ['an empty folder', [folderOf({})], 1, /Nothing was read\.\n$/],
    [
      'a page that cannot be written',
      [good, '--out', join(scratch, 'no', 'such', 'page.html')],
      1,
      /page\.html: cannot be written/,
    ],
    ['a page that is a folder', [good, '--out', scratch], 1, /cannot be written/],
    ['a day that is none', [good, '--as-of', '2024-02-31x'], 2, /day like 2022-10-28/],
    ['a month for a day', [good, '--as-of', '2024-02'], 2, /day like 2022-10-28/],
    ['a size that is none', [good, '--max-size', 'much'], 2, /number of megabytes/],
    ['an option that is none', [good, '--loud'], 2, /unknown option/],
    ['no path', [], 2, /missing required argument/],
  ]
  test.each(cases)('%s', async (_, args, status, note) => {
    const result = await brief(args)
    expect(result.status).toBe(status)
    expect(result.noted).toMatch(note)
  })
})

test('an article without a date is read, and one line says so', async () => {
  const { status, noted } = await brief([
    '--quiet',
    folderOf({ 'a.txt': 'Oslo was calm. Nobody came to the harbour that morning.' }),
  ])
  expect(status).toBe(0)
  expect(noted).toMatch(/^a\.txt: .*date.*\n$/)
})

test('a link that leads back to its folder ends there', async () => {
  const folder = folderOf({ 'a.txt': ARTICLE })
  symlinkSync(folder, join(folder, 'again'))
  const { status, printed } = await brief(['--json', folder])
  expect(status).toBe(0)
  expect(JSON.parse(printed).documents).toHaveLength(1)
})

describe('the record as JSON', () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(new URL('../../schema/record.schema.json', import.meta.url), 'utf8')),
  )

  test.each<[name: string, paths: readonly string[]]>([
    ['of one article', [folderOf({ 'a.txt': ARTICLE })]],
    ['of the example', ['examples']],
  ])('%s is valid, and nothing else is printed', async (_, paths) => {
    const { status, printed } = await brief(['--json', '--quiet', ...paths])
    const record: unknown = JSON.parse(printed)
    expect(status).toBe(0)
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
  })

  test('no page is written beside it', async () => {
    const none = join(scratch, 'none.html')
    await brief(['--json', '--out', none, folderOf({ 'a.txt': ARTICLE })])
    expect(() => readFileSync(none)).toThrow('ENOENT')
  })

  test('the same bytes again, whatever the order of the paths', async () => {
    const [a, b] = [folderOf({ 'a.txt': ARTICLE }), folderOf({ 'b.txt': ARTICLE.replace('4 March', '5 March') })]
    expect((await brief(['--json', a, b])).printed).toBe((await brief(['--json', b, a])).printed)
  })

  test('as of a day, nothing published later is in it', async () => {
    const folder = folderOf({
      'a.txt': ARTICLE,
      'b.txt': 'Union met in Oslo\n\n9 March 2024\n\nThe summit of the Dorn Union was held in Oslo on Friday.\n',
    })
    const { printed } = await brief(['--json', '--as-of', '2024-03-05', folder])
    expect(JSON.parse(printed)).toMatchObject({ asOf: '2024-03-05', documents: [{ location: 'a.txt' }] })
    expect(printed).not.toContain('2024-03-09')
  })
})

test('standard input is read where the path is -', async () => {
  const { status, printed } = await brief(['-'], ARTICLE)
  expect(status).toBe(0)
  expect(printed).toContain('Oslo')
})

describe('into a pipe', () => {
  test('no colours and no progress are printed', async () => {
    const { printed, noted } = await brief([folderOf({ 'a.txt': ARTICLE })])
    for (const mark of [ESCAPE, '\r', '█']) expect(printed + noted).not.toContain(mark)
  })
  test('quiet says nothing of what went well', async () => {
    expect((await brief(['--quiet', folderOf({ 'a.txt': ARTICLE })])).noted).toBe('')
  })
})

test('a hostile page comes through as words, never as markup', async () => {
  const hostile = `<html><head><title>Union to meet</title><meta property="article:published_time" content="2024-03-04"></head><body><article>
<h1>Union to meet <img src=x onerror="stolen()"></h1>
<script>stolen()</script>
<p onclick="stolen()">The summit of the Dorn Union will be held in Oslo on March 8, its secretariat said on Monday.</p>
<p><a href="javascript:stolen()">Icelandic Prime Minister</a> Hulda Brask will skip the summit. &lt;script&gt;stolen()&lt;/script&gt; &lt;img src=x onerror=stolen()&gt;</p>
<iframe src="https://stolen.example/"></iframe><svg onload="stolen()"></svg>
</article></body></html>`
  const { status, printed } = await brief([folderOf({ 'a.html': hostile })])
  const { document } = parseHTML(readFileSync(page, 'utf8'))
  expect(status).toBe(0)
  expect(printed).not.toContain(ESCAPE)
  for (const script of document.querySelectorAll('script')) expect(script.textContent).not.toContain('stolen')
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/)
      expect(value).not.toMatch(/^\s*javascript:/i)
    }
  expect(document.querySelectorAll('iframe, img')).toHaveLength(0)
})
