import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'

/** Who comes to the gatherings of a sentence, or has a part in them: `role who attendance (level) mode by substitute because reason`. */
const ledger = async (text: string): Promise<readonly string[]> => {
  const { happenings } = await annotate(inventDocument('ledger', { text, datePublished: '2024-03-06' }))
  return happenings
    .filter(({ type }) => ['session', 'meeting', 'summit', 'call'].includes(type))
    .flatMap(({ involved, initiator }) => [
      ...involved.map(i =>
        [
          i.role === 'participant' ? '' : i.role,
          slice(text, i.who),
          i.attendance,
          i.level && `(${i.level})`,
          i.mode,
          i.representedBy && `by ${slice(text, i.representedBy)}`,
          i.reason && `because ${slice(text, i.reason)}`,
        ]
          .filter(Boolean)
          .join(' '),
      ),
      ...(initiator ? [`initiator ${slice(text, initiator)}`] : []),
    ])
}

type Row = readonly [text: string, ...expected: string[]]

const table = (rows: readonly Row[]) =>
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', async (text, expected) =>
    expect(await ledger(text)).toEqual(expected),
  )

describe('who comes', () =>
  table([
    ['Ana Vell attended the summit virtually.', 'Ana Vell attended online'],
    ['Ana Vell addressed the summit by video link from Lome.', 'Ana Vell attended online'],
    ['Ana Vell travelled to Lome to attend the summit.', 'Ana Vell attended'],
    ["Kenya's delegation walked out of the talks.", 'Kenya attended (delegation)'],
    ['Kenya took part for the first time.', 'Kenya attended'],
    [
      'The president of Kenya and the prime minister of Mali attended the talks.',
      'president of Kenya attended',
      'prime minister of Mali attended',
    ],
    [
      "Kenya's president, Ana Vell, and Mali's prime minister, Tomas Rehn, attended the summit.",
      'Ana Vell attended',
      'Tomas Rehn attended',
    ],
    [
      'Kenya and Mali took part in the session at the level of undersecretaries.',
      'Kenya attended (undersecretary)',
      'Mali attended (undersecretary)',
    ],
    ['Mali, which is no member, took part in the summit as an observer.', 'observer Mali attended'],
    [
      'Kenyan President Ana Vell was at the summit, as was Tomas Rehn, a trader.',
      'Ana Vell attended',
      'Tomas Rehn attended',
    ],
    ['Kenya attended the summit, as did Mali.', 'Kenya attended', 'Mali attended'],
    ['Ana Vell was absent from the summit, as was Tomas Rehn.', 'Ana Vell absent', 'Tomas Rehn absent'],
    ['Ana Vell will be at the summit.', 'Ana Vell expected'],
    ['Ana Vell was not at the summit.', 'Ana Vell absent'],
    ['Ana Vell was at the centre of the talks.'],
    ['If Ana Vell is at the talks, Kenya will leave.'],
    ["Ana Vell attended the summit, as was Tomas Rehn's wish.", 'Ana Vell attended'],
    ['Ana Vell attended the summit and spoke of peace, as did Tomas Rehn.', 'Ana Vell attended'],
    ['Ana Vell watched the session.'],
    ['Ana Vell attended school in Paris.'],
    ['Ana Vell attended the funeral.'],
    ['Police attended the scene.'],
    ['A spokesman for President Ana Vell attended the meeting.'],
    ['Ana Vell flew to Lome to sign a loan.'],
    ['Ana Vell sent a video message to the summit.'],
  ]))

describe('guests of a gathering', () =>
  table([
    ['Ana Vell stayed away on Thursday as Tomas Rehn opened a summit.', 'Ana Vell absent', 'Tomas Rehn attended'],
    ['The envoys of Kenya and Mali met on Friday for talks.', 'Kenya attended (envoy)', 'Mali attended (envoy)'],
    [
      'The session was held with the participation of the ministers of Kenya and Mali.',
      'Kenya (minister)',
      'Mali (minister)',
    ],
    ['Mali did not honour the invitation to the talks.', 'Mali absent'],
    ['The Kenyan-brokered talks were held in Lome.', 'mediator Kenyan'],
    ['Ana Vell attended the dialogue on Friday.', 'Ana Vell attended'],
    ['There was a dialogue on Friday.'],
    [
      'Ana Vell hosted a meeting at the palace on Monday with the presidents of Kenya and Mali.',
      'organizer Ana Vell',
      'Kenya (president)',
      'Mali (president)',
    ],
    ['Ana Vell received a phone call on Friday from Tomas Rehn.', 'Ana Vell', 'Tomas Rehn'],
    ['A phone call took place today between Ana Vell and Tomas Rehn.', 'Ana Vell', 'Tomas Rehn'],
    ['Ana Vell received a phone call on Friday at the palace.'],
    ['Ana Vell held 300 consultations on Friday.'],
    ['Tomas Rehn said that Ana Vell held talks with Tomas Rehn aide Lena Marsh.', 'Ana Vell attended', 'Lena Marsh'],
    ['Ana Vell held a meeting with the directors of a bank.', 'Ana Vell attended'],
    ['The Kenyan-born minister held talks in Lome.'],
    [
      'The summit was attended by the following:\n- H.E. Ana Vell, President of Kenya (by video link);\n- Hon. Tomas Rehn, Minister of Trade of Mali, representing H.E. Lena Marsh.',
      'Ana Vell attended online',
      'Tomas Rehn attended',
      'Lena Marsh absent by Tomas Rehn',
    ],
    [
      'The summit will be attended by:\n• Kenya: Ana Vell, President;\n• Mali: Tomas Rehn, on behalf of Lena Marsh.',
      'Ana Vell expected',
      'Tomas Rehn expected',
      'Lena Marsh declined by Tomas Rehn',
    ],
    [
      "Taking part in the session were:\n- Ambassador Ana Vell (Kenya);\n- Chargé d'affaires Tomas Rehn (Mali, observer).",
      'Ana Vell attended',
      'observer Tomas Rehn attended',
    ],
    ['The session was chaired by the Permanent Representative of Kenya, Ana Vell.', 'chair Ana Vell attended'],
    // Lines that list no guests, and guests of nothing that was held.
    ['The summit was attended by the following:\n- Two hundred delegates;\n- Guests of President Ana Vell.'],
    ['The summit was attended by the following:\nAna Vell opened the exhibition.'],
    ['The summit should be attended by the following:\n- Ana Vell;\n- Tomas Rehn.'],
    ['The summit heard the following:\n- Ana Vell, President of Kenya.'],
    [
      'The meeting brought together the foreign ministers of Kenya, Mali and Togo.',
      'Kenya attended (foreign minister)',
      'Mali attended (foreign minister)',
      'Togo attended (foreign minister)',
    ],
    [
      'The talks were attended by officials from Kenya and Mali.',
      'Kenya attended (official)',
      'Mali attended (official)',
    ],
    ['Among those attending the summit were Ana Vell and Tomas Rehn.', 'Ana Vell attended', 'Tomas Rehn attended'],
    ['Attending the talks were Ana Vell and Tomas Rehn.', 'Ana Vell attended', 'Tomas Rehn attended'],
    [
      'Few leaders came to the summit, among them Ana Vell of Kenya and Tomas Rehn of Mali.',
      'Ana Vell attended',
      'Tomas Rehn attended',
    ],
    ['The previous summit was skipped by Kenya.', 'Kenya absent'],
    ['The team brought together players of every age.'],
  ]))

describe('who stays away', () =>
  table([
    ["Kenya skipped the Union's events."],
    ['Kenya and Mali were not represented at the summit.', 'Kenya absent', 'Mali absent'],
    ['The summit was overshadowed by the absence of President Ana Vell.', 'Ana Vell absent'],
    ["Ana Vell's absence from the summit surprised Kenya.", 'Ana Vell absent'],
    ['Kenya was not represented in the cabinet.'],
    ['The absence of rain marred the summit.'],
    ['The absence of Ana Vell would overshadow the summit.'],
    ['Neither Kenya nor Mali attended the summit.', 'Kenya absent', 'Mali absent'],
    ['Kenya was absent from the summit in Lome.', 'Kenya absent'],
    ['Kenya refused to attend the summit.', 'Kenya declined'],
    ['Ana Vell failed to show up at the meeting.', 'Ana Vell absent'],
    [
      'Ana Vell was unable to attend the summit because of a strike at the airport.',
      'Ana Vell absent because a strike',
    ],
    ['Ana Vell, the chief executive, was missing from the hearing.', 'Ana Vell absent'],
    ['Missing from the table was Kenya.', 'Kenya absent'],
    ['The only absentee was Kenya.', 'Kenya absent'],
    ['The only director who was missing was Ana Vell.', 'Ana Vell absent'],
    ["Kenya's seat remained empty.", 'Kenya absent'],
    ["The empty chair was Kenya's.", 'Kenya absent'],
    ['All the members except Kenya and Mali attended the meeting.', 'Kenya absent', 'Mali absent'],
    ['The summit opened without Kenya.', 'Kenya absent'],
    ['The session opened in the absence of the Kenyan delegation.', 'Kenyan absent (delegation)'],
    ['Ana Vell sent her apologies.', 'Ana Vell declined'],
    ['Ana Vell has declined the invitation.', 'Ana Vell declined'],
    ['Ana Vell withdrew at the last minute.', 'Ana Vell absent'],
    ['Ana Vell would not have been there in either case.', 'Ana Vell declined'],
    ['Ana Vell missed the flight.'],
    ['The room was empty.'],
    ['Ana Vell declined an invitation to join the cabinet.'],
    ['Kenya threatened to boycott the summit.'],
    ['If Kenya skips the summit, Mali will leave the union.'],
    ['None of the ministers attended the meeting.'],
    ['Ana Vell left it to her niece.'],
  ]))

describe('who will come', () =>
  table([
    ['Kenya has announced that it will not be there.', 'Kenya declined'],
    [
      'Presidents Ana Vell of Kenya and Tomas Rehn of Mali have confirmed that they will attend.',
      'Ana Vell confirmed',
      'Tomas Rehn confirmed',
    ],
    ['Ana Vell is not expected to attend the summit.', 'Ana Vell declined'],
    ['Ana Vell has not confirmed her attendance.', 'Ana Vell uncertain'],
    ['Kenya has not yet said who will represent it.', 'Kenya uncertain'],
    ['It is not clear whether Kenya will take part.', 'Kenya uncertain'],
    ['Ana Vell may skip the summit.', 'Ana Vell uncertain'],
    ['Ana Vell urged Tomas Rehn to attend the summit.'],
    ['Ana Vell would have attended the summit.'],
    ['Ana Vell was invited to the summit.'],
  ]))

describe('who stands in', () =>
  table([
    [
      'Kenya was represented at the summit by Prime Minister Ana Vell, Mali by President Tomas Rehn, and Chad by a deputy minister.',
      'Kenya attended by Ana Vell',
      'Ana Vell attended',
      'Mali attended by Tomas Rehn',
      'Tomas Rehn attended',
      'Chad attended by a deputy minister',
    ],
    [
      'Kenya was represented at the summit by Ana Vell, a critic of Mali by conviction.',
      'Kenya attended by Ana Vell',
      'Ana Vell attended',
    ],
    ['Kenya sent nobody.', 'Kenya absent'],
    ['Kenya did not send a representative.', 'Kenya absent'],
    ['Mali is sending its foreign minister, Ana Vell.', 'Mali expected by Ana Vell', 'Ana Vell expected'],
    [
      'Kenya was represented at the talks by its ambassador, Ana Vell.',
      'Kenya attended by Ana Vell',
      'Ana Vell attended',
    ],
    ['Foreign Minister Ana Vell will represent Kenya.', 'Kenya expected by Ana Vell', 'Ana Vell expected'],
    ['Ana Vell stood in for President Tomas Rehn at the summit.', 'Tomas Rehn absent by Ana Vell', 'Ana Vell attended'],
    ['At the summit Ana Vell stood in for him.', 'him absent by Ana Vell', 'Ana Vell attended'],
    ['Ana Vell attended in place of President Tomas Rehn.', 'Ana Vell attended', 'Tomas Rehn absent by Ana Vell'],
    ['Kenya sent its envoy to inspect the camps.'],
    ['Kenya sent troops to Mali.'],
    ['The court heard that Ana Vell was represented by Tomas Rehn.'],
  ]))

describe('chair, host, initiator, mediator', () =>
  table([
    ['Ana Vell, who chaired the summit for her father, King Tomas Rehn, spoke.', 'chair Ana Vell attended'],
    ['The session will be chaired by Ana Vell.', 'chair Ana Vell expected'],
    ['Ana Vell, who chaired the session, spoke.', 'chair Ana Vell attended'],
    ['The meeting was held under the chairmanship of Ana Vell.', 'chair Ana Vell'],
    ['Ana Vell presided.', 'chair Ana Vell attended'],
    ['Kenya will host the next summit.', 'organizer Kenya'],
    ['The talks were held at the invitation of Oman.', 'organizer Oman'],
    ['The emergency session was called at the request of Kenya.', 'initiator Kenya'],
    ['The meeting, requested by Kenya, was held behind closed doors.', 'initiator Kenya'],
    ['The talks in Oslo were mediated by Norway.', 'mediator Norway'],
    ['Kenya offered to host the talks.'],
    ['Ana Vell called it a success.'],
  ]))
