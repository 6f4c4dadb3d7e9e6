import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-dates-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BODY = 'The envoys of both islands came to the harbour of Arn, and they were met by the harbour master.'
const matter = (fields: string, body = BODY) => `---\ntitle: On ferries\n${fields}\n---\n${body}\n`

async function read(name: string, content: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  const { documents, problems } = await ingest([path], { today: '2031-05-02' })
  const [document] = documents
  return { kept: documents.length, date: document?.datePublished, basis: document?.dateBasis, problems }
}

describe('a document with a doubtful date is kept, and one line says so', () => {
  test.each<[name: string, content: string, date: string | undefined, line: RegExp]>([
    [
      'ahead of today',
      matter('date: 2087-01-01'),
      '2087-01-01',
      /is dated 2087-01-01, which is still ahead; it is read/,
    ],
    [
      'the day that stands for none',
      matter('date: 1970-01-01'),
      undefined,
      /1970-01-01 .* stands for none.* without a date/,
    ],
    [
      'the day that stands for none, and one in the text',
      matter('date: 1970-01-01T00:00:00Z', `ARN, 3 May 2030 (Lake Wire) - ${BODY}`),
      '2030-05-03',
      /stands for none; 2030-05-03, which its text tells, is taken/,
    ],
    [
      'two fields that differ',
      matter('date: 2030-05-03\npublished: 2021-01-04'),
      '2030-05-03',
      /two dates, 2030-05-03 and 2021-01-04/,
    ],
    [
      'one field twice',
      matter('date: 2030-05-03\ndate: "2021-01-04"'),
      '2030-05-03',
      /two dates, 2030-05-03 and 2021-01-04/,
    ],
    [
      'front matter and dateline that differ',
      matter('date: 2030-05-03', `ARN, 3 May 2021 (Lake Wire) - ${BODY}`),
      '2030-05-03',
      /two dates, 2030-05-03 and 2021-05-03; the first is taken/,
    ],
  ])('%s', async (_, content, date, line) => {
    const { kept, problems, ...told } = await read('doubtful.md', content)
    expect([kept, told.date]).toEqual([1, date])
    expect(problems).toMatchObject([{ code: 'document-misdated', message: expect.stringMatching(line) }])
  })
})

describe('nothing is said of', () => {
  test.each<[name: string, content: string, date: string]>([
    ['a date of today', matter('date: 2031-05-02'), '2031-05-02'],
    ['tomorrow, which has begun in the east', matter('date: 2031-05-03'), '2031-05-03'],
    ['two fields that agree', matter('date: 2030-05-03\npublished: 2030-05-03T10:00:00Z'), '2030-05-03'],
    [
      'an article put online days after it was written',
      matter('date: 2030-05-06', `ARN, 3 May 2030 (Lake Wire) - ${BODY}`),
      '2030-05-06',
    ],
    ['an article of 1970 that says so', `On ferries\n\n1 January 1970\n\n${BODY}\n`, '1970-01-01'],
  ])('%s', async (name, content, date) => {
    const told = await read(name.startsWith('an article of') ? 'old.txt' : 'plain.md', content)
    expect(told).toMatchObject({ kept: 1, date, problems: [] })
  })
})

test('a document in another language is kept, and one line says that it is not read', async () => {
  const { kept, problems } = await read(
    'autre.txt',
    'Les envoyés des deux îles sont arrivés lundi dans la capitale et les pourparlers vont commencer.',
  )
  expect(kept).toBe(1)
  expect(problems).toMatchObject([
    { code: 'document-skipped', message: expect.stringMatching(/not read further.*French/) },
  ])
})
