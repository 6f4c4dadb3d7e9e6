import { describe, expect, test } from 'vitest'
import { childrenNear, spanTrees } from '../../../src/annotate/quotations/fields/span-trees.ts'
import type { Token } from '../../../src/record/article.ts'

const tokensOf = (heads: readonly number[]): readonly Token[] =>
  heads.map((head, at) => ({
    start: at,
    end: at + 1,
    sentence: 0,
    text: 'a',
    lemma: 'a',
    tag: 'NOUN',
    features: '_',
    head,
    relation: 'dep',
  }))

describe('what stands below each word', () => {
  test.each<[name: string, heads: readonly number[], first: readonly number[], last: readonly number[]]>([
    ['a word alone', [-1], [0], [0]],
    ['a chain', [-1, 0, 1], [0, 1, 2], [2, 2, 2]],
    ['both sides', [1, -1, 1], [0, 0, 2], [0, 2, 2]],
    ['two sentences', [1, -1, -1, 2], [0, 0, 2, 3], [0, 1, 3, 3]],
    ['a branch that crosses another', [2, 3, 3, -1], [0, 1, 0, 0], [0, 1, 2, 3]],
  ])('%s', (_, heads, first, last) => {
    const trees = spanTrees(tokensOf(heads))
    expect([...trees.first]).toEqual(first)
    expect([...trees.last]).toEqual(last)
  })

  test('a circle, which no tree has, ends all the same', () => {
    expect([...spanTrees(tokensOf([1, 0])).first]).toEqual([0, 1])
  })

  test('of many words on one head only those near the cue count', () => {
    const trees = spanTrees(tokensOf([-1, ...Array.from({ length: 2_000 }, () => 0)]))
    const near = childrenNear(trees, 0, { from: 1_000, to: 1_001 })
    expect(near[0]).toBe(600)
    expect(near.at(-1)).toBe(1_400)
  })
})
