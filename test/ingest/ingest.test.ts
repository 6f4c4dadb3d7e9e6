import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'

const fixtures = fileURLToPath(new URL('../fixtures/ingest/', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'ingest-'))
afterAll(() => rmSync(root, { recursive: true }))

const article = (word: string) =>
  `The ${word} ferry sails again\n\n3 May 2021\n\nThe envoys of both islands came to the harbour of ${word}, and they were met by the harbour master.\n`

let folders = 0
/** A folder with these files in it. */
function folder(files: { readonly [path: string]: string | Uint8Array }): string {
  const path = join(root, `folder-${++folders}`)
  mkdirSync(path)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}
const locations = (read: { readonly documents: readonly { readonly location: string }[] }) =>
  read.documents.map(document => document.location)

describe('what each format tells', () => {
  const date = '2021-05-03'
  const rows: readonly (readonly [file: string, expected: { readonly [field: string]: unknown }])[] = [
    [
      'front-matter.md',
      {
        headline: 'Selmia repairs its ferry',
        byline: 'Jane Roe and Jan Tamm',
        publisher: 'Arnholt Herald',
        datePublished: date,
        dateBasis: 'metadata',
      },
    ],
    [
      'linked-data.html',
      {
        headline: 'Selmia repairs its ferry',
        byline: 'Jane Roe',
        publisher: 'Arnholt Herald',
        datePublished: date,
        dateBasis: 'metadata',
      },
    ],
    [
      'meta-tags.html',
      {
        headline: 'Selmia repairs its ferry',
        byline: 'Jane Roe',
        publisher: 'Arnholt Herald',
        datePublished: date,
        dateBasis: 'metadata',
      },
    ],
    ['time-element.htm', { headline: 'Selmia repairs its ferry', datePublished: date, dateBasis: 'metadata' }],
    [
      'visible-date.html',
      { headline: 'Selmia repairs its ferry', byline: 'Jane Roe', datePublished: date, dateBasis: 'stated' },
    ],
    ['modified-only.html', { headline: 'Selmia repairs its ferry', datePublished: undefined, dateBasis: 'unknown' }],
    [
      'news-article.json',
      {
        headline: 'Selmia repairs its ferry',
        byline: 'Jane Roe',
        publisher: 'Arnholt Herald',
        datePublished: date,
        dateBasis: 'metadata',
      },
    ],
    [
      'plain.eml',
      { headline: 'Selmia repairs its ferry', byline: 'Jane Roe', datePublished: date, dateBasis: 'metadata' },
    ],
    [
      'html-part.eml',
      { headline: 'Selmia repairs its ferry', publisher: 'Arnholt Herald', datePublished: date, dateBasis: 'metadata' },
    ],
    [
      'sent-on.eml',
      { headline: 'Selmia repairs its ferry', byline: undefined, datePublished: undefined, dateBasis: 'unknown' },
    ],
  ]
  test.each(rows)('%s', async (file, expected) => {
    const { documents } = await ingest([join(fixtures, file)])
    expect(documents).toHaveLength(1)
    const [document] = documents
    for (const [field, value] of Object.entries(expected))
      expect([field, document?.[field as never]]).toEqual([field, value])
    expect(document?.location).toBe(file)
    // The headline, a blank line, then the paragraphs, whatever the format.
    expect(document?.text).toMatch(/^Selmia repairs its ferry\n\n/)
    expect(document?.text.match(/Selmia repairs its ferry/g)).toHaveLength(1)
    expect(document?.text).toContain('“Three weeks,” said the harbour master of Arnholt.')
    expect(document?.text).not.toMatch(/[<>*]|Subscribe|Most read|cookie|alert\(/)
  })

  test('front matter that is no valid YAML tells what its plain lines tell', async () => {
    const { documents } = await ingest([
      folder({ 'a.md': '---\ntitle: Ferries: day two\ndate: 2021-05-03\ntags: [a\n---\nThe envoys came.' }),
    ])
    expect([documents[0]?.headline, documents[0]?.datePublished]).toEqual(['Ferries: day two', '2021-05-03'])
  })

  test('paragraphs of a page stay apart', async () => {
    const { documents } = await ingest([join(fixtures, 'linked-data.html')])
    expect(documents[0]?.text.split('\n\n').length).toBeGreaterThanOrEqual(4)
    expect(documents[0]?.text).toContain('until June.\n\n“Three weeks,”')
  })

  test('a page in a legacy encoding that it declares', async () => {
    const html = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><title>T</title><p>The envoys met in '),
      Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]),
      Buffer.from(' on Monday, and they are to meet again.</p>'),
    ])
    const { documents } = await ingest([folder({ 'a.html': html })])
    expect(documents[0]?.text).toContain('met in Минск on Monday')
  })

  test('a list in one file: each item is a document with its number', async () => {
    const item = (word: string) => ({ title: `On ${word}`, text: article(word), date: '2021-05-03', publisher: 'X' })
    const path = folder({
      'list.json': JSON.stringify([item('Arn'), item('Selm')]),
      'lines.jsonl': `${JSON.stringify(item('Larn'))}\n\n${JSON.stringify(item('Tamm'))}\n`,
    })
    const read = await ingest([path])
    expect([locations(read), read.problems]).toEqual([
      ['lines.jsonl:1', 'lines.jsonl:3', 'list.json:1', 'list.json:2'],
      [],
    ])
  })

  test('standard input is read as what it looks like', async () => {
    const read = await ingest(['-'], { stdin: JSON.stringify({ title: 'On ferries', text: article('Arn') }) })
    expect([locations(read), read.documents[0]?.headline]).toEqual([['-'], 'On ferries'])
  })

  test('another language is listed and not read further', async () => {
    const { documents } = await ingest([
      folder({
        'a.txt': 'Les envoyés des deux îles sont arrivés lundi dans la capitale et les pourparlers vont commencer.',
      }),
    ])
    expect([documents[0]?.language, documents[0]?.skipped]).toEqual([
      'fr',
      'language: the text is in French, not in English',
    ])
  })
})

describe('bad input gets one line, and the rest goes on', () => {
  const good = { 'good.txt': article('Arn') }
  const rows: readonly (readonly [
    name: string,
    files: { readonly [path: string]: string | Uint8Array },
    code: string,
    location: string,
    message: RegExp,
  ])[] = [
    ['an empty file', { 'bad.txt': '' }, 'file-empty', 'bad.txt', /^bad\.txt: is empty$/],
    ['a file of spaces', { 'bad.txt': ' \n\n ' }, 'file-empty', 'bad.txt', /^bad\.txt: holds no text$/],
    [
      'a binary file',
      { 'bad.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) },
      'file-binary',
      'bad.txt',
      /^bad\.txt: is no text/,
    ],
    [
      'a file over 5 MB',
      { 'bad.txt': 'a'.repeat(5_000_001) },
      'file-too-large',
      'bad.txt',
      /^bad\.txt: has 5 MB, .*--max-size/,
    ],
    [
      'an encoding nobody declares',
      { 'bad.txt': Buffer.from('\xcf\xf0\xe5\xe7\xe8 '.repeat(40), 'latin1') },
      'file-encoding',
      'bad.txt',
      /^bad\.txt: .*UTF-8/,
    ],
    ['broken JSON', { 'bad.json': '{"text": ' }, 'file-malformed', 'bad.json', /^bad\.json: is no valid JSON$/],
    [
      'JSON without an article',
      { 'bad.json': '{"a": 1}' },
      'file-malformed',
      'bad.json',
      /^bad\.json: holds no article/,
    ],
    [
      'a page without text',
      { 'bad.html': '<html><body><script>alert(1)</script>' },
      'file-empty',
      'bad.html',
      /^bad\.html: is a page without text$/,
    ],
    [
      'a mail without text',
      { 'bad.eml': 'From: a@b.example\nSubject: c\n\n' },
      'file-empty',
      'bad.eml',
      /^bad\.eml: is a mail without text$/,
    ],
    [
      'a text without a date',
      { 'bad.txt': 'The envoys of both islands came to the harbour.' },
      'document-undated',
      'bad.txt',
      /^bad\.txt: does not tell when/,
    ],
    [
      'the same article twice',
      { 'zweit.txt': article('Arn') },
      'document-duplicate',
      'zweit.txt',
      /^zweit\.txt: is the same article as good\.txt$/,
    ],
  ]
  test.each(rows)('%s', async (_, files, code, location, message) => {
    const { documents, problems } = await ingest([folder({ ...good, ...files })])
    expect(problems.map(problem => [problem.code, problem.location])).toEqual([[code, location]])
    expect(problems[0]?.message).toMatch(message)
    expect(documents.map(document => document.location)).toContain('good.txt')
  })

  test('one broken line of several: the others are read', async () => {
    const line = (word: string) => JSON.stringify({ text: article(word) })
    const read = await ingest([folder({ 'a.jsonl': [line('Arn'), '{"text": "bro', line('Selm'), '{}'].join('\n') })])
    expect(locations(read)).toEqual(['a.jsonl:1', 'a.jsonl:3'])
    expect(read.problems.map(problem => problem.message)).toEqual([
      'a.jsonl:2: is no valid JSON',
      'a.jsonl:4: holds no article: text or articleBody is needed',
    ])
  })

  test('a missing path, a glob without a match, an empty folder', async () => {
    const empty = folder({})
    const { problems } = await ingest([join(root, 'nowhere.txt'), join(root, '*.nothing'), empty])
    expect(problems.map(problem => problem.code).sort()).toEqual(['file-missing', 'file-missing', 'folder-empty'])
    for (const { message } of problems) expect(message).toMatch(/nowhere\.txt|\*\.nothing|folder-/)
  })

  test('an unreadable file', async () => {
    const path = folder(good)
    symlinkSync(join(path, 'gone'), join(path, 'bad.txt'))
    const { documents, problems } = await ingest([path])
    expect(documents).toHaveLength(1)
    expect(problems.map(({ code, location }) => [code, location])).toEqual([['file-unreadable', 'bad.txt']])
  })

  test('a name with a line break makes one line still', async () => {
    const { problems } = await ingest([folder({ 'a\n\u001b[2Jb.txt': '' })])
    expect(problems[0]?.message).toBe('a [2Jb.txt: is empty')
  })

  test('the limit can be raised', async () => {
    const path = folder({ 'a.txt': `${article('Arn')}${'The ferry sails. '.repeat(350_000)}` })
    expect((await ingest([path])).documents).toHaveLength(0)
    expect((await ingest([path], { maxBytes: 10_000_000 })).documents).toHaveLength(1)
  })
})

describe('which files a path means', () => {
  test('a folder: all below it with a known extension, but nothing hidden, installed or about the folder', async () => {
    const path = folder({
      'a.txt': article('A'),
      'b/c/d.TXT': article('D'),
      'x.png': 'x',
      '.h.txt': 'x',
      '.git/e.txt': 'x',
      'node_modules/f.txt': 'x',
      'README.md': 'x',
    })
    const read = await ingest([path])
    expect([locations(read), read.problems]).toEqual([['a.txt', 'b/c/d.TXT'], []])
  })

  test('a symbolic link that leads back ends there', async () => {
    const path = folder({ 'a/b.txt': article('B') })
    symlinkSync(path, join(path, 'a', 'loop'))
    symlinkSync(join(path, 'a'), join(path, 'z'))
    const read = await ingest([path])
    expect([locations(read).length, read.problems]).toEqual([1, []])
    expect((await ingest([join(path, '**/*.txt')])).documents).toHaveLength(1)
  })

  test('a glob: below its fixed part', async () => {
    const path = folder({ 'n/a.txt': article('A'), 'n/b.md': article('B'), 'n/m/c.txt': article('C') })
    expect(locations(await ingest([join(path, 'n/**/*.txt')]))).toEqual(['a.txt', 'm/c.txt'])
  })

  test('a file whose name looks like a glob is that file', async () => {
    const path = folder({ 'a[1].txt': article('A') })
    expect(locations(await ingest([join(path, 'a[1].txt')]))).toEqual(['a[1].txt'])
  })

  test('a file given twice, or by two ways, is read once', async () => {
    const path = folder({ 'a.txt': article('A') })
    const read = await ingest([path, join(path, 'a.txt'), join(path, '*.txt'), path])
    expect([locations(read), read.problems]).toEqual([['a.txt'], []])
  })

  test('a file of unknown extension is read when it is given by name', async () => {
    const path = folder({ 'a.article': JSON.stringify({ title: 'On ferries', text: article('A') }) })
    expect((await ingest([join(path, 'a.article')])).documents[0]?.headline).toBe('On ferries')
  })

  test('the order of the paths changes nothing', async () => {
    const paths = [
      folder({ 'x.txt': article('A'), 'b.txt': '' }),
      folder({ 'x.txt': article('B') }),
      folder({ 'y.txt': article('A') }),
    ]
    const read = await ingest(paths)
    expect(await ingest([...paths].reverse())).toEqual(read)
    expect(read.documents).toHaveLength(2)
    expect(read.problems.map(problem => problem.code)).toEqual(['file-empty', 'document-duplicate'])
  })

  test('progress counts every file', async () => {
    const seen: string[] = []
    await ingest([folder({ 'a.txt': article('A'), 'b.txt': '' })], {
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    })
    expect(seen).toEqual(['1/2', '2/2'])
  })

  test('one text at two publishers is two documents', async () => {
    const item = (publisher: string) => JSON.stringify({ text: article('A'), publisher })
    const read = await ingest([folder({ 'a.jsonl': `${item('X')}\n${item('Y')}` })])
    expect(new Set(read.documents.map(document => document.id)).size).toBe(2)
  })
})
