import { expect, test } from 'vitest'
import { meantBy } from './marked-articles.ts'

type Row = readonly [why: string, words: string, text: string, meant: string]

const rows: readonly Row[] = [
  ['a name', 'Ana Vell', '{P Ana Vell} spoke.', 'Ana Vell by name'],
  ['a surname', 'Vell', '{P Ana Vell} came. {P Vell} spoke.', 'Ana Vell by surname'],
  [
    'a title and a name',
    'Norish Prime Minister Ana Vell',
    '{D Norish} Prime Minister {P Ana Vell} spoke.',
    'Ana Vell by name',
  ],
  ['two people', 'Ana Vell and Milo Karad', '{P Ana Vell} and {P Milo Karad} spoke.', 'nobody'],
  [
    'two people with titles',
    'President Ana Vell and Prime Minister Milo Karad',
    'President {P Ana Vell} and Prime Minister {P Milo Karad} spoke.',
    'nobody',
  ],
  ['she, of one', 'She', '{P Ana Vell} arrived. She spoke.', 'Ana Vell by pronoun'],
  ['he, of nobody', 'He', 'The talks ended. He spoke.', 'nobody'],
  ['he, of a woman and a man', 'He', 'With {P Ana Vell} stood {P Milo Karad}. He spoke.', 'Milo Karad by pronoun'],
  ['she, of a woman and a man', 'She', '{P Ana Vell} met {P Milo Karad}. She spoke.', 'Ana Vell by pronoun'],
  ['he, of a woman', 'He', '{P Ana Vell} arrived. He spoke.', 'nobody'],
  ['he, of two men side by side', 'He', 'The guests were {P Milo Karad} and {P Oto Brenn}. He spoke.', 'nobody'],
  ['he, too far back', 'He', '{P Ana Vell} came. It rained. It snowed. It froze. He spoke.', 'nobody'],
  ['he, before the name', 'He', 'He spoke. {P Ana Vell} came.', 'nobody'],
  [
    'an office of a country',
    'the Kenyan president',
    '{D KEN Kenyan} President {P Wanjiru Kamau} came. Later the {D KEN Kenyan} president spoke.',
    'Wanjiru Kamau by office',
  ],
  [
    'an office of another country',
    'the Ugandan president',
    '{D KEN Kenyan} President {P Wanjiru Kamau} came. Later the {D UGA Ugandan} president spoke.',
    'nobody',
  ],
  [
    'the country’s prime minister',
    'the country’s prime minister',
    '{D KEN Kenyan} Prime Minister {P Wanjiru Kamau} left. {C KEN Kenya} agreed, the country’s prime minister said.',
    'Wanjiru Kamau by office',
  ],
  [
    'the leader',
    'the Kenyan leader',
    '{D KEN Kenyan} President {P Wanjiru Kamau} came. Later the {D KEN Kenyan} leader spoke.',
    'Wanjiru Kamau by office',
  ],
  [
    'the leader, of two',
    'the Kenyan leader',
    '{D KEN Kenyan} President {P Wanjiru Kamau} and {D KEN Kenyan} Prime Minister {P John Otieno} came. Later the {D KEN Kenyan} leader spoke.',
    'nobody',
  ],
  ['a former holder', 'the president', 'Former President {P Wanjiru Kamau} came. Later the president spoke.', 'nobody'],
  [
    'the organization',
    'the organization',
    'The {O River States Union} met. On Monday the organization agreed.',
    'River States Union by description',
  ],
  [
    'the organization, before its name',
    'The organization',
    'The organization agreed. The {O River States Union} met.',
    'nobody',
  ],
  ['the country', 'the country', '{C KEN Kenya} waited. On Monday the country agreed.', 'Kenya by description'],
  [
    'the country, of a demonym alone',
    'the country',
    'A {D KEN Kenyan} ship left. On Monday the country agreed.',
    'nobody',
  ],
  [
    'a ministry',
    'the ministry',
    'The {O Kenyan foreign ministry} met. On Monday the ministry agreed.',
    'Kenyan foreign ministry by description',
  ],
  [
    'the ministry, of an alliance',
    'the ministry',
    'The {O River States Union} met. On Monday the ministry agreed.',
    'nobody',
  ],
  ['a country', 'Kenya', '{C KEN Kenya} agreed.', 'Kenya by name'],
  ['two countries', 'Kenya and Uganda', '{C KEN Kenya} and {C UGA Uganda} agreed.', 'nobody'],
  ['two organisations', 'the RSU and the LTO', 'Then the {O RSU} and the {O LTO} agreed.', 'nobody'],
  ['a capital that acts', 'Nairobi', '{C KEN Kenya} waited. {L KEN Nairobi} agreed.', 'Kenya by metonym-capital'],
  ['a town that is no capital', 'Larn', '{C KEN Kenya} waited. {L Larn} agreed.', 'nobody'],
  [
    'a body of an organisation',
    'the LTO Security Council',
    'Then the {O LTO} {B Security Council} agreed.',
    'Security Council by name',
  ],
]

test.each(rows)('%s', async (_, words, text, meant) => {
  expect(await meantBy(words, text)).toBe(meant)
})
