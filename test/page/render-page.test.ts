import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { renderPage } from '../../src/page/render-page.ts'
import type { Record } from '../../src/record/record.ts'
import type { Proof } from '../../src/record/span.ts'
import { sha256 } from '../../src/text/hash.ts'
import { indexRecord } from '../../src/view/index-record.ts'
import { growRecord } from '../fixtures/grow-record.ts'
import { record } from '../fixtures/record.ts'

const page = renderPage(record)
const { document } = parseHTML(page)

const all = (selector: string) => [...document.querySelectorAll(selector)]

const empty: Record = {
  affair: { title: 'Nothing yet' },
  documents: [],
  entities: [],
  memberships: [],
  posts: [],
  events: [],
  texts: [],
  statements: [],
  requests: [],
  figures: [],
  disputes: [],
  open: [],
}

function proofsIn(value: unknown): Proof[] {
  if (Array.isArray(value)) return value.flatMap(proofsIn)
  if (typeof value !== 'object' || value === null) return []
  return 'exact' in value ? [value as Proof] : Object.values(value).flatMap(proofsIn)
}

describe('links', () => {
  test('every id is there once', () => {
    const ids = all('[id]').map(element => element.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every link within the page has its aim', () => {
    const ids = new Set(all('[id]').map(element => element.id))
    const aims = all('a[href^="#"]').map(link => link.getAttribute('href')?.slice(1) ?? '')
    expect(aims.length).toBeGreaterThan(150)
    expect(aims.filter(aim => !ids.has(aim))).toEqual([])
  })

  test('only addresses of the web lead out', () => {
    const out = all('a')
      .flatMap(link => link.getAttribute('href') ?? [])
      .filter(href => !href.startsWith('#'))
    expect(new Set(out)).toEqual(new Set(['https://harbour-post.example/politics/session-ends']))
  })
})

describe('proofs', () => {
  test('every proof of the record is marked in its document, to the letter', () => {
    const words = new Map<string, string>()
    for (const mark of all('mark')) {
      const anchor = mark.id || (mark.getAttribute('data-of') ?? '')
      words.set(anchor, (words.get(anchor) ?? '') + mark.textContent)
    }
    const numbers = new Map(indexRecord(record).sources.map(({ document, number }) => [document.id, number]))
    for (const { document: id, exact } of proofsIn(record)) {
      const marked = [...words].filter(([anchor]) => anchor.startsWith(`d${numbers.get(id)}-`)).map(([, text]) => text)
      // Control characters show as a mark of their own.
      expect(marked).toContain(exact.replace(/\p{Cc}/gu, '\ufffd'))
    }
  })

  test('every line of the record leads to a proof', () => {
    const unproved = all('.line').filter(line => !line.classList.contains('source') && !line.querySelector('.cite a'))
    expect(all('.line').length).toBeGreaterThan(50)
    expect(unproved.map(line => line.textContent)).toEqual([])
  })

  test('each text is in the page once', () => {
    const sentence = 'The Council did not adopt the draft declaration that Veldania had tabled.'
    expect(document.querySelector('#documents')?.textContent?.split(sentence)).toHaveLength(2)
  })
})

describe('every section is there, with its hard cases', () => {
  test.each([
    ['#now', 'Regular summit of the Amber Coast Compact'],
    ['#timeline', 'some time 1–5 Mar 2031'],
    ['#timeline', 'no date'],
    ['#attendance', 'attended, by Ren Kolbe'],
    ['#who', 'acting ambassador of Ostrevia'],
    ['#who', 'inferred: surname of full name'],
    ['#statements', 'Speaker not settled'],
    ['#requests', 'The request for observers was declined'],
    ['#figures', 'more than a state of this size holds'],
    ['#disputes', 'the incident at the crossing'],
    ['#texts', 'draft declaration that Veldania had tabled'],
    ['#open', 'whether the sides agreed on a ceasefire'],
    ['#sources', 'date not known; perhaps 1 Mar 2031 or 6 Mar 2032'],
    ['#sources', 'not read further'],
    ['main', 'known since 5 Mar 2031'],
    ['main', 'known since an undated source'],
  ])('%s: %s', (section, words) =>
    expect(document.querySelector(section)?.textContent?.replace(/\s+/g, ' ')).toContain(words),
  )

  test('what is empty leaves no heading behind', () => {
    const { document: bare } = parseHTML(renderPage(empty))
    expect([...bare.querySelectorAll('h2')].map(heading => heading.textContent)).toEqual(['Documents'])
  })
})

describe('hostile articles', () => {
  test('no element comes from an article', () => {
    expect(all('script')).toHaveLength(1)
    expect(all('img, iframe, object, embed, link, base, form')).toEqual([])
    expect(all('style')).toHaveLength(1)
    expect(all('head > title')).toHaveLength(1)
  })

  test('no attribute is an event handler or a style', () => {
    const names = all('*').flatMap(element => [...element.attributes].map(attribute => attribute.name))
    expect(names.filter(name => name.startsWith('on') || name === 'style')).toEqual([])
  })

  test('a title is text and nothing else', () => {
    const hostile = renderPage(record, { title: '</title><script>1</script>\u202e' })
    expect(parseHTML(hostile).document.querySelectorAll('script')).toHaveLength(1)
    expect(hostile).toContain('<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;</title>')
  })

  test('names from articles keep their direction to themselves', () =>
    expect(page).toContain('<bdi>\u202eסמוה\u202c Halvor Ness</bdi>'))

  test('ids of a record cannot reach the markup', () => {
    const entities = record.entities.map(one => ({ ...one, id: `${one.id}"><script>` }))
    expect(parseHTML(renderPage({ ...record, entities })).document.querySelectorAll('script')).toHaveLength(1)
  })

  test('a proof that quotes its text wrongly is not marked', () => {
    const [first, ...rest] = record.open
    if (!first) throw new Error('Expected an open question')
    const wrong = { ...first, proof: first.proof.map(proof => ({ ...proof, start: proof.start + 1 })) }
    const { document: drawn } = parseHTML(renderPage({ ...record, open: [wrong, ...rest] }))
    expect(drawn.querySelector('#open .cite')).toBeNull()
  })
})

test('the policy lets through this style and this script, and nothing else', () => {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  const hash = (content: string) => `'sha256-${Buffer.from(sha256(content), 'hex').toString('base64')}'`
  const inside = (name: string) => new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`style-src ${hash(inside('style'))};`)
  expect(policy).toContain(`script-src ${hash(inside('script'))};`)
  expect(policy).not.toContain('unsafe')
})

test('nothing is fetched: no address in style or script', () => {
  expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import|https?:/)
  expect(document.querySelector('script')?.textContent).not.toMatch(/https?:|fetch|XMLHttp|innerHTML|eval/)
})

test('the same record gives the same bytes', () => expect(renderPage(record)).toBe(page))

test('a thousand articles of 500 words are drawn in seconds, their text once', () => {
  const large = growRecord(1000)
  const letters = large.documents.reduce((sum, { text }) => sum + text.length, 0)
  const started = performance.now()
  const drawn = renderPage(large)
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(drawn.length).toBeLessThan(letters + 1000 * 3500)
})
