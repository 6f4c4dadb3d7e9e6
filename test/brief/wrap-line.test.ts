import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, wrapLine } from '../../src/brief/wrap-line.ts'

describe('displayWidth', () => {
  test.each([
    ['ASCII', 'abc', 3],
    ['accents of their own', 'é', 1],
    ['accents that combine', 'e\u0301', 1],
    ['wide letters', '日本', 4],
    ['emoji', '😀', 2],
  ])('%s', (_, text, width) => expect(displayWidth(text)).toBe(width))
})

describe('wrapLine', () => {
  test.each([
    ['what fits', 'one two', 10, ['one two']],
    ['blanks are where lines end', 'one two three', 7, ['one two', 'three']],
    ['a word longer than a line is broken', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['wide letters count twice', '日本 語', 5, ['日本', '語']],
    ['nothing', '', 5, ['']],
  ])('%s', (_, text, width, lines) => expect(wrapLine(text, width)).toEqual(lines))

  test('the first line and the rest begin as asked', () =>
    expect(wrapLine('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three']))

  test('no line is wider than asked, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z日é]+( [a-z日é]+)*$/), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapLine(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
