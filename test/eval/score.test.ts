import { describe, expect, it } from 'vitest'
import { findBreaches, floorsUnder } from '../../eval/floors.ts'
import { scoreNameSpans, scoreNames } from '../../eval/score-names.ts'
import { addScores, scoreCounts, scoreKeys } from '../../eval/score-spans.ts'
import { scoreTimes } from '../../eval/score-times.ts'
import { scoreSentenceEnds, scoreTags } from '../../eval/score-treebank.ts'

describe('scores', () => {
  it.each([
    ['all right', 4, 4, 4, 100, 100, 100],
    ['half found', 2, 2, 4, 100, 50, 66.67],
    ['half right', 2, 4, 2, 50, 100, 66.67],
    ['nothing found', 0, 0, 4, 0, 0, 0],
    ['nothing there', 0, 0, 0, 0, 0, 0],
  ])('counts %s', (_, right, found, gold, precision, recall, f1) => {
    const score = scoreCounts(right, found, gold)
    expect(score.precision).toBeCloseTo(precision, 1)
    expect(score.recall).toBeCloseTo(recall, 1)
    expect(score.f1).toBeCloseTo(f1, 1)
  })

  it('counts the same key once', () => {
    expect(scoreKeys(['a', 'a', 'b'], ['a', 'c'])).toMatchObject({ right: 1, found: 2, gold: 2 })
  })

  it('adds documents up by their counts, not by their percentages', () => {
    const sum = addScores([scoreCounts(1, 1, 1), scoreCounts(0, 9, 9)])
    expect(sum).toMatchObject({ right: 1, found: 10, gold: 10, precision: 10 })
  })
})

describe('scoreNames', () => {
  const gold = [
    { start: 0, end: 5, kind: 'PER' },
    { start: 9, end: 17, kind: 'LOC' },
  ] as const

  it('wants both ends and the kind', () => {
    const found = [
      { start: 0, end: 5, type: 'Person' },
      { start: 9, end: 16, type: 'Place' },
    ] as const
    expect(scoreNames(found, gold)).toMatchObject({ right: 1, found: 2, gold: 2 })
  })

  it.each([
    ['a country is a place', 'Country', 1],
    ['a body is none', 'Body', 0],
    ['a people is none', 'Demonym', 0],
  ] as const)('maps kinds: %s', (_, type, right) => {
    expect(scoreNames([{ start: 9, end: 17, type }], gold).right).toBe(right)
  })

  it('leaves the kind aside where spans alone are asked for', () => {
    expect(scoreNameSpans([{ start: 9, end: 17 }], gold)).toMatchObject({ right: 1, found: 1, gold: 2 })
  })
})

describe('scoreTimes', () => {
  const gold = [
    { start: 10, end: 20, value: '2021-05-03' },
    { start: 30, end: 40, value: '2021' },
  ]

  it.each([
    ['same extent and value', [{ start: 10, end: 20, value: '2021-05-03' }], [1, 1, 1]],
    ['same extent, other value', [{ start: 10, end: 20, value: '2020-05-03' }], [1, 1, 0]],
    ['overlap and value', [{ start: 15, end: 25, value: '2021-05-03' }], [0, 1, 1]],
    ['elsewhere', [{ start: 20, end: 30, value: '2021' }], [0, 0, 0]],
    ['one over both counts once', [{ start: 10, end: 40, value: '2021' }], [0, 1, 0]],
  ])('pairs: %s', (_, found, [strict, relaxed, value]) => {
    const scores = scoreTimes(found, gold)
    expect([scores.strict.right, scores.relaxed.right, scores.value.right]).toEqual([strict, relaxed, value])
  })
})

describe('scores of sentences and tags', () => {
  const text = 'Aid came.  They left.'

  it('counts an end as right whatever space follows', () => {
    const gold = [
      { start: 0, end: 9 },
      { start: 11, end: 21 },
    ]
    expect(scoreSentenceEnds(text, [{ start: 0, end: 11 }, gold[1] ?? { start: 0, end: 0 }], gold).f1).toBe(100)
    expect(scoreSentenceEnds(text, [{ start: 0, end: 21 }], gold)).toMatchObject({ right: 1, found: 1, gold: 2 })
  })

  it('counts a tag only on a word cut as it should be', () => {
    const gold = [
      { start: 0, end: 3, tag: 'NOUN' },
      { start: 4, end: 8, tag: 'VERB' },
    ]
    const found = [
      { start: 0, end: 3, tag: 'PROPN' },
      { start: 4, end: 9, tag: 'VERB' },
    ]
    const { words, tags } = scoreTags(found, gold)
    expect([words.right, tags.right]).toEqual([1, 0])
  })
})

describe('floors', () => {
  const table = { name: 'names sample test', of: '1 files', measures: { typed: scoreCounts(8, 10, 10) } }

  it.each([
    ['under', 80.1, 1],
    ['at', 80, 0],
    ['over', 79.9, 0],
  ])('tells a measure that stands %s its floor', (_, floor, breaches) => {
    expect(findBreaches([table], { 'names sample test': { typed: floor } })).toHaveLength(breaches)
  })

  it('holds a measure that is no longer there to have fallen, and asks nothing of a new table', () => {
    expect(findBreaches([table], { 'names sample test': { spans: 1 } })).toHaveLength(1)
    expect(findBreaches([table], {})).toEqual([])
  })

  it('sets floors half a point under what is measured', () => {
    expect(floorsUnder([table])).toEqual({ 'names sample test': { typed: 79.5 } })
  })
})
