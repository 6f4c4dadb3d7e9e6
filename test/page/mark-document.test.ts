import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { markDocument } from '../../src/page/mark-document.ts'
import type { Span } from '../../src/record/span.ts'

const proofs = (...spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end], place) => ({ start, end, number: place + 1, anchor: `p${place + 1}` }))

const mark = (text: string, spans: readonly (readonly [number, number])[], sentences: readonly Span[] = []) =>
  markDocument(text, { proofs: proofs(...spans), sentences }, () => undefined)

/** The words of one proof, all its pieces together. */
function wordsOf(body: string, anchor: string): string {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  return [...document.querySelectorAll(`#${anchor}, [data-of=${anchor}]`)].map(piece => piece.textContent).join('')
}

describe('markDocument', () => {
  test.each([
    ['nothing cited', 'abc', [], '<p dir="auto">abc</p>\n'],
    ['one word', 'abc', [[1, 2]], '<p dir="auto">a<mark id="p1" data-n="1">b</mark>c</p>\n'],
    [
      'words within words',
      'abcd',
      [
        [0, 4],
        [1, 2],
      ],
      '<p dir="auto"><mark id="p1" data-n="1">a<mark id="p2" data-n="2">b</mark>cd</mark></p>\n',
    ],
    [
      'words that touch',
      'abcd',
      [
        [0, 2],
        [2, 4],
      ],
      '<p dir="auto"><mark id="p1" data-n="1">ab</mark><mark id="p2" data-n="2">cd</mark></p>\n',
    ],
    [
      'words that cross',
      'abcd',
      [
        [0, 3],
        [1, 4],
      ],
      '<p dir="auto"><mark id="p1" data-n="1">a<mark id="p2" data-n="2">bc</mark></mark><mark data-of="p2">d</mark></p>\n',
    ],
    [
      'words that reach into the next paragraph',
      'ab\n\ncd',
      [[1, 5]],
      '<p dir="auto">a<mark id="p1" data-n="1">b</mark></p>\n<p dir="auto"><mark data-of="p1">c</mark>d</p>\n',
    ],
    ['hostile words', '<b>"&', [[0, 3]], '<p dir="auto"><mark id="p1" data-n="1">&lt;b&gt;</mark>&quot;&amp;</p>\n'],
  ] as const)('%s', (_, text, spans, body) => expect(mark(text, spans).body.html).toBe(body))

  test('a sentence goes around its words, even around the same ones', () =>
    expect(mark('a b. c', [[0, 4]], [{ start: 0, end: 4 }]).body.html).toBe(
      '<p dir="auto"><span class="s"><mark id="p1" data-n="1">a b.</mark></span> c</p>\n',
    ))

  test('the first paragraph is a heading where it is the headline', () => {
    const drawn = markDocument('Head\n\nBody', { proofs: [], sentences: [] }, () => undefined, 'Head')
    expect(drawn.body.html).toBe('<p class="headline" dir="auto">Head</p>\n<p dir="auto">Body</p>\n')
  })

  test('a mark leads back to its line', () => {
    const drawn = markDocument('ab', { proofs: proofs([0, 1]), sentences: [] }, anchor => `line-of-${anchor}`)
    expect(drawn.body.html).toContain('</mark><a class="up" href="#line-of-p1" aria-label="Back to the line"></a>')
  })

  test('whatever is cited and however it crosses, the text stays and each proof holds its words', () => {
    const text = fc.stringMatching(/^[ab<&\n .]{1,40}$/)
    const spans = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
    fc.assert(
      fc.property(text, spans, (words, places) => {
        const ordered = places
          .map(([start, length]): [number, number] => [start, start + length])
          .filter(([, end]) => end <= words.length)
          .filter(([start, end], place, all) => all.findIndex(([s, e]) => s === start && e === end) === place)
          .sort((a, b) => a[0] - b[0] || b[1] - a[1])
        const { body } = mark(
          words,
          ordered,
          ordered.slice(0, 2).map(([start, end]) => ({ start, end })),
        )
        const plain = (part: string) => part.replace(/\s/g, '')
        const { document } = parseHTML(`<html><body>${body.html}</body></html>`)
        expect(plain(document.body.textContent)).toBe(plain(words))
        ordered.forEach(([start, end], place) => {
          expect(plain(wordsOf(body.html, `p${place + 1}`))).toBe(plain(words.slice(start, end)))
        })
      }),
      { numRuns: 300 },
    )
  })
})
