import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTree } from '../../../src/language/model/is-tree.ts'
import { packWindows } from '../../../src/language/model/pack-windows.ts'
import { readHeads } from '../../../src/language/model/read-heads.ts'
import type { ModelOutputs } from '../../../src/language/model/session.ts'
import { placeOutputs } from '../../../src/language/model/window-outputs.ts'

const none: Float32Array = new Float32Array(0)
const outputs: ModelOutputs = {
  upos: none,
  features: none,
  arcs: none,
  relations: none,
  conll: none,
  worldwide: none,
  wnut: none,
  times: none,
  cues: none,
  sources: none,
  contents: none,
  events: none,
  tense: none,
  polarity: none,
  factuality: none,
  vectors: none,
}

/** The heads of a document's only sentence, from scores between its words. */
function read(words: number, scoreOf: (dependent: number, head: number) => number): readonly number[] {
  const windows = packWindows([Array.from({ length: words }, () => 1)], { pieces: 8, longest: 12 })
  return windows.flatMap(window => {
    const { parts, words: width } = placeOutputs(window, outputs)
    return parts.flatMap(part => {
      const values = new Float32Array(width * width).map((_, pair) =>
        scoreOf(part.from + Math.floor(pair / width), part.from + (pair % width)),
      )
      return [...readHeads({ values, width }, part)]
    })
  })
}

test.each<[name: string, words: number, wish: (word: number) => number, heads: readonly number[]]>([
  ['the root where it is wished', 4, () => 2, [2, 2, -1, 2]],
  [
    'each depends on the one before',
    14,
    word => Math.max(0, word - 1),
    [-1, ...Array.from({ length: 13 }, (_, i) => i)],
  ],
])('a sentence has %s', (_, words, wish, heads) => {
  expect(read(words, (dependent, head) => (wish(dependent) === head ? 1 : 0))).toEqual(heads)
})

test('parts of a sentence make one tree, whatever they wish for', () => {
  const scores = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 50, maxLength: 500 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 60 }), (values, words) => {
      const heads = read(words, (dependent, head) => values[(dependent * words + head) % values.length] ?? 0)
      expect(heads).toHaveLength(words)
      expect(isTree(heads, 'one')).toBe(true)
    }),
  )
})
