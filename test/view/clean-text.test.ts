import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, cutAtWord } from '../../src/view/clean-text.ts'

const UNFIT = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

describe('cleanText', () => {
  test.each([
    ['plain words stay', 'The envoy – “no” – left, déjà vu.', 'The envoy – “no” – left, déjà vu.'],
    ['colours go', 'a\u001b[1;31mb\u001b[0mc', 'abc'],
    ['a title for the window goes', 'a\u001b]0;rm -rf\u0007b', 'ab'],
    ['a link for the terminal leaves its words', '\u001b]8;;http://x\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['sequences of one byte go', 'a\u009b31mb', 'ab'],
    ['an unfinished sequence eats no words', 'a\u001b', 'a'],
    ['bells and backspaces become a blank', 'a\u0007\u0008b', 'a b'],
    ['line ends become a blank', ' a\r\n\u2028b ', 'a b'],
    ['overrides of direction go', 'a\u202eb\u202c\u2066c', 'abc'],
    ['tag characters go', 'a\u{e0041}b', 'ab'],
    ['half a letter is shown as such', 'a\ud83d', 'a\ufffd'],
    ['joined emoji lose only the joiner', '👩\u200d🚀', '👩🚀'],
  ])('%s', (_, text, clean) => expect(cleanText(text)).toBe(clean))

  test('nothing unfit is left, and cleaning twice equals once', () => {
    const unit = fc.oneof(
      fc.nat(0xffff).map(code => String.fromCharCode(code)),
      fc.constantFrom('\u001b', '\u001b[', '\u001b]', '\u0007', '\u009b', '\u202e', 'm', '\ud800'),
    )
    fc.assert(
      fc.property(
        fc.array(unit).map(parts => parts.join('')),
        text => {
          const clean = cleanText(text)
          expect(clean).not.toMatch(UNFIT)
          expect(cleanText(clean)).toBe(clean)
        },
      ),
    )
  })

  test('a text made of nothing but sequences takes linear time', () => {
    const started = performance.now()
    cleanText('\u001b['.repeat(500_000))
    cleanText(`\u001b]${'x'.repeat(1_000_000)}`)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('cutAtWord', () => {
  test.each([
    ['what fits stays', 'one two', 7, 'one two'],
    ['a cut falls between words', 'one two three', 9, 'one two…'],
    ['a comma goes with the cut', 'one, two three', 6, 'one…'],
    ['a word that ends at the cut stays', 'one two three', 8, 'one two…'],
    ['a word longer than all room is cut inside', 'a'.repeat(50), 10, `${'a'.repeat(9)}…`],
    ['a letter of two units is not halved', `${'a'.repeat(8)}😀${'b'.repeat(40)}`, 10, `${'a'.repeat(8)}…`],
  ])('%s', (_, text, length, cut) => expect(cutAtWord(text, length)).toBe(cut))
})
