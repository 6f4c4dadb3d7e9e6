import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/record/judgement.ts'
import { findIdle, resolve } from '../../src/resolve/resolve.ts'
import { fuzzSettings } from '../laws/fuzz-settings.ts'
import { judged, namedArticles } from './named-articles.ts'

/** Each entity as its spellings, with the documents in which each stands. */
const spelled = (lists: readonly string[], judgements: readonly Judgement[]): readonly string[] =>
  resolve(namedArticles(lists), judgements)
    .entities.map(e => e.names.map(n => `${n.text} ${n.documents.join('')}`).join(' = '))
    .sort()

type Row = readonly [why: string, lists: readonly string[], judgements: readonly Judgement[], people: readonly string[]]

const rows: readonly Row[] = [
  ['rules alone', ['a: Ana Vell, Vell', 'b: Milo Karad'], [], ['Ana Vell a = Vell a', 'Milo Karad b']],
  [
    'two names that no rule would join',
    ['a: Ana Vell', 'b: Milo Karad'],
    [judged('same', 'Ana Vell', 'Milo Karad')],
    ['Ana Vell a = Milo Karad b'],
  ],
  [
    'a join carries the surname along',
    ['a: Ana Vell, Vell', 'b: Anna Wells'],
    [judged('same', 'Anna Wells', 'Ana Vell')],
    ['Ana Vell a = Anna Wells b = Vell a'],
  ],
  [
    'a surname is parted from its person',
    ['a: Ana Vell, Vell'],
    [judged('different', 'Ana Vell', 'Vell')],
    ['Ana Vell a', 'Vell a'],
  ],
  [
    'one name in two documents',
    ['a: Ana Vell', 'b: Ana Vell'],
    [judged('different', 'Ana Vell@a', 'Ana Vell@b')],
    ['Ana Vell a', 'Ana Vell b'],
  ],
  [
    'the surname goes with the name of its document',
    ['a: Ana Vell, Vell', 'b: Ana Vell'],
    [judged('different', 'Ana Vell@a', 'Ana Vell@b')],
    ['Ana Vell a = Vell a', 'Ana Vell b'],
  ],
  [
    'a third document stands as near to both, and goes with neither',
    ['a: Ana Vell', 'b: Ana Vell', 'c: Ana Vell'],
    [judged('different', 'Ana Vell@a', 'Ana Vell@b')],
    ['Ana Vell a', 'Ana Vell b', 'Ana Vell c'],
  ],
  [
    'a name in one document, and the same name everywhere else',
    ['a: Ana Vell', 'b: Ana Vell', 'c: Ana Vell'],
    [judged('different', 'Ana Vell@a', 'Ana Vell')],
    ['Ana Vell a', 'Ana Vell b c'.replace(' c', 'c')],
  ],
  [
    'different wins over same',
    ['a: Ana Vell', 'b: Milo Karad'],
    [judged('same', 'Ana Vell', 'Milo Karad'), judged('different', 'Ana Vell', 'Milo Karad')],
    ['Ana Vell a', 'Milo Karad b'],
  ],
  [
    'different wins over two steps of same',
    ['a: Ana Vell', 'b: Milo Karad', 'c: Omar Ghali'],
    [
      judged('same', 'Ana Vell', 'Milo Karad'),
      judged('same', 'Milo Karad', 'Omar Ghali'),
      judged('different', 'Ana Vell', 'Omar Ghali'),
    ],
    ['Ana Vell a = Milo Karad b', 'Omar Ghali c'],
  ],
  [
    'unsure changes nothing',
    ['a: Ana Vell, Vell', 'b: Milo Karad'],
    [judged('unsure', 'Ana Vell', 'Vell'), judged('unsure', 'Ana Vell', 'Milo Karad')],
    ['Ana Vell a = Vell a', 'Milo Karad b'],
  ],
  [
    'a name that no document has changes nothing',
    ['a: Ana Vell', 'b: Milo Karad'],
    [judged('same', 'Ana Vell', 'Nobody Here'), judged('different', 'Nobody Here', 'Milo Karad')],
    ['Ana Vell a', 'Milo Karad b'],
  ],
  [
    'a judgement on another kind of thing changes nothing',
    ['a: Ana Vell', 'b: Milo Karad'],
    [judged('same', 'Ana Vell', 'Milo Karad', 'Organization')],
    ['Ana Vell a', 'Milo Karad b'],
  ],
  [
    'a name of two people joins neither to a third',
    ['a: Ana Vell', 'b: Ana Vell', 'c: Milo Karad'],
    [judged('different', 'Ana Vell@a', 'Ana Vell@b'), judged('same', 'Ana Vell', 'Milo Karad')],
    ['Ana Vell a', 'Ana Vell b', 'Milo Karad c'],
  ],
]

describe('what people judge stands above rules', () => {
  test.each(rows)('%s', (_why, lists, judgements, people) => {
    expect(spelled(lists, judgements)).toEqual(people)
  })

  test('a join says by what', () => {
    const [entity] = resolve(namedArticles(['a: Ana Vell', 'b: Milo Karad']), [
      judged('same', 'Ana Vell', 'Milo Karad'),
    ]).entities
    expect(entity?.basis?.rule).toBe('judgement')
    expect(entity?.basis?.clues.map(clue => clue.exact)).toEqual(['Ana Vell', 'Milo Karad'])
  })

  test.each([
    ['a name that no document has', [judged('same', 'Ana Vell', 'Nobody Here')], ['unknown Nobody Here']],
    [
      'others say they are different',
      [judged('same', 'Ana Vell', 'Milo Karad'), judged('different', 'Milo Karad', 'Ana Vell')],
      ['contradicted '],
    ],
    ['names that are there', [judged('same', 'Ana Vell', 'Milo Karad')], []],
  ])('idle: %s', (_why, judgements, idle) => {
    const found = findIdle(namedArticles(['a: Ana Vell', 'b: Milo Karad']), judgements)
    expect(found.map(({ why, name = '' }) => `${why} ${name}`)).toEqual(idle)
  })
})

describe('laws', () => {
  const articles = namedArticles([
    'a: Ana Vell, Vell, Milo Karad',
    'b: A. Vell, Anna Vell, Karad',
    'c: Ana Vell, Omar Ghali, Ghali',
    'd: Omar S. Ghali, Milo Karad, Vell',
  ])
  const before = JSON.stringify(resolve(articles).entities)
  const spelling = fc
    .tuple(
      fc.constantFrom(
        'Ana Vell',
        'Vell',
        'A. Vell',
        'Anna Vell',
        'Milo Karad',
        'Karad',
        'Omar Ghali',
        'Ghali',
        'Nobody',
      ),
      fc.constantFrom('', '@a', '@b', '@c', '@d'),
    )
    .map(parts => parts.join(''))
  const judgement = fc
    .tuple(fc.constantFrom('same' as const, 'different' as const, 'unsure' as const), spelling, spelling)
    .filter(([, left, right]) => left !== right)
    .map(([verdict, left, right]) => judged(verdict, left, right))
  const judgements = fc.array(judgement, { minLength: 1, maxLength: 6 })
  const built = (given: readonly Judgement[]) => JSON.stringify(resolve(articles, given).entities)

  test('judgements commute', () => {
    const shuffled = judgements.chain(given =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(built(other)).toBe(built(given))
      }),
      fuzzSettings(150),
    )
  })

  test('nothing is lost, nothing is in two, and without judgements all is as before', () => {
    const count = articles.reduce((sum, article) => sum + article.names.length, 0)
    fc.assert(
      fc.property(judgements, given => {
        const { entities } = resolve(articles, given)
        const places = entities.flatMap(e => e.names.flatMap(n => n.documents.map(d => `${n.text} ${d}`)))
        expect(places.length).toBe(count)
        expect(new Set(entities.map(e => e.id)).size).toBe(entities.length)
        expect(built([])).toBe(before)
      }),
      fuzzSettings(150),
    )
  })

  test('what a person holds for different is never one', () => {
    fc.assert(
      fc.property(judgements, given => {
        for (const { verdict, names } of given) {
          if (verdict !== 'different' || names.some(n => n.document === undefined)) continue
          const holders = names.map(({ name, document = '' }) =>
            resolve(articles, given).entities.find(e =>
              e.names.some(n => n.text === name && n.documents.includes(document)),
            ),
          )
          if (holders.every(Boolean)) expect(holders[0]?.id).not.toBe(holders[1]?.id)
        }
      }),
      fuzzSettings(60),
    )
  })
})
