import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { inventDocument } from '../fixtures/documents.ts'
import { markedArticle, spellingsOf } from './marked-articles.ts'

type Row = readonly [why: string, texts: readonly string[], organizations: readonly string[]]

const rows: readonly Row[] = [
  ['initials', ['The {O River States Union} met. The {O RSU} agreed.'], ['RSU = River States Union']],
  ['initials without "of"', ['The {O League of Lake Towns} met. The {O LLT} agreed.'], ['LLT = League of Lake Towns']],
  ['other initials', ['The {O River States Union} met. The {O RSA} agreed.'], ['RSA', 'River States Union']],
  [
    'two of the same initials',
    ['The {O River States Union} and the {O Regional Sports Union} met. The {O RSU} agreed.'],
    ['RSU', 'Regional Sports Union', 'River States Union'],
  ],
  [
    'two of the same initials in two articles',
    ['The {O River States Union} met. The {O RSU} agreed.', 'The {O Regional Sports Union} met. The {O RSU} won.'],
    ['RSU = Regional Sports Union', 'RSU = River States Union'],
  ],
  [
    'a party by its people',
    [
      'The {O Green Alliance} met. The {O Greens} agreed. The {O Social Democratic Party} met. The {O Social Democrats} left.',
    ],
    ['Green Alliance = Greens', 'Social Democratic Party = Social Democrats'],
  ],
  [
    'people of two parties',
    ['The {O Green Alliance} and the {O Green Party} met. The {O Greens} agreed.'],
    ['Green Alliance', 'Green Party', 'Greens'],
  ],
  [
    'cut at the front, of words that many have',
    ['The {O Amber Security Treaty Organization} met. The {O Security Treaty Organization} agreed.'],
    ['Amber Security Treaty Organization = Security Treaty Organization'],
  ],
  ['a river', ['Boats left on the {L Osk River}. A ferry on the {O Osk} sank.'], []],
  [
    'a paper by the name of a lake',
    ['The {O Lake Courier} wrote so. The {O Courier} sells.'],
    ['Courier = Lake Courier'],
  ],
  ['by what it is', ['The {O River States Union} met. The {O Union} agreed.'], ['River States Union = Union']],
  [
    'by what two are',
    ['The {O River States Union} and the {O Lake Towns Union} met. The {O Union} agreed.'],
    ['Lake Towns Union', 'River States Union', 'Union'],
  ],
  [
    'by what it is, in an article that names none',
    ['The {O River States Union} met.', 'The {O Union} agreed.'],
    ['River States Union', 'Union'],
  ],
  [
    'a government',
    ['The {O Armenian government} agreed.', 'The {O Government of Armenia} left.'],
    ['Armenian government = Government of Armenia'],
  ],
  [
    'a government of two words',
    ['The {O South African government} agreed.', 'The {O government of South Africa} left.'],
    ['South African government = government of South Africa'],
  ],
  [
    'a ministry of an invented country',
    [
      '{C Talvia} fell silent. {D Talvian} troops left. The {O Talvian defence ministry} agreed.',
      '{O Talvia’s defense ministry} and the {O Ministry of Defence of Talvia} left.',
    ],
    ['Ministry of Defence of Talvia = Talvian defence ministry = Talvia’s defense ministry'],
  ],
  [
    'a foreign ministry',
    ['The {O Kenyan foreign ministry} spoke.', 'The {O Ministry of Foreign Affairs of Kenya} spoke.'],
    ['Kenyan foreign ministry = Ministry of Foreign Affairs of Kenya'],
  ],
  [
    'ministries of two countries',
    ['The {O Kenyan foreign ministry} spoke.', 'The {O Ugandan foreign ministry} spoke.'],
    ['Kenyan foreign ministry', 'Ugandan foreign ministry'],
  ],
  [
    'ministries of one country',
    ['The {O Kenyan foreign ministry} spoke.', 'The {O Kenyan defence ministry} spoke.'],
    ['Kenyan defence ministry', 'Kenyan foreign ministry'],
  ],
  [
    'words turned round',
    ['The {O Bank of Norland} lent.', 'The {O Norland Bank} fell.'],
    ['Bank of Norland', 'Norland Bank'],
  ],
  [
    'two sides of an ocean',
    ['The {O Lake Labour Organisation} met.', 'The {O Lake Labor Organization} left.'],
    ['Lake Labor Organization = Lake Labour Organisation'],
  ],
  ['a possessive', ['The {O ACP’s} talks ended. The {O ACP} left.'], ['ACP']],
]

describe('organisations', () => {
  test.each(rows)('%s', async (_, texts, organizations) => {
    expect(await spellingsOf(texts, 'Organization')).toEqual(organizations)
    expect(await spellingsOf([...texts].reverse(), 'Organization')).toEqual(organizations)
  })
})

test('what stands in brackets beside an acronym tells, in each article for itself', async () => {
  const articles = [
    'The Amber Coast Organization (ACO) met on Monday. The ACO agreed.',
    'The Alpine Cheese Organization (ACO) met on Friday. The ACO agreed.',
  ].map(text => annotate(inventDocument(text, { text, datePublished: '2024-05-15' })))
  const names = resolve(await Promise.all(articles))
    .entities.filter(e => e.type === 'Organization')
    .map(e => e.names.map(n => n.text))
  expect(names.sort()).toEqual([
    ['ACO', 'Alpine Cheese Organization'],
    ['ACO', 'Amber Coast Organization'],
  ])
})

/** "Security Council of Amber Coast Pact". */
async function bodiesOf(texts: readonly string[]): Promise<readonly string[]> {
  const { entities } = resolve(await Promise.all(texts.map(text => markedArticle(text))))
  return entities
    .filter(e => e.type === 'Body')
    .map(e => [e.name, ...entities.filter(o => o.id === e.parent).map(o => o.name)].join(' of '))
    .sort()
}

const bodies: readonly Row[] = [
  ['beside its parent', ['The {O LTO} {B Security Council} met.'], ['Security Council of LTO']],
  ['behind its parent', ['The {B Security Council} of the {O LTO} met.'], ['Security Council of LTO']],
  ['its', ['The {O LTO} met with its {B Security Council}.'], ['Security Council of LTO']],
  [
    'of two parents',
    ['The {O LTO} {B Security Council} met. The {O RSU} {B Security Council} did not.'],
    ['Security Council of LTO', 'Security Council of RSU'],
  ],
  [
    'of the parent in the same article',
    ['The {O LTO} {B Security Council} met. The {B Security Council} left.', 'The {O RSU} {B Security Council} met.'],
    ['Security Council of LTO', 'Security Council of RSU'],
  ],
  [
    'of neither, where both are in the article',
    ['The {O LTO} {B Security Council} met. The {O RSU} {B Security Council} did not. The {B Security Council} left.'],
    ['Security Council', 'Security Council of LTO', 'Security Council of RSU'],
  ],
  ['without a parent', ['The {B Security Council} met.'], ['Security Council']],
  [
    'that another article takes for an organisation of its own',
    ['The {O LTO} {B Harbour Council} met.', 'The {O Harbour Council} agreed.'],
    ['Harbour Council of LTO'],
  ],
  [
    'shortened',
    ['The {O LTO} {B Joint Security Council} met. The {O LTO} {B Security Council} agreed.'],
    ['Joint Security Council of LTO'],
  ],
]

test.each(bodies)('a body %s', async (_, texts, expected) => {
  expect(await bodiesOf(texts)).toEqual(expected)
})

const countries: readonly Row[] = [
  ['a demonym of an invented one', ['{C Kestria} waited. A {D Kestrian} ship left.'], ['Kestria']],
  ['a style', ['The {C Republic of Kestria} waited. {C Kestria} left.'], ['Kestria = Republic of Kestria']],
  ['a known one, by its demonym alone', ['A {D KEN Kenyan} ship left.'], ['Kenyan']],
  ['a demonym that fits two', ['{C Kestri} and {C Kestria} waited. A {D Kestrian} ship left.'], ['Kestri', 'Kestria']],
  ['two short ones', ['{C Oma} and {C Omi} waited.'], ['Oma', 'Omi']],
  [
    'an adjective that two share, of which one is named',
    ['The {C COG Republic of the Congo} waited. A {D Congolese} ship left.'],
    ['Republic of the Congo'],
  ],
  [
    'an adjective that two share, of which both are named',
    ['The {C COG Republic of the Congo} and the {C COD DR Congo} waited. A {D Congolese} ship left.'],
    ['DR Congo', 'Republic of the Congo'],
  ],
  ['one that was read with and without its code', ['{C TCD Chad} waited. {C Chad} left.'], ['Chad']],
  ['two of the world', ['{C NER Niger} and {C NGA Nigeria} waited.'], ['Niger', 'Nigeria']],
]

test.each(countries)('a country: %s', async (_, texts, expected) => {
  expect(await spellingsOf(texts, 'Country')).toEqual(expected)
})
