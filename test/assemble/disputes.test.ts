import { describe, expect, test } from 'vitest'
import { type Report, recordOf } from './record-of.ts'

const disputesOf = async (...reports: readonly Report[]): Promise<readonly string[]> =>
  (await recordOf(reports)).disputes.map(
    ({ kind, verdict, positions }) => `${kind} ${verdict}: ${positions.map(p => p.value).join(' or ')}`,
  )

const killed: Report = ['2024-03-04', 'According to the Icelandic government, 14 people were killed in the storm.']
const attended: Report = [
  '2024-03-09',
  'The summit of the Dorn Union was held in Oslo on Friday. The summit was attended by Norwegian Prime Minister Olav Tamm.',
]

describe('sources that differ', () => {
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'two numbers of two sources for one thing',
      [killed, ['2024-03-05', 'According to the Norwegian government, nine people were killed in the storm.']],
      ['figure conflict: 14 or 9'],
    ],
    [
      'a source that updates its own number is no conflict',
      [killed, ['2024-03-05', 'According to the Icelandic government, 16 people were killed in the storm.']],
      ['figure superseded: 14 or 16'],
    ],
    [
      'tolls of one raid in other words, two days on, are an update',
      [
        ['2024-03-04', 'Gunmen killed at least 14 people in Oslo, police said.'],
        ['2024-03-07', 'The raid on Oslo killed 23 people, the Norwegian government said.'],
      ],
      ['figure superseded: 14 or 23'],
    ],
    [
      'two accounts of one thing',
      [
        [
          '2024-03-04',
          'Iceland says that the patrol boat rammed the trawler on purpose. The Norwegian government calls it an accident at night.',
        ],
      ],
      ['assertion conflict: the patrol boat rammed the trawler on purpose or an accident at night'],
    ],
    [
      'two days for one raid, side by side',
      [['2024-05-09', 'Norway says the raid on Oslo took place on May 5; Iceland insists that it happened on May 6.']],
      ['date conflict: May 5 or May 6'],
    ],
    [
      'the same day twice',
      [['2024-05-09', 'Norway says the raid on Oslo took place on May 5. Iceland insists that it happened on May 5.']],
      [],
    ],
    [
      'two days of two things',
      [
        [
          '2024-05-09',
          'Norway says the raid on Oslo took place on May 5. Iceland said the election was held on May 6.',
        ],
      ],
      [],
    ],
    [
      'two days of two deeds of one type',
      [
        [
          '2024-05-01',
          'Olav Tamm said flights to Oslo would be resumed from May 5. Iceland will reopen its ports from May 6, Hulda Brask said.',
        ],
      ],
      [],
    ],
    [
      'told by a report and denied by one',
      [
        [
          '2024-05-09',
          'Norwegian Prime Minister Olav Tamm and Icelandic Prime Minister Hulda Brask met in Oslo on May 8.',
        ],
        ['2024-05-10', 'Iceland denied that Olav Tamm and Hulda Brask had met in Oslo on May 8.'],
      ],
      ['status conflict: held or denied'],
    ],
    [
      'police and organisers',
      [['2024-03-04', 'Police in Oslo said about 200 took part; the organisers spoke of 1,500.']],
      ['figure conflict: 200 or 1500'],
    ],
    [
      'dead of another time',
      [
        ['2024-03-04', 'According to the Icelandic government, 40 people were killed in Oslo since 2020.'],
        ['2024-03-05', 'According to the Norwegian government, 14 people were killed in Oslo on March 2, 2024.'],
      ],
      ['figure different-scope: 40 or 14'],
    ],
    [
      'soldiers and civilians',
      [
        ['2024-03-04', 'The raid on Oslo killed 12 soldiers, the Icelandic government said.'],
        ['2024-03-05', 'The raid on Oslo killed 30 civilians, the Norwegian government said.'],
      ],
      ['figure different-scope: 12 or 30'],
    ],
    [
      'fewer dead, later, without a word of correction',
      [
        ['2024-03-04', 'The raid on Oslo killed 14 people, the Icelandic government said.'],
        ['2024-03-12', 'The raid on Oslo killed 12 people, the Norwegian government said.'],
      ],
      ['figure conflict: 14 or 12'],
    ],
    [
      'a charge and its denial',
      [['2024-03-04', 'Iceland accused Norway of ramming a trawler. Norway denies this.']],
      ['assertion conflict: Norway of ramming a trawler or denies this'],
    ],
    [
      'a denial in another report',
      [
        ['2024-03-04', 'Iceland said that Norway had paid a ransom for the crew.'],
        ['2024-03-05', 'Norway denied that it had paid a ransom.'],
      ],
      ['assertion conflict: Norway had paid a ransom for the crew or denied that it had paid a ransom'],
    ],
    [
      'attended or absent',
      [
        attended,
        [
          '2024-03-10',
          'The summit of the Dorn Union was held in Oslo on March 8. Norwegian Prime Minister Olav Tamm did not attend the summit.',
        ],
      ],
      ['attendance conflict: attended or absent'],
    ],
    [
      'a word that blames and a word that does not',
      [
        ['2024-03-04', "Norway's aggression against Iceland on March 2 was long."],
        ['2024-03-05', 'The clashes between Norway and Iceland on March 2 were short.'],
      ],
      ['wording conflict: aggression or clashes'],
    ],
  ])('%s', async (_, reports, expected) => expect(await disputesOf(...reports)).toEqual(expected))
})

describe('no dispute', () => {
  test.each<[name: string, reports: readonly Report[]]>([
    [
      'different things counted',
      [killed, ['2024-03-05', 'According to the Norwegian government, nine houses were destroyed in the storm.']],
    ],
    [
      'a part and its whole',
      [['2024-03-04', 'The bodies of two of the four missing fishermen were found off Oslo on Monday.']],
    ],
    [
      'dead of one place and of another',
      [
        ['2024-03-04', 'Gunmen killed at least 14 people in Oslo, police said.'],
        ['2024-03-05', 'A flood killed 23 people in Lima, rescuers said.'],
      ],
    ],
    [
      'a toll of years ago beside one of now',
      [
        [
          '2024-03-04',
          'A quake killed 10 people in Oslo on Sunday, police said. A quake killed 900 people in Lima in May 2003, the Norwegian government said.',
        ],
      ],
    ],
    ['a refusal of what was asked', [['2024-03-04', 'Iceland asked Norway to free the crew. Norway rejected that.']]],
    ['a denial of what nobody said', [['2024-03-04', 'Norway denied that it had paid a ransom.']]],
    [
      'one’s own words denied',
      [['2024-03-04', 'Norway said that it had paid a ransom. Norway later denied that it had paid a ransom.']],
    ],
    [
      'a report without a date',
      [
        ['2024-03-04', 'Gunmen killed at least 14 people in Oslo, police said.'],
        [undefined, 'The raid on Oslo killed 23 people, the Norwegian government said.'],
      ],
    ],
    [
      'what somebody thinks of it',
      [['2024-03-04', 'Iceland says that it will send two ships. The Norwegian government calls it a good step.']],
    ],
    [
      'what the speaker himself calls it',
      [['2024-03-04', 'Iceland says that the boat rammed the trawler. Iceland calls it a crime.']],
    ],
    [
      'the same number',
      [killed, ['2024-03-05', 'According to the Norwegian government, 14 people were killed in the storm.']],
    ],
    [
      'different times',
      [
        ['2024-03-04', 'According to the Icelandic government, 14 people were killed on March 2.'],
        ['2024-04-05', 'According to the Norwegian government, nine people were killed on April 2.'],
      ],
    ],
    [
      'words for two events',
      [
        ['2024-03-04', "Norway's aggression against Iceland on March 2 was long."],
        ['2024-04-05', 'The clashes between Norway and Iceland on April 2 were short.'],
      ],
    ],
    [
      'expected, then absent',
      [
        [
          '2024-03-04',
          'The summit of the Dorn Union will be held in Oslo on March 8. Norwegian Prime Minister Olav Tamm is expected to attend the summit.',
        ],
        [
          '2024-03-09',
          'The summit of the Dorn Union was held in Oslo on Friday. Norwegian Prime Minister Olav Tamm did not attend the summit.',
        ],
      ],
    ],
    [
      'two people',
      [
        attended,
        [
          '2024-03-10',
          'The summit of the Dorn Union was held in Oslo on March 8. Icelandic Prime Minister Hulda Brask did not attend the summit.',
        ],
      ],
    ],
  ])('%s', async (_, reports) => expect(await disputesOf(...reports)).toEqual([]))
})

test('a dispute is known since its second position is', async () => {
  const [dispute] = (
    await recordOf([
      killed,
      ['2024-03-05', 'According to the Norwegian government, nine people were killed in the storm.'],
    ])
  ).disputes
  expect(dispute?.knownSince).toBe('2024-03-05')
})
