import { describe, expect, test } from 'vitest'
import { nameIn, type Report, recordOf } from './record-of.ts'

/** Each event as its first day (or month, or year), where it is known, and its status. */
const eventsOf = async (reports: readonly Report[], asOf?: string): Promise<readonly string[]> =>
  (await recordOf(reports, asOf)).events.map(({ start, status }) => `${start ?? 'some day'} ${status}`)

const summitAhead: Report = ['2024-03-04', 'The summit of the Dorn Union will be held in Oslo on March 8.']
const summitHeld: Report = ['2024-03-09', 'The summit of the Dorn Union was held in Oslo on Friday.']

describe('reports of one event are one event', () => {
  test.each<[name: string, reports: readonly Report[], events: readonly string[]]>([
    ['planned, then held', [summitAhead, summitHeld], ['2024-03-08 held']],
    [
      'under another name',
      [
        ['2024-03-04', 'An extraordinary session of the Dorn Union will be held in Oslo on March 8.'],
        ['2024-03-09', 'The emergency meeting of the Dorn Union was held in Oslo on Friday.'],
      ],
      ['2024-03-08 held'],
    ],
    [
      'a summit of one day, whatever it is called',
      [summitHeld, ['2024-03-09', 'Ana Vell stayed away from a regional crisis summit on Friday.']],
      ['2024-03-08 held'],
    ],
    [
      'a headline and the first sentence under it',
      [['2024-03-09', 'Norway snubs Oslo summit\n\nNorway stayed away from a regional summit on Friday.']],
      ['2024-03-08 held'],
    ],
    [
      'a city and its country',
      [summitHeld, ['2024-03-09', 'A summit of the Dorn Union was held in Norway on March 8.']],
      ['2024-03-08 held'],
    ],
    [
      'expected in a month, then held without a day',
      [
        [
          '2024-10-07',
          'The foreign ministers of Norway and Iceland, Jon Ekmar and Hulda Brask, may meet in Geneva in November.',
        ],
        [
          '2024-11-30',
          'The meeting of the foreign ministers of Norway and Iceland, Jon Ekmar and Hulda Brask, did take place.',
        ],
      ],
      ['2024-11 held'],
    ],
    [
      'without a day at first, by the guests that a later report names',
      [
        ['2024-03-04', 'An extraordinary summit of the Dorn Union will be held in Oslo on March 8.'],
        ['2024-03-08', 'The one-day summit of the Dorn Union was chaired by Jon Ekmar. Hulda Brask also attended it.'],
        ['2024-03-09', 'The summit of the Dorn Union on March 8 was attended by Jon Ekmar and Hulda Brask.'],
      ],
      ['2024-03-08 held'],
    ],
    [
      'without a day, told on its day from where it was',
      [
        ['2024-03-04', 'The summit of the Dorn Union will be held in Oslo on March 8.'],
        [
          '2024-03-08',
          'The leaders were silent after the summit. Hulda Brask and Jon Ekmar were absent.',
          'Dorn Press',
          'OSLO',
        ],
      ],
      ['2024-03-08 held'],
    ],
    [
      'without a day, by who arrived where it is held to attend it',
      [
        ['2024-03-04', 'The summit of the Dorn Union will be held in Oslo on March 8.'],
        [
          '2024-03-08',
          'Icelandic President Hulda Brask arrived in Oslo on Thursday to attend the Gulf summit. Jon Ekmar was absent.',
        ],
      ],
      ['2024-03-07 occurred', '2024-03-08 held'],
    ],
    [
      'an attack by verb and by noun',
      [
        ['2024-03-04', 'Norway attacked Iceland on March 2.'],
        ['2024-03-05', "Norway's attack on Iceland on March 2 was long."],
      ],
      ['2024-03-02 occurred'],
    ],
    [
      'without a date of its own',
      [[undefined, 'The summit of the Dorn Union was held in Oslo on March 8, 2024.'], summitHeld],
      ['2024-03-08 held'],
    ],
  ])('%s', async (_, reports, events) => expect(await eventsOf(reports)).toEqual(events))
})

describe('two events stay two', () => {
  test.each<[name: string, reports: readonly Report[], events: readonly string[]]>([
    [
      'sessions of one body, a year apart',
      [
        ['2023-03-09', 'The annual session of the Dorn Union was held in Oslo on March 8, 2023.'],
        ['2024-03-09', 'The annual session of the Dorn Union was held in Oslo on March 8, 2024.'],
      ],
      ['2023-03-08 held', '2024-03-08 held'],
    ],
    [
      'the same, each by its weekday',
      [
        ['2023-03-09', 'The session of the Dorn Union was held in Oslo on Wednesday.'],
        ['2024-03-09', 'The session of the Dorn Union was held in Oslo on Friday.'],
      ],
      ['2023-03-08 held', '2024-03-08 held'],
    ],
    [
      'what is told from elsewhere of a summit that nothing else tells',
      [
        ['2024-03-04', 'The summit of the Dorn Union will be held in Oslo on March 8.'],
        [
          '2024-03-08',
          'The leaders were silent after the summit. Hulda Brask and Jon Ekmar were absent.',
          'Press',
          'Lima',
        ],
      ],
      ['2024-03-08 planned', 'some day held'],
    ],
    [
      'what somebody arrived elsewhere to attend',
      [
        ['2024-03-04', 'The summit of the Dorn Union will be held in Oslo on March 8.'],
        [
          '2024-03-08',
          'Icelandic President Hulda Brask arrived in Lima on Thursday to attend the Gulf summit. Jon Ekmar was absent.',
        ],
      ],
      ['2024-03-07 occurred', '2024-03-08 planned', 'some day held'],
    ],
    [
      'the same, by year alone',
      [
        ['2024-03-04', 'In 2022, a summit of the Dorn Union was held in Oslo.'],
        ['2024-05-04', 'In 2023, a summit of the Dorn Union was held in Oslo.'],
      ],
      ['2022 held', '2023 held'],
    ],
    [
      'a summit and the meeting of ministers before it',
      [
        [
          '2024-05-02',
          'A meeting of the foreign ministers of Norway and Iceland will be held in Oslo on May 6 ahead of the summit of the Dorn Union, which will be held in Geneva on May 20.',
        ],
      ],
      ['2024-05-06 planned', '2024-05-20 planned'],
    ],
    [
      'an extraordinary and an annual session',
      [
        [
          '2024-03-01',
          'The extraordinary session of the Dorn Union will be held in Oslo on March 8. The annual session of the Dorn Union will be held in Oslo on March 28.',
        ],
      ],
      ['2024-03-08 planned', '2024-03-28 planned'],
    ],
    [
      'two organisations, one day and place',
      [summitHeld, ['2024-03-09', 'The summit of the Lake Pact was held in Oslo on Friday.']],
      ['2024-03-08 held', '2024-03-08 held'],
    ],
    [
      'two places, one day',
      [summitHeld, ['2024-03-09', 'The summit of the Dorn Union was held in Geneva on Friday.']],
      ['2024-03-08 held', '2024-03-08 held'],
    ],
    [
      'two calls of one person on one day',
      [
        ['2024-03-05', 'A telephone conversation between Olav Tamm and Hulda Brask took place on March 4.'],
        ['2024-03-05', 'A telephone conversation between Olav Tamm and Karen Holm took place on March 4.'],
      ],
      ['2024-03-04 held', '2024-03-04 held'],
    ],
    [
      'two attacks on one day',
      [
        ['2024-03-04', 'Norway attacked Iceland on March 2.'],
        ['2024-03-05', 'Brazil attacked Chile on March 2.'],
      ],
      ['2024-03-02 occurred', '2024-03-02 occurred'],
    ],
    [
      'two elections on one day',
      [
        ['2024-03-04', 'The parliamentary election in Norway will be held on March 10.'],
        ['2024-03-04', 'The presidential election in Norway will be held on March 10.'],
      ],
      ['2024-03-10 planned', '2024-03-10 planned'],
    ],
  ])('%s', async (_, reports, events) => expect(await eventsOf(reports)).toEqual(events))
})

describe('status', () => {
  test.each<[name: string, reports: readonly Report[], asOf: string | undefined, events: readonly string[]]>([
    ['planned, while its day is ahead', [summitAhead], undefined, ['2024-03-08 planned']],
    ['unreported, once its day has passed in silence', [summitAhead], '2024-04-01', ['2024-03-08 unreported']],
    ['planned on its day', [summitAhead], '2024-03-08', ['2024-03-08 planned']],
    ['held, whatever day the record stands at', [summitAhead, summitHeld], '2024-04-01', ['2024-03-08 held']],
    ['as of a day before the report, still planned', [summitAhead, summitHeld], '2024-03-05', ['2024-03-08 planned']],
    [
      'no plan again when the plan is recalled',
      [summitHeld, ['2024-03-20', 'The summit of the Dorn Union had been planned for March 8 in Oslo.']],
      undefined,
      ['2024-03-08 held'],
    ],
    [
      'postponed',
      [summitAhead, ['2024-03-06', 'The summit of the Dorn Union, planned for March 8 in Oslo, was postponed.']],
      undefined,
      ['2024-03-08 postponed'],
    ],
    [
      'put off and planned anew by one report',
      [
        [
          '2024-03-04',
          'The summit of the Dorn Union will be held in Oslo on March 8. The summit had at first been set for March 6 but was pushed back to give ministers time.',
        ],
      ],
      undefined,
      ['2024-03-08 planned'],
    ],
    ['nothing of a meeting that is none in particular', [['2024-05-02', 'There was a meeting.']], undefined, []],
  ])('%s', async (_, reports, asOf, events) => expect(await eventsOf(reports, asOf)).toEqual(events))
})

test('history keeps each step with its day', async () => {
  const [event] = (await recordOf([summitAhead, summitHeld])).events
  expect(event?.history.map(step => [step.asOf, step.status])).toEqual([
    ['2024-03-04', 'planned'],
    ['2024-03-09', 'held'],
  ])
})

test('a document that says the same again is no step', async () => {
  const [event] = (await recordOf([summitAhead, ['2024-03-05', `In short: ${summitAhead[1]}`]])).events
  expect(event?.history).toHaveLength(1)
})

test('silence about a planned event names the plan as its basis', async () => {
  const [event] = (await recordOf([summitAhead], '2024-04-01')).events
  expect(event?.basis?.rule).toContain('date-passed-in-silence')
})

describe('who was there', () => {
  const attendances = async (...reports: readonly Report[]): Promise<readonly string[]> => {
    const record = await recordOf(reports)
    return record.events
      .flatMap(event => event.participants.map(p => `${nameIn(record, p.entity)} ${p.attendance}`))
      .sort()
  }
  const ahead = (words: string): Report => ['2024-03-04', `${summitAhead[1]} ${words}`]
  const told = (words: string): Report => ['2024-03-09', `${summitHeld[1]} ${words}`]

  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'expected, then attended: both are kept',
      [
        ahead('Norwegian Prime Minister Olav Tamm is expected to attend the summit.'),
        told('The summit was attended by Norwegian Prime Minister Olav Tamm.'),
      ],
      ['Olav Tamm attended', 'Olav Tamm expected'],
    ],
    [
      'declined, then absent: both are kept',
      [
        ahead('Icelandic Prime Minister Hulda Brask will skip the summit.'),
        told('Icelandic Prime Minister Hulda Brask did not attend the summit.'),
      ],
      ['Hulda Brask absent', 'Hulda Brask declined'],
    ],
    ['the union is no guest at its own summit', [told('Leaders of the Dorn Union met in Oslo on March 8.')], []],
    ['nobody', [told('Norwegian Prime Minister Olav Tamm likes fish.')], []],
  ])('%s', async (_, reports, expected) => expect(await attendances(...reports)).toEqual(expected))
})

test.each<[name: string, text: string, expected: readonly string[]]>([
  [
    'a conference with a name of its own is not the meeting of two',
    'Ana Vell held a meeting with Tomas Rehn in Oslo on March 4. They spoke of the Dorn Union conference in May.',
    ['2024-03-04 held', '2024-05 planned'],
  ],
  [
    'of two that lie ahead, neither is put off by a word that may mean both',
    'A meeting of the Dorn Union will be held in Oslo on March 14. A meeting of the Karsk Pact will be held in Bergen on March 15. The meeting was postponed.',
    ['2024-03-14 planned', '2024-03-15 planned'],
  ],
  [
    'the only one ahead is put off',
    'A meeting of the Dorn Union will be held in Oslo on March 14. The meeting was postponed on Friday.',
    ['2024-03-14 postponed'],
  ],
  [
    'what was held is not put off',
    'A meeting of the Karsk Pact was held in Bergen on March 1. A meeting of the Dorn Union will be held in Oslo on March 14. The meeting was postponed.',
    ['2024-03-01 held', '2024-03-14 postponed'],
  ],
])('%s', async (_, text, expected) => {
  const { events } = await recordOf([['2024-03-09', text]])
  expect(events.map(({ start, status }) => `${start} ${status}`)).toEqual(expected)
})

test('a meeting of ministers is not the summit of the headline, and its guests do not name it', async () => {
  const record = await recordOf([
    [
      '2024-03-09',
      'Norway pulls out of Oslo summit\n\nThe meeting of foreign ministers in Bergen on Friday broke up after an hour. Olav Tamm walked out.',
    ],
  ])
  expect(record.events.map(({ label, start }) => [label, start])).toContainEqual([
    'meeting of foreign ministers',
    '2024-03-08',
  ])
})

describe('what a mission is', () => {
  const missionOf = async (text: string): Promise<readonly string[]> => {
    const record = await recordOf([['2024-03-09', text]])
    return record.events.flatMap(({ mission }) =>
      Object.entries(mission ?? {}).flatMap(([part, told]) =>
        told ? [`${part}: ${'entity' in told ? nameIn(record, told.entity) : told.text}`] : [],
      ),
    )
  }
  test.each<[text: string, expected: readonly string[]]>([
    [
      'The Dorn Union will send a mission to Norway in May to monitor the election.',
      ['sender: Dorn Union', 'host: Norway', 'mandate: monitor the election'],
    ],
    [
      'The Dorn Union sent 40 observers to Norway on March 1 for six months.',
      ['sender: Dorn Union', 'host: Norway', 'period: for six months'],
    ],
    [
      'The observer mission of the Dorn Union, which began on March 1, is led by former minister Ana Vell.',
      ['sender: Dorn Union', 'head: Ana Vell'],
    ],
    [
      'The observer mission of the Dorn Union began on March 1. The mandate of the mission was extended until June 30.',
      ['sender: Dorn Union', 'period: until June 30'],
    ],
    // What is denied, open or of another mission.
    ['The Dorn Union will not send a mission to Norway in May.', []],
    ['The Dorn Union may send a mission to Norway in May.', []],
    ['Ana Vell is on a mission to help her friends in Norway.', []],
  ])('%s', async (text, expected) => expect(await missionOf(text)).toEqual(expected))
})

describe('what it was called', () => {
  test('each wording with its document, and whose words it is inside a quotation', async () => {
    const record = await recordOf([
      [
        '2024-03-09',
        `${summitHeld[1]} "The summit of the Dorn Union was short," Norwegian Prime Minister Olav Tamm said.`,
      ],
    ])
    expect(record.events[0]?.wordings.map(w => [w.text, w.attributedTo && nameIn(record, w.attributedTo)])).toEqual([
      ['summit of the Dorn Union', undefined],
      ['summit of the Dorn Union', 'Olav Tamm'],
    ])
  })
})

describe('relations', () => {
  const relationsOf = async (text: string): Promise<readonly string[]> => {
    const record = await recordOf([['2024-03-09', text]])
    return record.events.flatMap(event =>
      event.related.map(r => `${event.label} ${r.relation} ${nameIn(record, r.event)}`),
    )
  }
  test.each<[name: string, text: string, expected: readonly string[]]>([
    [
      'the previous summit',
      'The annual summit of the Dorn Union was held in Oslo on Friday. The previous summit of the union was held in Geneva in 2022.',
      ['annual summit of the Dorn Union previousInSeries summit of the union'],
    ],
    [
      'ahead of the summit',
      'A meeting of the foreign ministers of Norway and Iceland will be held in Oslo on May 6 ahead of the summit of the Dorn Union, which will be held in Geneva on May 20.',
      ['meeting of the foreign ministers of Norway and Iceland precedes summit of the Dorn Union'],
    ],
    [
      'none, where none is told',
      'The summit of the Dorn Union was held in Oslo on Friday. The summit of the Lake Pact was held in Geneva on Friday.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await relationsOf(text)).toEqual(expected))
})
