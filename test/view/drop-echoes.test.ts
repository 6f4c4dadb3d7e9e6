import { expect, test } from 'vitest'
import { dropEchoes } from '../../src/view/drop-echoes.ts'

test.each<[why: string, lines: readonly string[], kept: readonly string[]]>([
  ['the same in other words', ['adopt a road map', 'the adoption of a road map'], ['adopt a road map']],
  [
    'a part of what is told',
    ['release the captain and his crew', 'release the captain'],
    ['release the captain and his crew'],
  ],
  [
    'nothing that adds',
    ['release the captain', 'pay for the lost trawler'],
    ['release the captain', 'pay for the lost trawler'],
  ],
  [
    'not for one shared word',
    ['reopen the bridge', 'build a bridge over the gulf'],
    ['reopen the bridge', 'build a bridge over the gulf'],
  ],
  ['a single word told twice', ['assistance', 'for assistance'], ['assistance']],
  ['nothing of nothing', [], []],
])('left out is %s', (_, lines, kept) => expect(dropEchoes(lines, words => words)).toEqual(kept))

test('what cannot be about one thing is no echo', () => {
  const said = [
    ['Vell', 'the bridge is open'],
    ['Karad', 'the bridge is open'],
  ] as const
  expect(
    dropEchoes(
      said,
      ([, words]) => words,
      ([a], [b]) => a === b,
    ),
  ).toEqual(said)
})
