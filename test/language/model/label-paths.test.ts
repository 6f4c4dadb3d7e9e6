import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPath } from '../../../src/language/model/find-path.ts'
import { followLabels } from '../../../src/language/model/follow-labels.ts'
import { mayFollow, readScheme } from '../../../src/language/model/label-scheme.ts'

const ends = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC']
const begins = ['O', 'B', 'I']

/** Scores in which each word's wish stands 4 above the rest, and a second wish 3 above. */
function wish(labels: readonly string[], wishes: readonly string[]) {
  const values = new Float32Array(wishes.length * labels.length)
  for (const [word, wished] of wishes.entries())
    for (const [rank, label] of wished.split(' ').entries())
      values[word * labels.length + labels.indexOf(label)] = 4 - rank
  return { values, width: labels.length }
}

const read = (labels: readonly string[], wishes: readonly string[]) =>
  followLabels(wish(labels, wishes), wishes.length, readScheme(labels)).map(
    ({ from, to, kind }) => `${from}-${to} ${kind}`,
  )

describe('runs of a scheme that marks ends', () => {
  test.each<[name: string, wishes: readonly string[], runs: readonly string[]]>([
    ['no words', [], []],
    ['no run', ['O', 'O'], []],
    ['of one word', ['O', 'S-PER', 'O'], ['1-2 PER']],
    ['of several', ['B-PER', 'I-PER', 'E-PER'], ['0-3 PER']],
    ['side by side', ['S-PER', 'B-PER', 'E-PER', 'S-LOC'], ['0-1 PER', '1-3 PER', '3-4 LOC']],
    ['a begin at the end cannot be', ['O', 'B-PER S-PER'], ['1-2 PER']],
    ['an end at the beginning cannot be', ['E-PER S-PER', 'O'], ['0-1 PER']],
    ['no begin and end of different kinds', ['B-PER', 'E-LOC E-PER'], ['0-2 PER']],
    ['the weaker gives way', ['B-PER O', 'E-LOC O', 'O'], []],
    ['an inside without a begin', ['O', 'I-PER O', 'O'], []],
  ])('%s', (_, wishes, runs) => {
    expect(read(ends, wishes)).toEqual(runs)
  })
})

describe('runs of a scheme that marks begins alone', () => {
  test.each<[name: string, wishes: readonly string[], runs: readonly string[]]>([
    ['of one word', ['O', 'B', 'O'], ['1-2 ']],
    ['to the end', ['O', 'B', 'I'], ['1-3 ']],
    ['side by side', ['B', 'B', 'I'], ['0-1 ', '1-3 ']],
    ['an inside without a begin', ['O', 'I O'], []],
    ['an inside that may as well begin', ['O', 'I B'], ['1-2 ']],
  ])('%s', (_, wishes, runs) => {
    expect(read(begins, wishes)).toEqual(runs)
  })
})

test('the probability is the mean of the words’ own', () => {
  const values = Float32Array.of(0, Math.log(3), -99, 0, -99, Math.log(1.5))
  const [run] = followLabels({ values, width: 3 }, 2, readScheme(begins))
  // 3/4 for B at the first word, 3/5 for I at the second.
  expect(run).toMatchObject({ from: 0, to: 2 })
  expect(run?.probability).toBeCloseTo(Math.sqrt(0.75 * 0.6), 5)
})

/** All sequences of so many labels that may be. */
function* walk(
  scheme: ReturnType<typeof readScheme>,
  words: number,
  path: readonly number[] = [],
): Generator<readonly number[]> {
  const previous = scheme.places[path.at(-1) ?? -1]
  if (path.length === words) {
    if (mayFollow(previous, undefined)) yield path
    return
  }
  for (const [label, place] of scheme.places.entries())
    if (mayFollow(previous, place)) yield* walk(scheme, words, [...path, label])
}

test.each([
  ['ends', ends],
  ['begins', begins],
])('the path has the highest sum of all that may be: %s marked', (_, labels) => {
  const scheme = readScheme(labels)
  const width = labels.length
  const paths = new Map([1, 2, 3, 4].map(words => [words, [...walk(scheme, words)]]))
  const sum = (values: Float32Array, path: Iterable<number>) =>
    [...path].reduce((total, label, word) => total + (values[word * width + label] ?? Number.NaN), 0)
  const scores = fc
    .integer({ min: 1, max: 4 })
    .chain(words =>
      fc.float32Array({ minLength: words * width, maxLength: words * width, min: -9, max: 9, noNaN: true }),
    )
  fc.assert(
    fc.property(scores, values => {
      const words = values.length / width
      const found = findPath({ values, width }, words, scheme)
      expect((paths.get(words) ?? []).some(path => path.join() === found.join())).toBe(true)
      const best = Math.max(...(paths.get(words) ?? []).map(path => sum(values, path)))
      expect(sum(values, found)).toBeCloseTo(best, 4)
    }),
  )
})
