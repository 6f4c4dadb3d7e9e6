import { expect, test } from 'vitest'
import { makeNameReader } from '../../../src/annotate/names/join-schemes.ts'
import type { Scores } from '../../../src/language/model/scores.ts'
import { inventedLabels } from '../../language/model/invented-session.ts'

const PLACES = ['B', 'I', 'E', 'S']
const labelsOf = (kinds: readonly string[]) => ['O', ...kinds.flatMap(kind => PLACES.map(place => `${place}-${kind}`))]

const labels = {
  ...inventedLabels,
  conll: labelsOf(['LOC', 'MISC', 'ORG', 'PER']),
  worldwide: labelsOf(['Facility', 'Location', 'Misc', 'NORP', 'Organization', 'Person', 'Product']),
  wnut: labelsOf(['corporation', 'creative-work', 'group', 'location', 'person', 'product']),
}
const readNames = makeNameReader(labels)

/** A word's labels with the share that each has of the probability: "S-PER 0.8 O 0.2". */
type Word = string

/** Scores that have those shares; what is not named has next to none. */
function scoresOf(names: readonly string[], words: readonly Word[]): Scores {
  const values = words.flatMap(word => {
    const shares = new Map(
      Array.from(word.matchAll(/(\S+) ([\d.]+)/g), ([, label = '', share]) => [label, Number(share)]),
    )
    return names.map(name => Math.log(shares.get(name) ?? 1e-6))
  })
  return { values: Float32Array.from(values), width: names.length }
}

/** "0-2 Person": the words of each name and its kind; where the scheme of posts is not given, it holds all for equally likely. */
function namesIn(
  conll: readonly Word[],
  worldwide: readonly Word[],
  posts: readonly Word[] = conll.map(() => labels.wnut.map(label => `${label} 1`).join(' ')),
): readonly string[] {
  const runs = readNames({
    tags: conll.map(() => 'PROPN'),
    nameScores: {
      conll: scoresOf(labels.conll, conll),
      worldwide: scoresOf(labels.worldwide, worldwide),
      wnut: scoresOf(labels.wnut, posts),
    },
  })
  return runs.map(({ from, to, kind }) => `${from}-${to} ${kind}`)
}

test.each<[why: string, conll: readonly Word[], worldwide: readonly Word[], names: readonly string[]]>([
  ['no words', [], [], []],
  ['none in both', ['O 1', 'O 1'], ['O 1', 'O 1'], []],
  ['both agree', ['B-PER 1', 'E-PER 1', 'O 1'], ['B-Person 1', 'E-Person 1', 'O 1'], ['0-2 Person']],
  [
    'two names side by side',
    ['S-ORG 1', 'S-LOC 1'],
    ['S-Organization 1', 'S-Location 1'],
    ['0-1 Organization', '1-2 Location'],
  ],
  ['the surer one wins', ['S-ORG 0.9 S-PER 0.1'], ['S-Person 0.6 S-Organization 0.4'], ['0-1 Organization']],
  ['a name that one sees surely and one nearly', ['S-PER 0.9 O 0.1'], ['O 0.7 S-Person 0.3'], ['0-1 Person']],
  ['none, where one hardly sees it', ['S-PER 0.6 O 0.4'], ['O 0.9 S-Person 0.1'], []],
  [
    'what is one class to CoNLL is told apart by the worldwide scheme',
    ['S-LOC 1', 'S-LOC 1'],
    ['S-Facility 0.6 S-Location 0.4', 'S-Location 0.6 S-Facility 0.4'],
    ['0-1 Facility', '1-2 Location'],
  ],
  [
    'a people is no other thing',
    ['S-MISC 1', 'S-MISC 1'],
    ['S-NORP 0.5 S-Misc 0.3 O 0.2', 'S-Product 0.5 S-NORP 0.3 O 0.2'],
    ['0-1 NORP', '1-2 Product'],
  ],
  ['a broken run is mended', ['B-PER 1', 'E-PER 0.6 O 0.4'], ['B-Person 1', 'O 0.5 E-Person 0.5'], ['0-2 Person']],
])('%s', (_, conll, worldwide, names) => {
  expect(namesIn(conll, worldwide)).toEqual(names)
})

test.each<[why: string, posts: Word, name: string]>([
  ['a person', 'S-person 0.2 O 0.8', '0-1 Person'],
  ['a place', 'S-location 0.2 O 0.8', '0-1 Location'],
])('what the others cannot settle, the scheme of posts settles, however unsure: %s', (_, posts, name) => {
  expect(namesIn(['S-PER 0.5 S-LOC 0.5'], ['S-Person 0.5 S-Location 0.5'], [posts])).toEqual([name])
})

test('what only the scheme of posts names is no name', () => {
  expect(namesIn(['O 0.9 S-PER 0.1'], ['O 0.9 S-Person 0.1'], ['S-person 1'])).toEqual([])
})
