import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.ts'
import { markedArticle, spellingsOf } from './marked-articles.ts'

/** Whom words of the last article mean: the name and the rule. */
async function meant(words: string, texts: readonly string[]): Promise<string> {
  const articles = await Promise.all(texts.map(text => markedArticle(text)))
  const last = articles.at(-1)
  if (!last) return 'nobody'
  const start = last.document.text.lastIndexOf(words)
  const { entities, party } = resolve(articles)
  const found = party(last.document.id, { start, end: start + words.length })
  return found ? `${entities.find(e => e.id === found.entity)?.name} by ${found.rule}` : 'nobody'
}

describe('whom articles call what', () => {
  test.each([
    [
      'what another article calls her',
      'the actress',
      ['The actress {P Ana Vell} came to Isel.', '{P Ana Vell} was late. Then the actress left.'],
      'Ana Vell by description',
    ],
    ['a clause that hangs on a name', 'who', ['{P Ana Vell}, who left on Monday, spoke.'], 'Ana Vell by relative'],
    [
      'two who are called so',
      'the actress',
      [
        'The actress {P Ana Vell} met the actress {P Mira Karad}.',
        '{P Ana Vell} met {P Mira Karad}. Then the actress left.',
      ],
      'nobody',
    ],
    [
      'one who is not named here',
      'the actress',
      ['The actress {P Ana Vell} came to Isel.', 'Nobody came. Then the actress left.'],
      'nobody',
    ],
    [
      'a counterpart whom another article names',
      'his Kestrian counterpart',
      [
        '{D Kestrian} Foreign Minister {P Milo Karad} spoke. The {C Kestria} border is open.',
        '{D Talvian} Foreign Minister {P Osk Brenn} came from {C Talvia}. He said that his {D Kestrian} counterpart had called.',
      ],
      'Milo Karad by office',
    ],
    [
      'a counterpart, where that country has two of the office',
      'his Kestrian counterpart',
      [
        '{D Kestrian} Foreign Minister {P Milo Karad} and {D Kestrian} Foreign Minister {P Ana Vell} spoke in {C Kestria}.',
        '{D Talvian} Foreign Minister {P Osk Brenn} came from {C Talvia}. He said that his {D Kestrian} counterpart had called.',
      ],
      'Kestria by demonym',
    ],
    [
      'some other',
      'another actress',
      ['The actress {P Ana Vell} came to Isel.', '{P Ana Vell} was late. Then another actress left.'],
      'nobody',
    ],
  ])('%s', async (_why, words, texts, whom) => expect(await meant(words, texts)).toBe(whom))
})

describe('organisations by their last words', () => {
  test.each([
    ['in one article', ['The {O Lake Courier} wrote so. The {O Courier} has two owners.'], ['Courier = Lake Courier']],
    [
      'in another article, where only one is told of by these words',
      ['The {O Isel Herons} won. The {O Herons} sang.', 'The {O Herons} lost.'],
      ['Herons = Isel Herons'],
    ],
    ['words that many have', ['The {O Lake Council} met. The {O Council} agreed.'], ['Council', 'Lake Council']],
    ['what stands behind "of"', ['The {O Bank of Norland} lent. {O Norland} paid.'], ['Bank of Norland', 'Norland']],
    [
      'two of the same last word',
      ['The {O Isel Herons} met the {O Larn Herons}. The {O Herons} won.'],
      ['Herons', 'Isel Herons', 'Larn Herons'],
    ],
  ])('%s', async (_why, texts, organizations) =>
    expect(await spellingsOf(texts, 'Organization')).toEqual(organizations),
  )
})

describe('spellings of people in the record', () => {
  test.each([
    [
      'two romanisations',
      [
        '{C KEN Kenyan} President {P Muamar Qadhafin} came to {L Isel}.',
        '{C KEN Kenyan} President {P Moammar Gadhafin} left {L Isel}.',
      ],
      ['Moammar Gadhafin = Muamar Qadhafin'],
    ],
    [
      'a name for short',
      [
        'Senator {P Theodore Marlin} came to {L Isel} and {L Larn}.',
        'Senator {P Ted Marlin} left {L Isel} and {L Larn}.',
      ],
      ['Ted Marlin = Theodore Marlin'],
    ],
    [
      'an initial before all',
      ['{P W. Mark Fellon} came to {L Isel} and {L Larn}.', '{P Mark Fellon} left {L Isel} and {L Larn}.'],
      ['Mark Fellon = W. Mark Fellon'],
    ],
    [
      'two spellings in one article',
      ['{P Dragan Stefanin} met {P Dragan Stevanin} in {L Isel}.'],
      ['Dragan Stefanin', 'Dragan Stevanin'],
    ],
    [
      'a name for short beside the other in one article',
      ['{P John Marlin} and {P Jack Marlin} came to {L Isel}.'],
      ['Jack Marlin', 'John Marlin'],
    ],
    [
      'two romanisations in articles that have nothing in common',
      [
        '{P Muamar Qadhafin} came to {L Isel} by ship.',
        'The winner of the race in {L Osaka} was {P Moammar Gadhafin}.',
      ],
      ['Moammar Gadhafin', 'Muamar Qadhafin'],
    ],
  ])('%s', async (_why, texts, people) => {
    expect(await spellingsOf(texts, 'Person')).toEqual(people)
    expect(await spellingsOf([...texts].reverse(), 'Person')).toEqual(people)
  })
})
