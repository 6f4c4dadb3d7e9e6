import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Format, readerOf } from '../../src/ingest/formats/formats.ts'
import { makeDocument } from '../../src/ingest/make-document.ts'
import { normaliseText } from '../../src/ingest/normalise-text.ts'
import { Failure } from '../../src/record/failure.ts'

const formats: readonly Format[] = ['text', 'markdown', 'page', 'json', 'jsonLines', 'mail']

/** The texts that a file of these bytes gives; every way of failing but a refusal is an error of ours. */
async function textsOf(format: Format, bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const readings = await readerOf(format)(bytes)
    const documents = await Promise.all(
      readings.flatMap(reading => ('article' in reading ? [makeDocument('a', reading.article)] : [])),
    )
    for (const { id, text, basis, derivedFrom } of documents) {
      expect(normaliseText(text)).toBe(text)
      for (const proof of [...(basis?.clues ?? []), ...derivedFrom.flatMap(each => each.proof)]) {
        expect(proof.document).toBe(id)
        expect(text.slice(proof.start, proof.end)).toBe(proof.exact)
        expect(text).toContain(proof.sentence)
        expect(proof.sentence).toContain(proof.exact)
      }
    }
    return documents.map(document => document.text)
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}

const page = async (html: string) => (await textsOf('page', new TextEncoder().encode(html)))[0]

describe('HTML', () => {
  const said = 'The envoys of both islands came to the harbour.'
  test.each([
    ['script', `<p>${said}</p><script>alert(1)</script>`],
    ['event attributes', `<p onclick="alert(1)">${said}<img src=x onerror="alert(1)"></p>`],
    ['javascript: links', `<p>${said.replace('envoys', '<a href="javascript:alert(1)">envoys</a>')}</p>`],
    [
      'style, templates and frames',
      `<style>alert(1)</style><template>alert(1)</template><iframe srcdoc="alert(1)"></iframe><p>${said}</p>`,
    ],
    ['comments', `<!-- alert(1) --><p>${said}<!-- alert(1) --></p>`],
    ['never closed', `<div><p><b>${said}`],
    ['closed twice and crosswise', `<p><b><i>${said}</b></i></p></p></div></table>`],
    ['no body', said],
  ])('%s', async (_, html) => expect(await page(html)).toBe(said))

  test('a tag in the text stays text', async () => {
    expect(await page(`<p>${said} &lt;script&gt;alert(1)&lt;/script&gt;</p>`)).toContain('<script>alert(1)</script>')
  })
})

describe('what is large, deep or repeated is read in good time', () => {
  const said = 'The envoys met in Arnholt on Friday, May 7, 2021. '
  test.each<readonly [string, Format, string]>([
    ['10,000 nested elements', 'page', `${'<div>'.repeat(10_000)}${said}${'</div>'.repeat(10_000)}`],
    ['20,000 paragraphs', 'page', `<p>${said}</p>`.repeat(20_000)],
    ['30,000 elements side by side', 'page', '<b>a</b>'.repeat(30_000)],
    ['100,000 lone brackets', 'page', '<'.repeat(100_000)],
    ['one line of a million characters', 'text', said.repeat(20_000)],
    ['one word of a million letters', 'text', 'a'.repeat(1_000_000)],
    ['capitals and commas', 'text', 'Aa Bb, '.repeat(140_000)],
    ['200,000 years', 'text', '1999 '.repeat(200_000)],
    ['200,000 lines', 'text', 'a\n'.repeat(200_000)],
    ['spaces', 'text', `${' '.repeat(1_000_000)}x`],
    ['combining marks', 'text', `a${'\u0301\u0316'.repeat(400_000)}`],
    ['brackets of Markdown', 'markdown', '[a]('.repeat(200_000)],
    ['stars of Markdown', 'markdown', '*a '.repeat(300_000)],
    ['front matter of brackets', 'markdown', `---\n${'['.repeat(19_000)}\n---\nx`],
    [
      'front matter that multiplies',
      'markdown',
      `---\na: &a [${'x,'.repeat(9)}x]\n${[...'bcdefgh'].map((to, at) => `${to}: &${to} [${`*${'abcdefg'[at]},`.repeat(9)}1]`).join('\n')}\ntitle: *h\n---\nx`,
    ],
    ['nested lists of JSON', 'json', '['.repeat(1_000_000)],
    [
      'nested parts of a mail',
      'mail',
      `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(5_000)}`,
    ],
  ])('%s', async (_, format, content) => {
    const before = process.cpuUsage()
    await textsOf(format, new TextEncoder().encode(content))
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(8)
  })
})

describe('any bytes in any format', () => {
  const start: { readonly [name in Format]: string } = {
    text: 'ARNHOLT, May 3. /NWA/. ',
    markdown: '---\ntitle: a\n---\n',
    page: '<html><body><p>',
    json: '{"text": "',
    jsonLines: '{"text": "a"}\n{"text": "',
    mail: 'From: a@b.example\nSubject: c\nContent-Type: text/html\n\n',
  }
  const words = fc.array(
    fc.constantFrom(
      'In 2024, the ',
      'May 3',
      'was ',
      ' will ',
      '<p>',
      '</div>',
      '\n',
      '\0',
      '"',
      '\ud800',
      '(AP) — ',
      'By Jane Roe',
      '© 2021 ',
      '. ',
      '{',
      'due on May 3, 2021',
      ', and in 2022 ',
    ),
    { maxLength: 30 },
  )
  test.each(formats)('%s', async format => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => void (await textsOf(format, bytes))),
      { numRuns: 100 },
    )
    await fc.assert(
      fc.asyncProperty(words, async pieces => {
        const bytes = new TextEncoder().encode(`${start[format]}${pieces.join('')}`)
        expect(await textsOf(format, bytes)).toEqual(await textsOf(format, bytes))
      }),
      { numRuns: 100 },
    )
  })
})
