import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { slice } from '../../src/text/span.ts'
import { fuzzSettings } from './fuzz-settings.ts'
import { hostileText } from './hostile.ts'
import { readExample } from './read-example.ts'

const RUNS = 40
const EXTENSIONS = ['txt', 'md', 'html', 'json', 'jsonl', 'eml'] as const

const sentences = (await readExample()).flatMap(a => a.sentences.map(sentence => slice(a.document.text, sentence)))
const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-laws-'))
afterAll(() => rmSync(scratch, { recursive: true }))

/** Runs the program in this process. */
async function run(args: readonly string[]) {
  const streams = { in: new PassThrough(), out: new PassThrough(), err: new PassThrough() }
  const status = await main(args, streams)
  return { status, out: String(streams.out.read() ?? ''), err: String(streams.err.read() ?? '') }
}

const file = fc.record({
  extension: fc.constantFrom(...EXTENSIONS),
  content: fc.oneof(
    { weight: 4, arbitrary: hostileText(sentences) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    hostileText(sentences).map(text => JSON.stringify({ title: 'Title', text, date: '2021-06-26' })),
    hostileText(sentences).map(text => `<html><body><article><h1>Title</h1><p>${text}</p></article></body></html>`),
    hostileText(sentences).map(text => `---\ntitle: Title\ndate: 2021-06-26\n---\n${text}`),
  ),
})

describe('brief', () => {
  test('reads anything, breaks on nothing, says nothing unproved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 3 }), async files => {
        const paths = files.map(({ extension, content }, number) => {
          const path = join(scratch, `${number}.${extension}`)
          writeFileSync(path, content)
          return path
        })
        const page = join(scratch, 'page.html')
        const { status, out, err } = await run(['brief', ...paths, '--out', page])
        expect([0, 1, 3]).toContain(status)
        expect(err).not.toMatch(/not proved|^\s+at /m)
        if (status === 1) {
          expect(out).toBe('')
          expect(err).toContain('Nothing was read.')
        } else {
          expect(out).not.toMatch(/undefined|\[object|NaN/)
          expect(readFileSync(page, 'utf8')).not.toMatch(/<script>alert|onclick="alert|href="javascript:/)
        }
      }),
      fuzzSettings(RUNS),
    )
  })
})
