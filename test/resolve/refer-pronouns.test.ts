import { expect, test } from 'vitest'
import { meantBy } from './marked-articles.ts'

type Row = readonly [why: string, words: string, text: string, meant: string]

const rows: readonly Row[] = [
  [
    'a title tells the sex, against the order of names',
    'she',
    'Mr. {P Karad} received Ms. {P Brenn} on Monday. “The talks were short,” she said.',
    'Brenn by pronoun',
  ],
  [
    'a noun before the name tells it',
    'she',
    '{P Karad} was silent. Ministry spokeswoman {P Brenn} was not. “We wait,” she said.',
    'Brenn by pronoun',
  ],
  ['a noun that says of no sex what it is of', 'she', 'Mr. {P Karad} left early. “We wait,” she said.', 'nobody'],
  [
    'who spoke last, speaks on',
    'he',
    '“The road is open,” {P Milo Karad} said. “The bridge is not,” he added.',
    'Milo Karad by pronoun',
  ],
  [
    'who is spoken of in the words, does not speak them',
    'he',
    '{P Milo Karad} came to Larn. “{P Oto Brenn} has lied to us,” he said.',
    'Milo Karad by pronoun',
  ],
  [
    'nobody speaks of himself as he',
    'he',
    '{P Milo Karad} was angry. “He has lied to us,” {P Oto Brenn} said. “That is all,” he added.',
    'Oto Brenn by pronoun',
  ],
  [
    'two sentences after the name',
    'He',
    '{P Milo Karad} pledged to stay. The crowd cheered for a long time. He promised new roads.',
    'Milo Karad by pronoun',
  ],
  ['an object of the same verb is somebody else', 'him', '{P Milo Karad} thanked him.', 'nobody'],
  ['its house is not itself', 'its', 'Rain fell on its roof.', 'nobody'],
  ['it, that rained', 'It', 'The {O River States Union} met. It rained.', 'nobody'],
  ['it, of a country', 'it', '{C KEN Kenya} protested on Monday. Later it closed the border.', 'Kenya by pronoun'],
  ['it, never a person', 'it', '{P Milo Karad} protested. Later it closed the border.', 'nobody'],
  ['they, of two people', 'They', '{P Milo Karad} and {P Oto Brenn} met in Larn. They spoke for an hour.', 'nobody'],
  ['they, of people without a name', 'They', 'The {O RSU} sent doctors. They worked at night.', 'nobody'],
  ['I, in quotation marks', 'I', '{P Milo Karad} said: “I will go.”', 'Milo Karad by first-person'],
  ['I, outside of them', 'I', '{P Milo Karad} spoke. I went home.', 'nobody'],
  ['we are more than one', 'we', '{P Milo Karad} said: “Today we will go.”', 'nobody'],
  [
    'what the text calls somebody',
    'the retired admiral',
    '{P Milo Karad}, a retired admiral, met {P Oto Brenn}. Then the retired admiral left.',
    'Milo Karad by description',
  ],
  [
    'what it calls two',
    'the senator',
    'Senator {P Milo Karad} met senator {P Oto Brenn}. Then the senator left.',
    'nobody',
  ],
  [
    'a description of no office, without an article before',
    'a spokesman for the ministry',
    'The {O Kenyan foreign ministry} was silent. Later a spokesman for the ministry spoke.',
    'nobody',
  ],
]

test.each(rows)('%s', async (_, words, text, meant) => {
  expect(await meantBy(words, text)).toBe(meant)
})
