import { expect, test } from 'vitest'
import { type Report, recordOf } from './record-of.ts'

test.each<[why: string, reports: readonly Report[], title: string]>([
  [
    'the event that most reports tell of, after the country that it leaves open',
    [
      [
        '2031-03-04',
        'Norway shelled a village. The emergency summit of the Amber Coast Union will be held on March 7.',
      ],
      ['2031-03-05', 'Norway is alone. The emergency summit of the Amber Coast Union is to be held on March 7.'],
    ],
    'Norway: emergency summit of the Amber Coast Union',
  ],
  [
    'the country in which most of it lies, though another is named by its name',
    [
      [
        '2031-03-04',
        'The Norwegian government bought trains from Chile. The Norwegian parliament will vote in Oslo on March 7.',
      ],
      [
        '2031-03-05',
        'The trains from Chile are too wide for Norway. The parliament in Oslo will vote on the trains on March 7, the Norwegian government said.',
      ],
    ],
    'Norway: vote of the Norwegian parliament',
  ],
  [
    'no country that the event tells by itself',
    [['2031-03-04', 'A parliamentary election was held in Norway on March 2.']],
    'Parliamentary election in Norway',
  ],
  [
    'no event of years before, though two reports tell of it',
    [
      [
        '2031-03-04',
        'Norwegian President Olav Tamm, who won the presidential election of May 2029, met Hulda Brask on March 4.',
      ],
      [
        '2031-03-05',
        'Norwegian President Olav Tamm won the presidential election of May 2029. He met Hulda Brask on March 4.',
      ],
    ],
    'Norway: meeting of Hulda Brask and Olav Tamm',
  ],
  ['nothing told: no title', [['2031-03-04', 'It rained.']], 'Untitled affair'],
])('%s', async (_, reports, title) => expect((await recordOf(reports)).affair.title).toBe(title))
