import { describe, expect, test } from 'vitest'
import { spellingsOf } from './marked-articles.ts'

type Row = readonly [why: string, texts: readonly string[], people: readonly string[]]

const rows: readonly Row[] = [
  ['a surname in the same article', ['{P Ana Vell} arrived. {P Vell} spoke.'], ['Ana Vell = Vell']],
  ['the surname first, in a headline', ['{P Vell} arrives\n\n{P Ana Vell} spoke.'], ['Ana Vell = Vell']],
  [
    'brothers, and a surname that may be either',
    ['{P Vuk Karad} and {P Milo Karad} came. {P Karad} spoke.'],
    ['Milo Karad', 'Vuk Karad'],
  ],
  ['father and son', ['{P Marco Dell} Jr. praised {P Marco Dell} Sr. on Monday.'], ['Marco Dell', 'Marco Dell']],
  ['a son alone', ['{P Marco Dell} Jr. came. {P Dell} spoke.'], ['Dell = Marco Dell']],
  ['a family name that stands first', ['{P Kim Jong-sun} came. {P Kim} spoke.'], ['Kim = Kim Jong-sun']],
  [
    'an article before the surname',
    ['{P Bashir al-Halabi} came. {P Al-Halabi} spoke.'],
    ['Al-Halabi = Bashir al-Halabi'],
  ],
  [
    'a surname of two words',
    ['{P Andrés López Ibarra} came. {P López Ibarra} spoke. {P Ibarra} left.'],
    ['Andrés López Ibarra = Ibarra = López Ibarra'],
  ],
  [
    'a surname of two words in another article',
    [
      'In {L Isel} {P Andrés Lorque Ibarra} met {P Ana Vell} of the {O Lake Union}.',
      'In {L Isel} {P Lorque Ibarra} wrote to {P Ana Vell} and the {O Lake Union}.',
    ],
    ['Ana Vell', 'Andrés Lorque Ibarra = Lorque Ibarra'],
  ],
  [
    'a surname of two words that ends two names',
    [
      'In {L Isel} {P Andrés Lorque Ibarra} and {P Tomás Lorque Ibarra} met {P Ana Vell} of the {O Lake Union}.',
      'In {L Isel} {P Lorque Ibarra} wrote to {P Ana Vell} and the {O Lake Union}.',
    ],
    ['Ana Vell', 'Andrés Lorque Ibarra', 'Lorque Ibarra', 'Tomás Lorque Ibarra'],
  ],
  [
    'a surname that was taken for a town elsewhere',
    [
      'In {L Isel} {P Ana Itoro} met {P Osk Brenn} of the {O Lake Union}.',
      'In {L Isel} Secretary {P Itoro} met {P Osk Brenn} of the {O Lake Union}. {L Itoro} left. {P Brenn} wrote to {L Itoro}.',
    ],
    ['Ana Itoro = Itoro', 'Brenn = Osk Brenn'],
  ],
  [
    'a town that nobody is called by',
    ['In {L Isel} {P Ana Itoro} spoke.', 'The road to {L Itoro} is closed.'],
    ['Ana Itoro'],
  ],
  [
    'a surname with its particle and without',
    ['{P Ursula von der Heide} came. {P Von der Heide} spoke. {P Heide} left.'],
    ['Heide = Ursula von der Heide = Von der Heide'],
  ],
  [
    'the last words of a longer name that are a father’s name',
    ['{P Omar Ali Hassan} came with {P Ali Hassan}.'],
    ['Ali Hassan', 'Omar Ali Hassan'],
  ],
  ['a father by his name alone', ['{P Omar bin Saleh} came. {P Saleh} stayed.'], ['Omar bin Saleh', 'Saleh']],
  [
    'a name that another bears among his own, of another office',
    ['King {P Saleh} came. Crown Prince {P Saleh bin Omar Rashed} came too.'],
    ['Saleh', 'Saleh bin Omar Rashed'],
  ],
  ['names turned round', ['{P Ali Hassan} met {P Hassan Ali}.'], ['Ali Hassan', 'Hassan Ali']],
  ['an initial in the same article', ['{P Pedro Quispe} came. {P P. Quispe} spoke.'], ['P. Quispe = Pedro Quispe']],
  [
    'an initial that fits two',
    ['{P Pedro Quispe} met {P Paula Quispe}. {P P. Quispe} spoke.'],
    ['P. Quispe', 'Paula Quispe', 'Pedro Quispe'],
  ],
  [
    'a name without the middle initial that fits two',
    ['{P John A. Mwangi} met {P John B. Mwangi}. {P John Mwangi} spoke.'],
    ['John A. Mwangi', 'John B. Mwangi', 'John Mwangi'],
  ],
  [
    'two romanisations in two articles',
    ['{P Emin Rakhmatov} came to {L Isel}.', '{P Emin Rahmatov} left {L Isel} and {L Larn}.'],
    ['Emin Rahmatov = Emin Rakhmatov'],
  ],
  [
    'a surname in another article that tells of nothing else in common',
    ['{P Ana Vell} came to {L Isel}.', '{P Vell} won the race in {L Osaka}.'],
    ['Ana Vell', 'Vell'],
  ],
  [
    'a surname in another article with the same office',
    ['{D Norish} Foreign Minister {P Ana Vell} came.', 'Foreign Minister {P Vell} spoke.'],
    ['Ana Vell = Vell'],
  ],
  [
    'a surname in another article that speaks of the country',
    ['{D KEN Kenyan} President {P Wanjiru Kamau} came.', '{C KEN Kenya} waited. {P Kamau} spoke.'],
    ['Kamau = Wanjiru Kamau'],
  ],
  [
    'a surname in another article with an office of another country',
    [
      '{D KEN Kenyan} President {P Wanjiru Kamau} came.',
      '{D UGA Ugandan} Foreign Minister {P Kamau} left {C KEN Kenya}.',
    ],
    ['Kamau', 'Wanjiru Kamau'],
  ],
  [
    'a surname in another article on the same affair',
    ['{P Ana Vell} and {P Ilmar Osk} met in {L Larn}.', '{P Vell} left {L Larn} after {P Ilmar Osk} had spoken.'],
    ['Ana Vell = Vell', 'Ilmar Osk'],
  ],
  [
    'a surname that fits two of other articles',
    [
      '{P Vuk Karad} left {L Isel} for {L Larn}.',
      '{P Milo Karad} left {L Isel} for {L Larn}.',
      '{P Karad} is in {L Isel} or {L Larn}.',
    ],
    ['Karad', 'Milo Karad', 'Vuk Karad'],
  ],
  [
    'a surname without any full name, in articles on different things',
    ['{P Karad} won the race in {L Osaka}.', '{P Karad} fell ill in {L Lima}.'],
    ['Karad', 'Karad'],
  ],
  [
    'an initial in another article that tells of nothing else in common',
    ['{P Pedro Quispe} came to {L Lima}.', '{P P. Quispe} won in {L Osaka}.'],
    ['P. Quispe', 'Pedro Quispe'],
  ],
  [
    'names that sound alike, of two countries',
    ['{D KEN Kenyan} President {P Omar Gali} came.', '{D UGA Ugandan} President {P Omar Ghali} left.'],
    ['Omar Gali', 'Omar Ghali'],
  ],
]

describe('people', () => {
  test.each(rows)('%s', async (_, texts, people) => {
    expect(await spellingsOf(texts, 'Person')).toEqual(people)
    expect(await spellingsOf([...texts].reverse(), 'Person')).toEqual(people)
  })
})
