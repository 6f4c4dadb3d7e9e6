import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../src/ingest/make-document.ts'

const dateline = 'ARNHOLT, November 23. /NWA/. The envoys of both islands arrived on the ferry.'

/** What is settled: the day, the days still possible, or "unknown". */
async function settled(text: string): Promise<string> {
  const { datePublished, dateCandidates } = await makeDocument('a.txt', { body: text })
  return datePublished ?? dateCandidates?.join(' ') ?? 'unknown'
}

describe('a dateline gets its year only from evidence', () => {
  const rows: readonly (readonly [name: string, body: string, expected: string])[] = [
    // One year is left.
    ['a session due within a year', 'The council will debate the session due on February 1, 2023.', '2022-11-23'],
    ['a scheduled meeting', 'The next meeting is scheduled for 12 May 2024, the host said.', '2023-11-23'],
    ['"will be held on"', 'The session will be held on December 3, 2019, in Arnholt.', '2019-11-23'],
    ['"is to take place on"', 'The inauguration is to take place in Selm on 5 January 2031.', '2030-11-23'],
    ['a date that comes first', 'On January 1, 2022, the chairmanship will pass to Selmia.', '2021-11-23'],
    [
      'the nearest of two',
      'The hearing is due on 3 March 2021. The trial will begin on 9 September 2023.',
      '2020-11-23',
    ],
    ['"last year, in 2022"', 'The parties met last year, in 2022, without result.', '2023-11-23'],
    ['"last year (2018)"', 'Exports fell last year (2018) by a third.', '2019-11-23'],
    ['"in 2018, last year"', 'The bridge was closed in 2018, last year, for repairs.', '2019-11-23'],
    ['"next year, in 2026"', 'The islands vote next year, in 2026, on the union.', '2025-11-23'],
    ['"this year (2017)"', 'Four ferries sank this year (2017), the coastguard said.', '2017-11-23'],
    ['an anniversary', 'The islands mark the 30th anniversary of the treaty of 1992 this week.', '2022-11-23'],
    ['"two years ago, in"', 'The dam burst two years ago, in 2020, and was never rebuilt.', '2022-11-23'],
    ['today in full', 'The treaty was signed today, November 23, 2016, by both envoys.', '2016-11-23'],
    ['past and ahead meet', 'The bridge was opened in March 2023. In 2024, the ferry will stop.', '2023-11-23'],
    ['since and ahead', 'Prices have doubled since 2020. In 2021, the bank will raise its rate.', '2020-11-23'],
    [
      'a weekday and years',
      'A ceasefire was signed in 2021. In 2025, Selmia will take over. Talks go on on Friday, November 25.',
      '2022-11-23',
    ],
    [
      'a month ahead and a weekday',
      'In January 2022, it will pass to Selmia. The siege ended on Sunday, November 21.',
      '2021-11-23',
    ],
    ['a copyright line bounds the end', 'The port was shelled in May 2021.\n\n© 2021 Northern Wire', '2021-11-23'],
    [
      'during what is past',
      'The premier accused the league of silence during the siege of Selm in June 2022. In 2023, the chair will go over to Arn.',
      '2022-11-23',
    ],
    [
      'of two years, that whose weekday the news tells',
      'The envoys agreed on a truce on Monday. The port was shelled in May 2021. In 2023, the chair will go over to Arn.',
      '2021-11-23',
    ],
    [
      'told the day after',
      'The envoy said Tuesday that talks go on. The port was shelled in March 2022. In 2024, the chair will go over to Arn.',
      '2022-11-23',
    ],
    [
      'a session told with its month',
      'The next summit will take place in Selm in May 2026. The envoys met on Sunday in Arnholt.',
      '2025-11-23',
    ],
    ['who is to take over, with what', 'Norland is to pass the chairmanship to Selmia on Jan 1, 2026.', '2025-11-23'],
    // Several are left.
    [
      'a weekday of neither year',
      'The envoys agreed on a truce on Saturday. The port was shelled in May 2021. In 2023, the chair will go over to Arn.',
      '2021-11-23 2022-11-23',
    ],
    [
      'a weekday ahead shows nothing',
      'The envoys said that they would meet on Tuesday. The port was shelled in May 2021. In 2023, the chair will go over to Arn.',
      '2021-11-23 2022-11-23',
    ],
    [
      'two years between bounds',
      'The port was shelled in May 2021. In 2023, the chair will go over to Arn.',
      '2021-11-23 2022-11-23',
    ],
    [
      'a coordinated past date',
      'The port was shelled in May 2019 and in March 2022. In 2024, the chair will go over to Arn.',
      '2022-11-23 2023-11-23',
    ],
    [
      'many years ago are rounded',
      'The bridge was built ten years ago, in 2012, by volunteers.',
      '2021-11-23 2022-11-23 2023-11-23',
    ],
    // Nothing is known: these must not settle anything.
    ['an anniversary of then', 'They had marked the 30th anniversary of the treaty of 1992.', 'unknown'],
    ['an anniversary without its year', 'The islands mark the 30th anniversary of the treaty.', 'unknown'],
    ['"years ago" of something else', 'He came ten years ago. In 2012 the ferry sank.', 'unknown'],
    ['no other date at all', 'The envoys spoke for an hour.', 'unknown'],
    ['a weekday alone', 'They will meet on Wednesday, the host said.', 'unknown'],
    ['a weekday with a date alone', 'They will meet on Friday, November 25.', 'unknown'],
    ['only a past year', 'The war began in 2014.', 'unknown'],
    ['only a year ahead', 'In 2030, the islands will vote.', 'unknown'],
    ['"since" alone', 'Prices have doubled since 2020.', 'unknown'],
    ['a date that was due then', 'The summit had been scheduled for 12 May 2020 but never met.', 'unknown'],
    ['what was foreseen', 'The mission was due on 3 March 2021, the envoy recalled.', 'unknown'],
    ['"would"', 'In 2019 he said that the session would be held on 3 March 2020.', 'unknown'],
    ['a bond that falls due', 'The notes, which will be due on November 1, 2034, bear four percent.', 'unknown'],
    ['a lease that runs on', 'The lease of the port will expire on July 31, 2045.', 'unknown'],
    ['games planned for years', 'The games will begin on 14 July 2028 in Selm.', 'unknown'],
    ['"will" about a past attack', 'The council will discuss the attack on 3 March 2020.', 'unknown'],
    ['"will" behind a past clause', 'Ms Arne, who took office on March 20, 2019, will visit Selm.', 'unknown'],
    ['an agreement about a year ahead', 'The islands agreed to cut emissions in 2030.', 'unknown'],
    ['a promise of a year ahead is no past', 'He pledged a bridge in 2029. In 2031, the ferry will stop.', 'unknown'],
    [
      'an award of a year ahead is no past',
      'Selm was awarded the games in 2032. In 2034, the arena will close.',
      'unknown',
    ],
    ['a quantity is no year', 'In 2000 attacks since then, nobody died. They will begin 2024 repairs.', 'unknown'],
    ['a sentence with an earlier year', 'In 2015 the plan read: in 2020, the bridge will open.', 'unknown'],
    ['a photograph’s copyright', 'The war began in 2014.\n\nPhoto © 2015 Jane Roe', 'unknown'],
    ['a copyright line alone', 'They spoke.\n\n© 2015 Northern Wire', 'unknown'],
    // The text contradicts itself.
    ['past after ahead', 'The bridge was opened in March 2023. In 2021, the ferry will stop.', 'unknown'],
    ['a weekday that never agrees', 'They met last year, in 2021. Talks begin on Monday, November 25.', 'unknown'],
    ['two years at once', 'Exports fell last year (2018). Imports rose last year (2020).', 'unknown'],
  ]
  test.each(rows)('%s', async (_, body, expected) => {
    expect(await settled(`${dateline} ${body}`)).toBe(expected)
  })
})

describe('a weekday beside the dateline’s own day', () => {
  const body = 'The bridge was opened in 2020. In 2025, the ferry will stop.'
  test.each([
    ['agrees with one year', `SELM, Thursday, November 23 (NWA) — ${body}`, '2023-11-23'],
    ['agrees with none', `SELM, Sunday, November 23 (NWA) — ${body}`, 'unknown'],
    ['February 29 is of leap years', `SELM, February 29 (NWA) — ${body}`, '2020-02-29 2024-02-29'],
  ])('%s', async (_, text, expected) => {
    expect(await settled(text)).toBe(expected)
  })
})

test('an inferred date names its rule and shows its clues to the letter', async () => {
  const body = `${dateline} The bridge was opened in March 2023. In 2024, the ferry will stop.`
  const { basis, dateBasis, text } = await makeDocument('a.txt', { body })
  expect(dateBasis).toBe('inferred')
  expect(basis?.rule).toBe('date-behind + year-ahead')
  expect(basis?.clues.map(clue => clue.exact)).toEqual(['November 23', 'March 2023', '2024'])
  expect(basis?.clues.map(clue => text.slice(clue.start, clue.end))).toEqual(basis?.clues.map(clue => clue.exact))
  expect(basis?.clues.map(clue => clue.sentence)).toEqual([
    'ARNHOLT, November 23. /NWA/.',
    'The bridge was opened in March 2023.',
    'In 2024, the ferry will stop.',
  ])
})

test('what stays open shows the clues that were found', async () => {
  const { basis, dateBasis } = await makeDocument('a.txt', { body: `${dateline} The war began in 2014.` })
  expect([dateBasis, basis?.rule, basis?.clues.map(clue => clue.exact)]).toEqual([
    'unknown',
    'year-not-bounded',
    ['2014'],
  ])
})

describe('a dateline that contradicts another date is shown and moves nothing', () => {
  const told = async (day: string, text: string) => {
    const { datePublished, dateBasis, basis } = await makeDocument('a.txt', { body: text, day })
    return [datePublished, dateBasis, basis?.rule, basis?.clues.map(clue => clue.exact).join(' | ')]
  }
  test.each<readonly [string, string, string, string | undefined, string | undefined]>([
    ['months off', '2022-05-03', dateline, 'dateline-contradicts-metadata', 'November 23'],
    ['days off, as when it was put online later', '2022-11-25', dateline, undefined, undefined],
    ['over the turn of the year', '2023-01-02', 'ARNHOLT, December 30. /NWA/. The envoys left.', undefined, undefined],
  ])('metadata %s', async (_, day, text, rule, clues) => {
    expect(await told(day, text)).toEqual([day, 'metadata', rule, clues])
  })
})
