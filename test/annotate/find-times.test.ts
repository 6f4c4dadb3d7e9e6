import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import type { Time } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'
import { unreadArticle } from '../fixtures/unread-words.ts'

async function timesOf(text: string, datePublished?: string, headline?: string): Promise<readonly Time[]> {
  const given = { text, ...(datePublished ? { datePublished } : {}), ...(headline ? { headline } : {}) }
  return (await annotate(inventDocument('times', given))).times
}

/** One line a time: its words, its value, its place in the calendar, its modifier. */
const told = (text: string, times: readonly Time[]) =>
  times.map(time => {
    const edtf = time.edtfEnd ? `${time.edtf} … ${time.edtfEnd}` : time.edtf
    return [slice(text, time), time.value, edtf ?? '-', time.mod].filter(Boolean).join(' | ')
  })

// A Wednesday.
const DAY = '2022-11-23'

/** The name of a row, the sentence, what is found in it on Wednesday, 23 November 2022. */
type Row = readonly [string, string, readonly string[]]

const stated: readonly Row[] = [
  ['day month year', 'They met on 28 October 2022.', ['28 October 2022 | 2022-10-28 | 2022-10-28']],
  ['month day, year', 'They met on October 28, 2022.', ['October 28, 2022 | 2022-10-28 | 2022-10-28']],
  ['abbreviated month', 'They met on Oct. 28, 2022, in Ostra.', ['Oct. 28, 2022 | 2022-10-28 | 2022-10-28']],
  ['ordinal day', 'They met on October 28th, 2021.', ['October 28th, 2021 | 2021-10-28 | 2021-10-28']],
  [
    'the 28th of October',
    'They met on the 28th of October 2021.',
    ['the 28th of October 2021 | 2021-10-28 | 2021-10-28'],
  ],
  ['weekday with it', 'It opens on Friday, 25 November 2022.', ['Friday, 25 November 2022 | 2022-11-25 | 2022-11-25']],
  ['ISO', 'The deadline is 2022-12-01.', ['2022-12-01 | 2022-12-01 | 2022-12-01']],
  ['dots', 'It was signed on 05.11.2020 in Larn.', ['05.11.2020 | 2020-11-05 | 2020-11-05']],
  ['slashes that can only be read one way', 'It was signed on 25/11/2020.', ['25/11/2020 | 2020-11-25 | 2020-11-25']],
  ['slashes that can be read two ways stay open', 'It was signed on 05/11/2020.', ['05/11/2020 | 2020-XX-XX | -']],
  ['no such day', 'The file is called 30 February 2020.', ['February 2020 | 2020-02 | 2020-02']],
  ['month and year', 'The war began in May 2021.', ['May 2021 | 2021-05 | 2021-05']],
  ['month of year', 'The war began in September of 2020.', ['September of 2020 | 2020-09 | 2020-09']],
  [
    'two months',
    'Shelling in May 2021 and in September 2022.',
    ['May 2021 | 2021-05 | 2021-05', 'September 2022 | 2022-09 | 2022-09'],
  ],
  ['early', 'It fell in early May 2021.', ['early May 2021 | 2021-05 | 2021-05 | START']],
  ['mid', 'It fell in mid-May 2021.', ['mid-May 2021 | 2021-05 | 2021-05 | MID']],
  ['the end of', 'The term ends at the end of March 2023.', ['the end of March 2023 | 2023-03 | 2023-03 | END']],
  ['in a year', 'In 2024, the chair will go over to Norland.', ['2024 | 2024 | 2024']],
  ['since a year', 'It has doubled since 2020.', ['2020 | 2020 | 2020']],
  ['year before its noun', 'After the 2020 war the border was closed.', ['2020 | 2020 | 2020']],
  ['year before a singular noun', 'His failed 2016 campaign was forgotten.', ['2016 | 2016 | 2016']],
  ['year in brackets', 'The first summit (2015) was short.', ['2015 | 2015 | 2015']],
  [
    'years in a list',
    'They met in 2014, 2015 and 2016.',
    ['2014 | 2014 | 2014', '2015 | 2015 | 2015', '2016 | 2016 | 2016'],
  ],
  ['late in a year', 'The bridge was built in late 2019.', ['late 2019 | 2019 | 2019 | END']],
  ['years that last', 'He was premier in 2014-2018.', ['2014-2018 | 2014 | 2014 … 2018']],
  ['decade', 'Both states joined in the 1990s.', ['the 1990s | 199 | 1990/1999']],
  ['short decade', 'Both states joined in the ’90s.', ['the ’90s | 199 | 1990/1999']],
  ['century', 'The fortress dates from the 19th century.', ['the 19th century | 18 | 1801/1900']],
  ['quarter', 'Trade fell in the third quarter of 2021.', ['the third quarter of 2021 | 2021-Q3 | 2021-07/2021-09']],
  ['Q4', 'Trade fell in Q4 2021.', ['Q4 2021 | 2021-Q4 | 2021-10/2021-12']],
  ['half', 'Trade fell in the first half of 2021.', ['the first half of 2021 | 2021-H1 | 2021-01/2021-06']],
  [
    'a season says its year and no months',
    'They fought in the summer of 2014.',
    ['the summer of 2014 | 2014-SU | 2014~'],
  ],
  [
    'days that last',
    'They fought on September 13-14, 2020.',
    ['September 13-14, 2020 | 2020-09-13 | 2020-09-13 … 2020-09-14'],
  ],
  ['from … to', 'It runs from 3 to 5 May 2023.', ['3 to 5 May 2023 | 2023-05-03 | 2023-05-03 … 2023-05-05']],
  [
    'across months',
    'It runs from 30 April to 2 May 2023.',
    ['30 April to 2 May 2023 | 2023-04-30 | 2023-04-30 … 2023-05-02'],
  ],
]

const resolved: readonly Row[] = [
  ['will … on a weekday', 'The president will visit Ostra on Friday.', ['Friday | 2022-11-25 | 2022-11-25']],
  [
    'will … on today’s weekday',
    'The president will visit Ostra on Wednesday.',
    ['Wednesday | 2022-11-23 | 2022-11-23'],
  ],
  ['said on a weekday', 'The minister said on Friday that talks failed.', ['Friday | 2022-11-18 | 2022-11-18']],
  [
    'said on today’s weekday',
    'The minister said on Wednesday that talks failed.',
    ['Wednesday | 2022-11-23 | 2022-11-23'],
  ],
  ['is expected to', 'She is expected to arrive on Monday.', ['Monday | 2022-11-28 | 2022-11-28']],
  ['is due on', 'The ceremony is due on Saturday.', ['Saturday | 2022-11-26 | 2022-11-26']],
  ['scheduled for', 'A session scheduled for Thursday may be moved.', ['Thursday | 2022-11-24 | 2022-11-24']],
  ['held on', 'At a session held on Thursday, envoys quarrelled.', ['Thursday | 2022-11-17 | 2022-11-17']],
  ['opens on', 'The exhibition opens on Thursday.', ['Thursday | 2022-11-24 | 2022-11-24']],
  ['would, told before', 'He said the talks would resume on Sunday.', ['Sunday | 2022-11-27 | 2022-11-27']],
  [
    'said on …, will on …',
    'He said on Monday that they will meet on Sunday.',
    ['Monday | 2022-11-21 | 2022-11-21', 'Sunday | 2022-11-27 | 2022-11-27'],
  ],
  ['Friday’s meeting will', 'He said that Friday’s meeting will be short.', ['Friday | 2022-11-25 | 2022-11-25']],
  [
    'for Friday’s summit, two days ahead',
    'Eleven guests had landed for Friday’s summit of the pact.',
    ['Friday | 2022-11-25 | 2022-11-25'],
  ],
  ['attended Friday’s summit', 'Vell attended Friday’s summit of the pact.', ['Friday | 2022-11-18 | 2022-11-18']],
  ['said at Friday’s summit', 'Vell spoke at Friday’s summit.', ['Friday | 2022-11-18 | 2022-11-18']],
  [
    'Monday’s summit, five days ahead, is over',
    'Eleven guests had landed for Monday’s summit of the pact.',
    ['Monday | 2022-11-21 | 2022-11-21'],
  ],
  ['pays a visit on', 'Vell pays a visit to Larn on Monday.', ['Monday | 2022-11-28 | 2022-11-28']],
  ['the Friday meeting will', 'The Friday meeting will focus on the border.', ['Friday | 2022-11-25 | 2022-11-25']],
  ['a ruling is past', 'They will appeal against Monday’s ruling.', ['Monday | 2022-11-21 | 2022-11-21']],
  ['ahead of', 'Ahead of a session on Friday, the ministers spoke by telephone.', ['Friday | 2022-11-25 | 2022-11-25']],
  ['no verb tells', 'The shelling of Larn on Monday: what is known.', ['Monday | 2022-11-21 | 2022-11-21']],
  ['since a weekday', 'The road has been closed since Sunday.', ['Sunday | 2022-11-20 | 2022-11-20']],
  ['last Friday', 'They met last Friday.', ['last Friday | 2022-11-18 | 2022-11-18']],
  ['next Friday', 'They meet next Friday.', ['next Friday | 2022-11-25 | 2022-11-25']],
  ['last Wednesday is not today', 'They met last Wednesday.', ['last Wednesday | 2022-11-16 | 2022-11-16']],
  [
    'weekday and part of the day',
    'Guns fell silent on Monday evening.',
    ['Monday evening | 2022-11-21TEV | 2022-11-21'],
  ],
  ['weekday of last week', 'They met on Tuesday last week.', ['Tuesday last week | 2022-11-15 | 2022-11-15']],
  ['today', 'The envoys arrive today.', ['today | 2022-11-23 | 2022-11-23']],
  ['yesterday', 'The envoys arrived yesterday.', ['yesterday | 2022-11-22 | 2022-11-22']],
  ['tomorrow', 'The envoys leave tomorrow.', ['tomorrow | 2022-11-24 | 2022-11-24']],
  [
    'the day before yesterday',
    'He arrived the day before yesterday.',
    ['the day before yesterday | 2022-11-21 | 2022-11-21'],
  ],
  ['tonight', 'He will speak tonight.', ['tonight | 2022-11-23TNI | 2022-11-23']],
  ['last night', 'Two villages were shelled last night.', ['last night | 2022-11-22TNI | 2022-11-22']],
  ['last week', 'The mission began last week.', ['last week | 2022-W46 | 2022-11-14/2022-11-20']],
  ['next week', 'The mission begins next week.', ['next week | 2022-W48 | 2022-11-28/2022-12-04']],
  ['this month', 'It was signed this month.', ['this month | 2022-11 | 2022-11']],
  ['last month', 'It was signed last month.', ['last month | 2022-10 | 2022-10']],
  ['next year', 'Norland takes the chair next year.', ['next year | 2023 | 2023']],
  ['last year', 'The last summit was held last year.', ['last year | 2021 | 2021']],
  [
    'earlier this month',
    'It was signed earlier this month.',
    ['earlier this month | 2022-11 | 2022-11-01/2022-11-23 | START'],
  ],
  ['later this year', 'It will be signed later this year.', ['later this year | 2022 | 2022-11-23/2022-12-31 | END']],
  ['early next year', 'It will be signed early next year.', ['early next year | 2023 | 2023 | START']],
  ['the weekend', 'Thousands marched at the weekend.', ['the weekend | 2022-W46-WE | 2022-11-19/2022-11-20']],
  ['days ago', 'Three days ago the bridge fell.', ['Three days ago | 2022-11-20 | 2022-11-20']],
  ['weeks ago, about', 'Two weeks ago the bridge fell.', ['Two weeks ago | 2022-W45 | 2022-11-09~']],
  ['years ago, about', 'The pact was signed five years ago.', ['five years ago | 2017 | 2017~']],
  ['in two weeks’ time', 'They will meet in two weeks’ time.', ['in two weeks’ time | 2022-W49 | 2022-12-07~']],
  ['month and day, past', 'The session was held on October 28.', ['October 28 | 2022-10-28 | 2022-10-28']],
  ['month and day, to come', 'The ceremony is due on November 26.', ['November 26 | 2022-11-26 | 2022-11-26']],
  [
    'month and day over the turn of the year',
    'The chair will change on January 1.',
    ['January 1 | 2023-01-01 | 2023-01-01'],
  ],
  [
    'past month and day over the turn of the year',
    'It was adopted on December 30.',
    ['December 30 | 2022-12-30 | 2022-12-30'],
  ],
  ['said of a day soon to come', 'He announced the December 5 summit.', ['December 5 | 2022-12-05 | 2022-12-05']],
  ['day and month', 'It was adopted on 4 March.', ['4 March | 2022-03-04 | 2022-03-04']],
  ['month to come', 'He would not attend a meeting in December.', ['December | 2022-12 | 2022-12']],
  ['month gone by', 'Three were killed in September.', ['September | 2022-09 | 2022-09']],
  ['September this year', 'Three were killed in September this year.', ['September this year | 2022-09 | 2022-09']],
  [
    'since a month',
    'They signed until March 2023. It has rained since August.',
    ['March 2023 | 2023-03 | 2023-03', 'August | 2022-08 | 2022-08'],
  ],
  [
    'a participle before its noun is no deed',
    'Ahead of an announced session of the council on Friday, the ministers held talks.',
    ['Friday | 2022-11-25 | 2022-11-25'],
  ],
  ['the month before its noun', 'Aid came after the May shelling.', ['May | 2022-05 | 2022-05']],
  ['planned for May', 'A summit is planned for May.', ['May | 2023-05 | 2023-05']],
  ['was postponed in', 'They will meet about a vote which was postponed in May.', ['May | 2022-05 | 2022-05']],
  [
    'two months of one year',
    'Shelling in May and September 2022.',
    ['May | 2022-05 | 2022-05', 'September 2022 | 2022-09 | 2022-09'],
  ],
  ['months that last', 'It ran from May to July 2021.', ['May to July 2021 | 2021-05 | 2021-05 … 2021-07']],
  ['last May', 'They were elected last May.', ['last May | 2022-05 | 2022-05']],
  [
    'the end of November',
    'A summit is planned for the end of November.',
    ['the end of November | 2022-11 | 2022-11 | END'],
  ],
  [
    'days of a month without a year',
    'The fighting of September 13-14 was fierce.',
    ['September 13-14 | 2022-09-13 | 2022-09-13 … 2022-09-14'],
  ],
  [
    'two days joined by and',
    'The fighting on June 9 and 10 was fierce.',
    ['June 9 and 10 | 2022-06-09 | 2022-06-09 … 2022-06-10'],
  ],
  [
    'the year of the passage',
    'War broke out in 2014. On August 8, Larn fell.',
    ['2014 | 2014 | 2014', 'August 8 | 2014-08-08 | 2014-08-08'],
  ],
  [
    'the year of the passage but a day at hand',
    'War came in 2014. On November 21, envoys met.',
    ['2014 | 2014 | 2014', 'November 21 | 2022-11-21 | 2022-11-21'],
  ],
  [
    'the next day',
    'Larn was shelled on November 10. The next day the army withdrew.',
    ['November 10 | 2022-11-10 | 2022-11-10', 'The next day | 2022-11-11 | 2022-11-11'],
  ],
  [
    'two days later',
    'Larn was shelled on November 10. Two days later the army withdrew.',
    ['November 10 | 2022-11-10 | 2022-11-10', 'Two days later | 2022-11-12 | 2022-11-12'],
  ],
  [
    'a day after what was dated',
    'It followed the November 10 attack. A day after the attack, aid came.',
    ['November 10 | 2022-11-10 | 2022-11-10', 'A day after | 2022-11-11 | 2022-11-11'],
  ],
  [
    'clock and weekday',
    'The session will begin at 10:30 a.m. on Friday.',
    ['10:30 a.m. on Friday | 2022-11-25T10:30 | 2022-11-25'],
  ],
  [
    'clock with a zone',
    'Guns fell silent at 1830 GMT on Monday.',
    ['1830 GMT on Monday | 2022-11-21T18:30Z | 2022-11-21'],
  ],
  ['summer gone by', 'Talks began last summer.', ['last summer | 2022-SU | 2022~']],
]

const lasting: readonly Row[] = [
  ['for three months', 'The mission will stay for three months.', ['three months | P3M | -']],
  ['hyphen', 'A two-week truce was signed.', ['two-week | P2W | -']],
  ['hours', 'The siege took 36 hours.', ['36 hours | PT36H | -']],
  ['several', 'It may take several years.', ['several years | PXY | -']],
  ['a year and a half', 'The siege lasted a year and a half.', ['a year and a half | P1Y6M | -']],
  ['more than', 'The siege lasted more than two years.', ['more than two years | P2Y | - | MORE_THAN']],
  [
    'the past two weeks',
    'Forty were hurt in the past two weeks.',
    ['the past two weeks | P2W | 2022-11-09/2022-11-23'],
  ],
  ['every week', 'They meet every week.', ['every week | P1W | -']],
  ['every Friday', 'They pray every Friday.', ['every Friday | XXXX-WXX-5 | -']],
  ['on Mondays', 'The bazaar opens on Mondays.', ['on Mondays | XXXX-WXX-1 | -']],
  ['twice a year', 'The council sits twice a year.', ['twice a year | P1Y | -']],
  ['a rate', 'The plant makes a million tons a year.', ['a year | P1Y | -']],
  ['daily', 'The post is shelled daily.', ['daily | P1D | -']],
  ['the coming days', 'They will speak in the coming days.', ['the coming days | FUTURE_REF | -']],
  ['recently', 'They spoke recently.', ['recently | PAST_REF | -']],
  ['a few weeks ago', 'They spoke a few weeks ago.', ['a few weeks ago | PAST_REF | -']],
  ['a day after what has no date', 'A day after the landslide, aid came.', ['A day after | P1D | -']],
  ['later than what has no date', 'Two days later the army withdrew.', ['Two days later | FUTURE_REF | -']],
  ['even today', 'The wound is felt even today.', ['today | PRESENT_REF | -']],
]

/** Nothing is found in these. */
const none: readonly (readonly [string, string])[] = [
  ['may, the verb', 'The talks may fail and so may the truce.'],
  ['May, the name', 'Prime Minister Theresa May spoke; the plan set out by May failed.'],
  ['March, the verb', 'They march on the capital.'],
  ['March at the start', 'March or be silent, the crowd sang.'],
  ['august', 'It is an august body.'],
  ['April, the name', 'The prize went to April Dell of Norland.'],
  ['a newspaper', 'He told the Sunday Times that he was tired.'],
  ['a channel', 'He told Russia Today that he was tired.'],
  ['a name with a weekday', 'Black Friday sales fell.'],
  ['second in a row', 'It was the second meeting; a second was planned.'],
  ['the sun', 'The sun rose and Sun Li woke.'],
  ['counted soldiers', 'Norland sent 2024 soldiers and 1990 vehicles.'],
  ['counted armed men', 'Norland sent 2000 armed men.'],
  ['people with a comma', 'There were 2,022 people.'],
  ['money', 'It cost $2024 and 2030 euros.'],
  ['a score', 'Norland won 3-2 and later 20-20.'],
  ['a telephone number', 'Call 020 2019 4455 or +44-2020-1999.'],
  ['an age', 'A 29-year-old man and a 5 years old girl were hurt.'],
  ['a weekly', 'He reads Coast Weekly and Lake Today.'],
  ['a number with a unit', 'The ridge is 2010 metres high.'],
  ['a share', 'More than a quarter of them left, and three-quarters of the rest.'],
  ['a verse', 'The sermon was on Luke 3:16 and went on.'],
  ['a version', 'They use version 1.2022 and rule 10.2021.5.'],
  ['a resolution', 'Resolution 1973 was adopted.'],
  ['a road', 'The convoy took Route 2020 to the coast.'],
  ['spring, the verb', 'They spring to his defence.'],
  ['fall, the verb', 'Prices fall; they will fall again.'],
  ['in the fall of a town', 'It ended in the fall of Larn.'],
  ['soon', 'It will soon be over, as soon as he comes.'],
  ['this and that', 'He said that it was this that they wanted.'],
  ['winter games', 'The Winter Games were held there.'],
  ['furniture', 'Published: 28 October 2022'],
]

describe('findTimes', () => {
  it.each(stated)('reads what is stated: %s', async (_, text, expected) => {
    expect(told(text, await timesOf(text, DAY))).toEqual(expected)
  })

  it.each(resolved)('resolves against the publication: %s', async (_, text, expected) => {
    expect(told(text, await timesOf(text, DAY))).toEqual(expected)
  })

  it.each(lasting)('reads what lasts, comes again or stays vague: %s', async (_, text, expected) => {
    expect(told(text, await timesOf(text, DAY))).toEqual(expected)
  })

  it.each(none)('finds no time in %s', async (_, text) => {
    expect(told(text, await timesOf(text, DAY))).toEqual([])
  })

  it.each([
    ['a weekday', 'The president will visit Ostra on Friday.', 'XXXX-WXX-5'],
    ['a month and day', 'The session was held on November 23.', 'XXXX-11-23'],
    ['a month', 'Three were killed in September.', 'XXXX-09'],
    ['today', 'The envoys arrive today.', 'PRESENT_REF'],
    ['last year', 'The summit was held last year.', 'PAST_REF'],
    ['days ago', 'It fell three days ago.', 'PAST_REF'],
  ])('leaves %s open without a day of publication', async (_, text, value) => {
    const [time] = await timesOf(text)
    expect(time).toMatchObject({ value, certainty: 'unknown' })
    expect(time).not.toHaveProperty('edtf')
  })

  it('keeps what is stated without a day of publication', async () => {
    expect((await timesOf('They met on 28 October 2022.'))[0]).toMatchObject({
      edtf: '2022-10-28',
      certainty: 'stated',
    })
  })

  it('leaves a weekday in a headline open where no verb tells, and reads it where one does', async () => {
    const open = 'Envoys and ministers in Ostra on Friday'
    expect((await timesOf(`${open}\n\nTalks go on.`, DAY, open))[0]).not.toHaveProperty('edtf')
    const told = 'President to visit Ostra on Friday'
    expect((await timesOf(`${told}\n\nTalks go on.`, DAY, told))[0]).toMatchObject({ edtf: '2022-11-25' })
  })

  it('reads the dates of a tale of former times by the years it names', async () => {
    const years = Array.from({ length: 14 }, (_, n) => `In ${1940 + n} the front moved.`).join(' ')
    const times = await timesOf(`${years} On 5 May, Larn fell.`, DAY)
    expect(times.at(-1)).toMatchObject({ edtf: '1953-05-05', certainty: 'implied' })
  })

  describe('in a tale of former times', () => {
    const tale = 'In 1931 the front moved. In 1932 it held. In 1934 it broke. In 1935 it moved. In 1936 Ostra fell.'
    const lastOf = async (text: string) => (await timesOf(text, DAY)).at(-1)

    it.each([
      ['five years where nothing counts from the publication', `${tale} On 5 May, Larn fell.`, '1936-05-05'],
      ['not where something does', `${tale} Talks began on Monday. Larn was rebuilt in May.`, '2022-05'],
      ['not four', `${tale.slice(25)} In May, Larn was rebuilt.`, '2022-05'],
      ['a year alone on its line', `${tale}\n\n1937\n\nIn May, Larn fell.`, '1937-05'],
      ['years alone on their line', `${tale}\n\n1937–38\n\nIn May, Larn fell.`, '1937-05'],
      ['not a day alone on its line', `${tale}\n\n3 June 1941\n\nIn May, Larn fell.`, '1936-05'],
      [
        'a year twice named in passing',
        `${tale} They planned for 1938. Two camps of 1938 were far off. In May, Larn fell.`,
        '1938-05',
      ],
      ['not once', `${tale} They planned for 1938. Two camps were far off. In May, Larn fell.`, '1936-05'],
      [
        'back to the year of the heading with each paragraph',
        `${tale}\n\n1937: The siege\n\nIn June the port closed. In 1939 it was rebuilt.\n\nIn July, Larn fell.`,
        '1937-07',
      ],
      [
        'not to a heading of several years',
        `${tale}\n\nThe siege, 1937-1938\n\nIn 1938 it was rebuilt.\n\nIn July, Larn fell.`,
        '1938-07',
      ],
      [
        'not to a heading of a month',
        `${tale}\n\nMay 1937: The siege\n\nIn 1938 it was rebuilt.\n\nIn July, Larn fell.`,
        '1938-07',
      ],
    ])('%s', async (_, text, edtf) => {
      expect(await lastOf(text)).toMatchObject({ edtf })
    })
  })

  it('gives spans that hold their words, in order and apart, whatever the text', async () => {
    const word = fc.constantFrom(
      'on',
      'Friday',
      'May',
      '2022',
      '5',
      'last',
      'two',
      'years',
      'ago',
      '28',
      'October',
      '-',
      ',',
      '.',
      '\n',
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 }))).map(words => words.join(' '))
    await fc.assert(
      fc.asyncProperty(text, async sample => {
        let end = 0
        for (const time of await timesOf(sample, DAY)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(slice(sample, time).trim()).not.toBe('')
          end = time.end
        }
        expect(await timesOf(sample, DAY)).toEqual(await timesOf(sample, DAY))
      }),
    )
  })

  // About 2 s here; what is not linear takes minutes.
  it.each([
    ['numbers', '1 2 3 4 5 10 20 30 '],
    ['months', 'May 5 May 5, '],
    ['spaces', '        '],
    ['one word', 'a'],
    ['stops', '. '],
  ])('reads half a megabyte of %s in linear time', (_, unit) => {
    const text = unit.repeat(500_000 / unit.length)
    const article = unreadArticle(text, DAY)
    const begin = performance.now()
    findTimes(article)
    expect(performance.now() - begin).toBeLessThan(40_000)
  })
})
