import { describe, expect, test } from 'vitest'
import { makeDocument } from '../../src/ingest/make-document.ts'

const prose = 'The envoys of both islands arrived in Arnholt on the morning ferry, the harbour master said.'
const read = (text: string) => makeDocument('a.txt', { body: text })

describe('the headline', () => {
  test.each([
    ['the first short line', `Envoys arrive in Arnholt\n\n${prose}`, 'Envoys arrive in Arnholt'],
    ['behind a line of navigation', `All news\n\nEnvoys arrive in Arnholt\n\n${prose}`, 'Envoys arrive in Arnholt'],
    [
      'behind a path of links',
      `Home > World > Islands\nEnvoys arrive in Arnholt\n${prose}`,
      'Envoys arrive in Arnholt',
    ],
    ['behind a date on its line', ` date 2031-05-03 How Selmia will pay\n\n${prose}`, 'How Selmia will pay'],
    ['a question', `Who pays for the bridge?\n\n${prose}`, 'Who pays for the bridge?'],
    ['one that ends in an abbreviation', `Ferry line moves to the U.S.\n\n${prose}`, 'Ferry line moves to the U.S.'],
    ['one of two words where there is no other', `Ceasefire holds\n\n${prose}`, 'Ceasefire holds'],
    [
      'the first of two',
      `Envoys arrive in Arnholt\nThe talks are to last for a week\n${prose}`,
      'Envoys arrive in Arnholt',
    ],
    [
      'before a date in lower case',
      `Envoys of both islands arrive in Arnholt\non 3 May 2021\n${prose}`,
      'Envoys of both islands arrive in Arnholt',
    ],
    ['none before prose', prose, undefined],
    ['none where a date opens the prose', ` date 2031-05-03 ${prose}`, undefined],
    ['no byline', `By Jane Roe\n\n${prose}`, undefined],
    ['no date', `28 October 2022\n\n${prose}`, undefined],
    ['no photograph’s credit', `Photo: the harbour of Arnholt\n\n${prose}`, undefined],
    [
      'no first line of a text cut to a width',
      `The envoys of both islands arrived in Arnholt on the\nmorning ferry, the harbour master said. They will stay\nfor a week.`,
      undefined,
    ],
    ['no dateline', `ARNHOLT, May 3 (NWA) — ${prose}`, undefined],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).headline).toBe(expected)
  })
})

describe('the date of publication as a text states it', () => {
  test.each([
    ['a line of its own', '28 October 2022', '2022-10-28'],
    ['the American way', 'October 28, 2022', '2022-10-28'],
    ['with a weekday that agrees', 'Friday, 28 October 2022', '2022-10-28'],
    ['published on, in capitals', 'Published On 28 Oct 2022', '2022-10-28'],
    ['dashes between, a time and a byline', 'Oct - 28 - 2022 , 06:12 By: Jane Roe', '2022-10-28'],
    ['ISO', '2022-10-28', '2022-10-28'],
    ['ISO with a time', '2022-10-28T14:05:00Z', '2022-10-28'],
    ['a label and a time', 'Published: 3 May 2021 14:05', '2021-05-03'],
    ['no space behind the comma, and a dash before the hour', 'May 3,2021-4:43 pm', '2021-05-03'],
    ['a story created', 'Story Created: May 3,2021 at 9:56 AM GMT', '2021-05-03'],
    ['a label without a colon', 'Published May 3, 2021 at 2:05 pm GMT', '2021-05-03'],
    ['a byline beside it', 'By Jane Roe | 3 May 2021', '2021-05-03'],
    ['an outlet beside it', 'Arnholt Herald, 3 May 2021', '2021-05-03'],
    ['dots', '3.5.2021', '2021-05-03'],
    ['a town beside it', 'ARNHOLT | Monday 3 May 2021', '2021-05-03'],
    ['slashes, the day first', '16/05/2021', '2021-05-16'],
    ['slashes, the month first', '05/16/2021', '2021-05-16'],
    ['dashes', '16-05-2021', '2021-05-16'],
    ['dashes beside the month’s name', '16-May-2021', '2021-05-16'],
    ['not slashes that leave it open', '03/05/2021', undefined],
    ['before what was changed later', '3 May 2021 14.05 BST Last modified on Tue 4 May 2021 09.10 BST', '2021-05-03'],
    ['before an update of that hour', 'Published 3 May 2021, 14:05 BST. Updated 3 hours ago', '2021-05-03'],
    ['between a source and an editor', 'Source: Coast Wire| 2021-05-03 14:05:11|Editor: roe', '2021-05-03'],
    ['a French masthead', 'Lundi 3 mai 2021', '2021-05-03'],
    ['a Spanish one', 'Arnholt, 3 de mayo de 2021', '2021-05-03'],
    ['a Russian one', '3 мая 2021', '2021-05-03'],
    ['an Arabic one', '3 مايو 2021', '2021-05-03'],
    ['not a foreign month without a year', '3 mai', undefined],
    ['beside the Islamic calendar’s', '21 Ramadan 1442 / 3 May 2021', '2021-05-03'],
    ['a town before it', 'Port Selm, 3 May 2021', '2021-05-03'],
    ['an unknown service and its town behind it', 'Monday, May 3, 2021 | Coast Despatch, Arnholt', '2021-05-03'],
    ['published before updated', 'Published: 3 May 2021\nUpdated: 5 May 2021', '2021-05-03'],
    ['a dateline with a year', 'Arnholt, 3 May 2021 — The envoys have come.', '2021-05-03'],
    ['not when it was updated', 'Updated: 3 May 2021', undefined],
    ['not a weekday that disagrees', 'Monday, 28 October 2022', undefined],
    ['not a day that the calendar lacks', '30 February 2022', undefined],
    ['not one of two that differ', '3 May 2021\n5 May 2021', undefined],
    ['not a date in a sentence', 'On 3 May 2021 the old bridge fell.', undefined],
    ['not a headline with a date', 'What the vote of 3 May 2021 changed', undefined],
    ['not a month', 'May 2021', undefined],
    ['not what is called by its day', 'Treaty of Selm, 3 May 2021', undefined],
    ['not a link to another story', 'Envoys of both islands leave Arnholt in anger | 3 May 2021', undefined],
    ['not a town and a day without a year', 'ARNHOLT | 3 May', undefined],
  ])('%s', async (_, line, expected) => {
    const document = await read(`Envoys arrive in Arnholt\n\n${line}\n\n${prose}`)
    expect(document.datePublished).toBe(expected)
    expect(document.dateBasis).toBe(expected ? 'stated' : 'unknown')
  })

  test('a date under a summary counts, the dates of a diary do not', async () => {
    const head = 'Envoys arrive in Arnholt\n\nThey are to stay for a week.\n\n3 May 2021'
    expect((await read(`${head}\n\n${prose}`)).datePublished).toBe('2021-05-03')
    expect((await read(`${head}\n\n${prose}\n\n5 May 2021\n\n${prose}`)).datePublished).toBeUndefined()
  })

  test('a labelled date may stand behind the article, a bare one may not', async () => {
    expect((await read(`${prose}\n\nPublished: 3 May 2021`)).datePublished).toBe('2021-05-03')
    expect((await read(`${prose}\n\n3 May 2021`)).datePublished).toBeUndefined()
  })
})

describe('the dateline', () => {
  test.each([
    ['place, day and slashed agency', 'ARNHOLT, November 23. /NWA/. The envoys came.', 'ARNHOLT', 'November 23', 'NWA'],
    [
      'an agency and a full stop',
      'ARNHOLT, Nov 3 (Harbour Line). The envoys came.',
      'ARNHOLT',
      'Nov 3',
      'Harbour Line',
    ],
    ['a day in brackets', 'Arnholt (May 3, 2021) -- The envoys came.', 'Arnholt', 'May 3, 2021', undefined],
    ['not of prose', 'Arnholt, Nov 3 (Harbour Line). The envoys came.', undefined, undefined, undefined],
    ['place and agency in brackets', 'Arnholt (Reuters) - The envoys came.', 'Arnholt', undefined, 'Reuters'],
    ['an abbreviation for an agency', 'ARNHOLT (AP) — The envoys came.', 'ARNHOLT', undefined, 'Associated Press'],
    ['a town of two words and a day', 'PORT SELM, Nov 3 (Xinhua) -- The envoys came.', 'PORT SELM', 'Nov 3', 'Xinhua'],
    [
      'a town and its country',
      'Arnholt, Selmia, 3 March 2021 — The envoys came.',
      'Arnholt, Selmia',
      '3 March 2021',
      undefined,
    ],
    ['a weekday in it', 'ARNHOLT, Friday, May 7 (AFP) - The envoys came.', 'ARNHOLT', 'Friday, May 7', 'AFP'],
    ['a place in capitals and a dash', 'ARNHOLT — The envoys came.', 'ARNHOLT', undefined, undefined],
    ['an agency before the town', '(ANSA) - ARNHOLT, MAY 3 - The envoys came.', 'ARNHOLT', 'MAY 3', 'ANSA'],
    ['a bare agency behind the day', 'Arnholt, May 3, IRNA – The envoys came.', 'Arnholt', 'May 3', 'IRNA'],
    [
      'an agency that nothing closes',
      'Arnholt, May 3 (PTI) The envoys came.',
      'Arnholt',
      'May 3',
      'Press Trust of India',
    ],
    ['a stop behind the town', 'ARNHOLT. May 3 (Interfax) - The envoys came.', 'ARNHOLT', 'May 3', 'Interfax'],
    ['a country in brackets', 'Arnholt [Selmia], May 3 (NWA): The envoys came.', 'Arnholt, Selmia', 'May 3', 'NWA'],
    [
      'not a name in brackets in prose',
      'Arnholt (Harbour) was quiet on May 3. The envoys came.',
      undefined,
      undefined,
      undefined,
    ],
    [
      'not a day that prose goes on from',
      'Arnholt, May 3, Thursday and all that. The envoys came.',
      undefined,
      undefined,
      undefined,
    ],
    [
      'a dash before the day, and a line of its own',
      'Ministers meet\n\nARNHOLT - May 7, 2021 (Harbour Line)\n\nThe envoys came.',
      'ARNHOLT',
      'May 7, 2021',
      'Harbour Line',
    ],
    [
      'two towns with a stroke between them',
      'ARNHOLT/TAMAR BAY, May 7, 2021 (Harbour Line) - The envoys came.',
      'ARNHOLT, TAMAR BAY',
      'May 7, 2021',
      'Harbour Line',
    ],
    ['no dash between town and prose', 'Arnholt - May 7 was a cold day.', undefined, undefined, undefined],
    ['no mark of a desk', 'EXCLUSIVE — The envoys came.', undefined, undefined, undefined],
    ['no acronym before a dash', 'IMF — The envoys came.', undefined, undefined, undefined],
    ['no sentence that begins with a place', 'Arnholt, November 23 was a cold day.', undefined, undefined, undefined],
    ['no name with a remark', 'Selmia (an island state) - The envoys came.', undefined, undefined, undefined],
    ['no enumeration', 'Arnholt, Selm and Larn agreed to talk.', undefined, undefined, undefined],
  ])('%s', async (_, text, place, date, publisher) => {
    const document = await read(text)
    expect([document.dateline?.place, document.dateline?.date, document.publisher]).toEqual([place, date, publisher])
  })
})

describe('the byline', () => {
  test.each([
    ['"By" and a name', 'By Jane Roe', 'Jane Roe'],
    ['two names', 'By Jane Roe and Jan van der Berg', 'Jane Roe and Jan van der Berg'],
    ['a post behind it', 'By Jane Roe, Senior Correspondent', 'Jane Roe'],
    ['a town behind it', 'BY JANE ROE in Arnholt', 'JANE ROE'],
    ['"Author:"', 'Author: Ñu Õun-Pärt', 'Ñu Õun-Pärt'],
    ['no adverbial', 'By Monday', undefined],
    ['no agency', 'By Associated Press', undefined],
    ['no words', 'By land and by sea', undefined],
  ])('%s', async (_, line, expected) => {
    expect((await read(`Envoys arrive in Arnholt\n\n${line}\n\n${prose}`)).byline).toBe(expected)
  })

  test.each([
    ['a signature', '— Jane Roe, Correspondent', 'Jane Roe'],
    ['no dash of speech', '— They came too late.', undefined],
  ])('after the article: %s', async (_, line, expected) => {
    expect((await read(`${prose}\n\n${line}`)).byline).toBe(expected)
  })
})

describe('whose matter a text is made of', () => {
  test.each([
    ['materials', 'Based on materials from TASS', ['TASS']],
    ['materials of one we do not know', 'Based on materials from Selm Online', ['Selm Online']],
    ['files of an agency', '- Additional files by GNA', ['GNA']],
    ['a source', 'Source: AFP', ['AFP']],
    ['several', 'With reporting by RFE/RL, Reuters and AP', ['RFE/RL', 'Reuters', 'Associated Press']],
    ['in brackets', '(With inputs from PTI)', ['Press Trust of India']],
    ['with an outlet that no list has', '(with Selm Wire)', ['Selm Wire']],
    ['an outlet behind a dash', '— Larn Dispatch', ['Larn Dispatch']],
    ['with somebody', '(with Jane Roe)', []],
    ['somebody behind a dash', '— Jane Roe', []],
    ['a prayer', 'With thanks and good wishes', []],
    ['behind the name', 'AP contributed to this report.', ['Associated Press']],
    ['a mark alone', '(Reuters)', ['Reuters']],
    ['first published elsewhere', 'Originally published by The Arnholt Herald', ['The Arnholt Herald']],
    ['no ministry', 'Source: Ministry of Ferries', []],
    ['no person', 'With reporting by Jane Roe', []],
    ['no photograph', 'Photo: Reuters', []],
    [
      'no talk of an agency',
      'The envoy told Reuters on Friday that he had learnt it from AFP, based on what TASS wrote.',
      [],
    ],
  ])('%s', async (_, line, expected) => {
    const document = await read(`${prose}\n\n${line}`)
    expect(document.derivedFrom.map(each => each.publisher)).toEqual(expected)
    for (const { proof } of document.derivedFrom)
      for (const { start, end, exact, sentence } of proof)
        expect([document.text.slice(start, end), document.text.includes(sentence)]).toEqual([exact, true])
  })

  test('the agency of the dateline is the publisher where no other is told, else the source', async () => {
    const text = `ARNHOLT (AP) — ${prose}`
    const own = await makeDocument('a', { body: text })
    expect([own.publisher, own.derivedFrom]).toEqual(['Associated Press', []])
    const copied = await makeDocument('a', { body: text, publisher: 'Arnholt Herald' })
    expect([copied.publisher, copied.derivedFrom.map(({ publisher, kind }) => [publisher, kind])]).toEqual([
      'Arnholt Herald',
      [['Associated Press', 'agency-line']],
    ])
  })

  test.each([
    [
      'a name above the date, before the headline',
      'ARNHOLT MATIN\nSaturday, 1 May 2021\n\nEnvoys arrive in Arnholt',
      'ARNHOLT MATIN',
    ],
    [
      'not what stands apart from the date',
      'ARNHOLT MATIN\n\nSaturday, 1 May 2021\n\nEnvoys arrive in Arnholt',
      undefined,
    ],
    ['not the headline itself', 'Ceasefire Holds\nSaturday, 1 May 2021', undefined],
  ])('the first line: %s', async (_, front, expected) => {
    expect((await read(`${front}\n\n${prose}`)).publisher).toBe(expected)
  })

  test('a copyright line names the publisher, a photograph’s does not', async () => {
    expect((await read(`${prose}\n\n© 2023 Xinhua. All rights reserved.`)).publisher).toBe('Xinhua')
    expect((await read(`${prose}\n\nPhoto © 2023 Xinhua`)).publisher).toBeUndefined()
  })
})
