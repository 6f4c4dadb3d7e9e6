import type { Window } from './pack-windows.ts'
import type { ModelInputs } from './session.ts'
import type { PieceSplitter, WordPieces } from './split-pieces.ts'
import { GOING_ON } from './tell-casing.ts'

/**
 * What the encoder is given for a window.
 * @param document  the words of every sentence, as pieces
 */
export function makeInputs(
  window: Window,
  document: readonly (readonly WordPieces[])[],
  { first, last }: PieceSplitter,
): ModelInputs {
  const parts = window.map(({ sentence, from, to }) => document[sentence]?.slice(from, to) ?? [])
  const words = parts.flat()
  const pieces = new Int32Array(words.reduce((size, word) => size + word.pieces.length, 2))
  const cases = new Int32Array(pieces.length)
  const places = new Int32Array(words.length)
  const sentences = new Int32Array(words.length)
  for (let number = 0, row = 0; number < parts.length; number++) {
    const { length } = parts[number] ?? []
    sentences.fill(number, row, row + length)
    row += length
  }
  pieces[0] = first
  let at = 1
  for (const [word, { pieces: own, casing }] of words.entries()) {
    places[word] = at
    for (const piece of own) {
      pieces[at] = piece
      cases[at] = at === places[word] ? casing : casing + GOING_ON
      at++
    }
  }
  pieces[at] = last
  return { pieces, cases, words: places, sentences }
}
