import { describe, expect, test } from 'vitest'
import { nameIn, type Report, recordOf } from './record-of.ts'

describe('statements', () => {
  const statementsOf = async (...reports: readonly Report[]): Promise<readonly string[]> => {
    const record = await recordOf(reports)
    return record.statements.map(
      ({ speaker, content, wordings }) => `${nameIn(record, speaker)}: ${content} (${wordings?.length ?? 1})`,
    )
  }
  const harvest = 'We shall not leave the island before the harvest is in'
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'one utterance in two reports, with both wordings',
      [
        ['2024-03-04', `"${harvest}," Norwegian Prime Minister Olav Tamm said on Monday.`],
        [
          '2024-03-05',
          `The storm is over. "We shall not leave the island before the whole harvest is in," Norwegian Prime Minister Olav Tamm said.`,
        ],
      ],
      [`Olav Tamm: ${harvest} (2)`],
    ],
    [
      'two utterances of one speaker',
      [
        [
          '2024-03-04',
          `"${harvest}," Norwegian Prime Minister Olav Tamm said. "We shall leave the port when the fleet is back," he said.`,
        ],
      ],
      [`Olav Tamm: ${harvest} (1)`, 'Olav Tamm: We shall leave the port when the fleet is back (1)'],
    ],
    [
      'the same words of two speakers',
      [
        ['2024-03-04', '"We shall not leave the island," Norwegian Prime Minister Olav Tamm said.'],
        ['2024-03-05', '"We shall not leave the island," Icelandic Prime Minister Hulda Brask said.'],
      ],
      ['Olav Tamm: We shall not leave the island (1)', 'Hulda Brask: We shall not leave the island (1)'],
    ],
    [
      'nobody, where the speaker is not named',
      [['2024-03-04', '"We shall not leave the island," a senior official said on Monday.']],
      ['null: We shall not leave the island (1)'],
    ],
  ])('%s', async (_, reports, expected) => expect(await statementsOf(...reports)).toEqual(expected))
})

describe('requests', () => {
  const requestsOf = async (...reports: readonly Report[]): Promise<readonly string[]> => {
    const record = await recordOf(reports)
    return record.requests.map(
      ({ from, content, status }) => `${from.map(id => nameIn(record, id)).join(', ')}: ${content} (${status})`,
    )
  }
  const boats: Report = ['2024-03-04', 'Iceland asked Norway to deliver two patrol boats.']
  const boatsDue: Report = ['2024-03-04', 'Iceland asked Norway to deliver two patrol boats by March 15.']
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    ['open, where nothing tells what became of it', [boats], ['Iceland: deliver two patrol boats (open)']],
    [
      'refused, by a sentence',
      [boats, ['2024-03-20', 'Norway refused to deliver two patrol boats.']],
      ['Iceland: deliver two patrol boats (refused)'],
    ],
    [
      'withdrawn, by a sentence',
      [
        ['2024-03-04', 'Iceland asked Norway for two patrol boats.'],
        ['2024-03-20', 'Iceland withdrew its request for two patrol boats.'],
      ],
      ['Iceland: two patrol boats (withdrawn)'],
    ],
    [
      'a promise whose words are inflected otherwise',
      [
        ['2024-03-04', 'Norwegian Prime Minister Olav Tamm promised that the families of the dead would be paid.'],
        ['2024-03-20', 'The families of the dead were paid on Tuesday.'],
      ],
      ['Olav Tamm: the families of the dead would be paid (met)'],
    ],
    [
      'a deed told in another word for it',
      [
        ['2024-03-04', 'Iceland asked Norway to free the crew of the trawler.'],
        ['2024-03-20', 'Norway released the crew of the trawler on Tuesday.'],
      ],
      ['Iceland: free the crew of the trawler (met)'],
    ],
    [
      'another deed to the same',
      [
        ['2024-03-04', 'Iceland asked Norway to free the crew of the trawler.'],
        ['2024-03-20', 'Norway fed the crew of the trawler on Tuesday.'],
      ],
      ['Iceland: free the crew of the trawler (open)'],
    ],
    [
      'a part, taken up without its words',
      [['2024-03-04', 'Iceland asked Norway for two patrol boats. Norway agreed to one.']],
      ['Iceland: two patrol boats (partly-met)'],
    ],
    [
      'fewer than asked for',
      [
        ['2024-03-04', 'Iceland asked Norway to deliver 20 patrol boats.'],
        ['2024-03-20', 'Norway delivered 12 patrol boats.'],
      ],
      ['Iceland: deliver 20 patrol boats (partly-met)'],
    ],
    [
      'refused by one who was not asked',
      [boats, ['2024-03-20', 'Denmark refused to deliver two patrol boats.']],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'not withdrawn by another',
      [
        ['2024-03-04', 'Iceland asked Norway for two patrol boats.'],
        ['2024-03-20', 'Denmark withdrew its request for two patrol boats.'],
      ],
      ['Iceland: two patrol boats (open)', 'Denmark: two patrol boats (withdrawn)'],
    ],
    [
      'a day that was moved',
      [
        boatsDue,
        ['2024-03-14', 'Iceland extended until March 30 the deadline for Norway to deliver two patrol boats.'],
        ['2024-03-20', 'It rained in Oslo.'],
      ],
      ['Iceland: deliver two patrol boats by March 15 (open)'],
    ],
    [
      'met, by a deed told as done',
      [boats, ['2024-03-20', 'Norway delivered two patrol boats to Iceland on Tuesday.']],
      ['Iceland: deliver two patrol boats (met)'],
    ],
    [
      'partly met',
      [boatsDue, ['2024-03-20', 'Norway delivered one of the two patrol boats on Tuesday.']],
      ['Iceland: deliver two patrol boats by March 15 (partly-met)'],
    ],
    [
      'not met by another',
      [boats, ['2024-03-20', 'Denmark delivered two patrol boats to Latvia.']],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'not met by what was done before',
      [boats, ['2024-03-20', 'Norway delivered two patrol boats in 2021.']],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'overdue, so many days after it was asked',
      [
        ['2024-03-04', 'Iceland gave Norway a week to deliver two patrol boats.'],
        ['2024-03-12', 'It rained in Oslo.'],
      ],
      ['Iceland: deliver two patrol boats (overdue)'],
    ],
    [
      'asked by nobody named, of somebody',
      [['2024-03-04', 'Norway was asked to deliver two patrol boats.']],
      [': deliver two patrol boats (open)'],
    ],
    [
      'one with that of somebody named',
      [['2024-03-02', 'Norway was asked to deliver two patrol boats.'], boats],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    ['not by nobody, of nobody', [['2024-03-04', 'A letter calling for an inquiry was found in Oslo.']], []],
    [
      'partly met, by the same sum',
      [
        ['2024-03-04', 'Norway pledged $8 million for families who fled the town.'],
        ['2024-03-20', 'Norway transferred $3 million of the promised $8 million on Thursday.'],
      ],
      ['Norway: $8 million for families who fled the town (partly-met)'],
    ],
    [
      'met by the same deed in other words around it',
      [
        ['2024-03-04', 'Iceland asked Norway to share the recordings of its radar station at Oslo.'],
        ['2024-03-20', 'Norway provided the recordings to the secretariat of the fishing commission.'],
      ],
      ['Iceland: share the recordings of its radar station at Oslo (met)'],
    ],
    [
      'not met by the same deed of another',
      [
        ['2024-03-04', 'Iceland asked Norway to share the recordings of its radar station at Oslo.'],
        ['2024-03-20', 'Denmark provided the recordings to the secretariat of the fishing commission.'],
      ],
      ['Iceland: share the recordings of its radar station at Oslo (open)'],
    ],
    [
      'overdue, told in a past that is looked back on',
      [['2024-03-08', 'Iceland had given Norway until Wednesday to deliver two patrol boats.']],
      ['Iceland: deliver two patrol boats (overdue)'],
    ],
    [
      'a promise that was kept',
      [
        ['2024-03-04', 'Norway said it would send 40 nurses to Iceland.'],
        ['2024-03-20', 'Norway has sent 40 nurses to Iceland.'],
      ],
      ['Norway: send 40 nurses to Iceland (met)'],
    ],
    [
      'not refused with another request',
      [boats, ['2024-03-20', 'Norway refused to receive wounded fishermen.']],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'not refused before it was asked',
      [['2024-03-01', 'Norway refused to deliver two patrol boats.'], boats],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'overdue, once its day has passed',
      [boatsDue, ['2024-03-20', 'It rained in Oslo.']],
      ['Iceland: deliver two patrol boats by March 15 (overdue)'],
    ],
    [
      'open, while its day is ahead',
      [boatsDue, ['2024-03-10', 'It rained in Oslo.']],
      ['Iceland: deliver two patrol boats by March 15 (open)'],
    ],
    [
      'one request that is made again',
      [boats, ['2024-03-05', 'Iceland again asked Norway to deliver the two patrol boats.']],
      ['Iceland: deliver two patrol boats (open)'],
    ],
    [
      'two requests of one asker',
      [boats, ['2024-03-05', 'Iceland asked Norway to receive wounded fishermen.']],
      ['Iceland: deliver two patrol boats (open)', 'Iceland: receive wounded fishermen (open)'],
    ],
    [
      'the same request of two askers',
      [boats, ['2024-03-05', 'Denmark asked Norway to deliver two patrol boats.']],
      ['Iceland: deliver two patrol boats (open)', 'Denmark: deliver two patrol boats (open)'],
    ],
    [
      '"we": whoever is quoted',
      [['2024-03-04', '"We expect our partners to condemn the attack," Icelandic Prime Minister Hulda Brask said.']],
      ['Hulda Brask: condemn the attack (open)'],
    ],
    ['"we": nobody, outside a quotation', [['2024-03-04', 'We expect our partners to condemn the attack.']], []],
  ])('%s', async (_, reports, expected) => expect(await requestsOf(...reports)).toEqual(expected))

  test('overdue names the words that were asked as its basis', async () => {
    const [request] = (await recordOf([boatsDue], '2024-04-01')).requests
    expect(request?.basis?.rule).toBe('due-date-passed')
  })
})

describe('figures', () => {
  const figuresOf = async (...reports: readonly Report[]): Promise<readonly string[]> =>
    (await recordOf(reports)).figures.map(
      ({ value, what, flags, proof }) =>
        `${value} ${what}${(flags ?? []).map(f => ` ${f.flag}`).join('')} in ${new Set(proof.map(p => p.document)).size}`,
    )
  const killed: Report = ['2024-03-04', 'According to the Icelandic government, 14 people were killed in the storm.']
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'one figure of one source in two reports',
      [killed, ['2024-03-05', `The rain has stopped. ${killed[1]}`]],
      ['14 people were killed in the storm in 2'],
    ],
    [
      'two figures of one source',
      [killed, ['2024-03-05', 'According to the Icelandic government, 16 people were killed in the storm.']],
      ['14 people were killed in the storm in 1', '16 people were killed in the storm in 1'],
    ],
    [
      'one number of two sources is two figures',
      [killed, ['2024-03-05', 'According to the Norwegian government, 14 people were killed in the storm.']],
      ['14 people were killed in the storm in 1', '14 people were killed in the storm in 1'],
    ],
    [
      'what cannot be is kept as it was said, and flagged, in every report',
      [
        ['2024-03-04', 'The Icelandic government said that it had seized 900 million tonnes of cod.'],
        [
          '2024-03-05',
          'The rain has stopped. The Icelandic government said that it had seized 900 million tonnes of cod.',
        ],
      ],
      ['900000000 cod implausible in 2'],
    ],
  ])('%s', async (_, reports, expected) => expect(await figuresOf(...reports)).toEqual(expected))
})

describe('what is not known', () => {
  test.each<[name: string, reports: readonly Report[], questions: readonly string[]]>([
    [
      'once, in however many reports',
      [
        ['2024-03-04', 'It is not known whether a second round has been agreed.'],
        ['2024-03-06', 'Rain fell in Oslo. It is not known whether a second round has been agreed.'],
      ],
      ['whether a second round has been agreed'],
    ],
    ['not what is known', [['2024-03-04', 'It is known that a second round has been agreed.']], []],
  ])('%s', async (_, reports, questions) =>
    expect((await recordOf(reports)).open.map(o => o.question)).toEqual(questions),
  )
})

describe('texts', () => {
  const textsOf = async (...reports: readonly Report[]): Promise<readonly string[]> => {
    const record = await recordOf(reports)
    return record.texts.map(
      ({ title, by, stances = [] }) =>
        `${title} (by ${by ? nameIn(record, by) : 'nobody'}): ${stances.map(s => `${nameIn(record, s.entity)} ${s.stance}`).join(', ')}`,
    )
  }
  test.each<[name: string, reports: readonly Report[], expected: readonly string[]]>([
    [
      'who proposes, supports and objects, over two reports',
      [
        ['2024-03-04', 'Norway proposed a draft declaration on fishing in Oslo. Iceland backs the text.'],
        ['2024-03-05', 'Denmark voted against the draft declaration on fishing on Tuesday.'],
      ],
      ['a draft declaration on fishing (by Norway): Norway proposes, Iceland supports, Denmark objects'],
    ],
    [
      'one text under titles in other words',
      [
        ['2024-03-04', 'Norway proposed a road map to restore the fishing rights of Iceland.'],
        ['2024-03-05', 'Denmark backs the roadmap for restoration of fishing rights.'],
      ],
      ['a road map to restore the fishing rights of Iceland (by Norway): Norway proposes, Denmark supports'],
    ],
    [
      'no alliance that is called after its treaty',
      [
        ['2024-03-04', 'A summit of the Amber Coast Pact (ACP) was held in Oslo. The ACP secretariat was silent.'],
        ['2024-03-05', 'The first 24 observers of the Amber Coast Pact arrived in Chile on Monday.'],
      ],
      [],
    ],
    [
      'two texts on things of one kind',
      [
        ['2024-03-04', 'Norway proposed a draft declaration on the safety of ships.'],
        ['2024-03-05', 'Denmark backs the draft declaration on the safety of schools.'],
      ],
      [
        'a draft declaration on the safety of ships (by Norway): Norway proposes',
        'the draft declaration on the safety of schools (by nobody): Denmark supports',
      ],
    ],
    [
      'nobody who only may',
      [['2024-03-04', 'Norway may support the draft declaration on fishing.']],
      ['the draft declaration on fishing (by nobody): '],
    ],
  ])('%s', async (_, reports, expected) => expect(await textsOf(...reports)).toEqual(expected))
})
