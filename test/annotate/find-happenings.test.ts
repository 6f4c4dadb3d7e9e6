import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import type { Happening } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'

// A Wednesday.
const DAY = '2022-11-23'

const happeningsOf = async (text: string): Promise<readonly Happening[]> =>
  (await annotate(inventDocument('happenings', { text, datePublished: DAY }))).happenings

/** One line an event: its type and trigger, then what `tell` finds in it. */
const lines = async (text: string, tell: (happening: Happening) => readonly (string | undefined)[] = () => []) =>
  (await happeningsOf(text)).map(h => [h.type, slice(text, h.trigger), ...tell(h)].filter(Boolean).join(' '))

/** A sentence and what is told in it. */
type Row = readonly [string, readonly string[]]

const events: readonly Row[] = [
  ['The Security Council held a session.', ['session session']],
  ['The swearing-in ceremony was held in Nairobi.', ['appointment ceremony']],
  ['The handover ceremony was held in Nairobi.', ['handover ceremony']],
  ['They agreed on a ceasefire.', ['ceasefire ceasefire']],
  ['Ana Vell met President Tomas Rehn.', ['meeting met']],
  ['Ana Vell met on Monday in Paris with President Tomas Rehn.', ['meeting met']],
  ['The foreign ministers met on Friday.', ['meeting met']],
  ['The Security Council will meet on Friday.', ['meeting meet']],
  ['Ana Vell met business leaders.', ['meeting met']],
  ['The talks went on.', ['meeting talks']],
  ['Another round of negotiations has begun.', ['meeting negotiations']],
  ['Ana Vell had a phone call with Tomas Rehn.', ['call call']],
  ['Ana Vell was appointed premier of Kenya.', ['appointment appointed']],
  ['France recalled its ambassador from Chad.', ['recall recalled']],
  ['France sent observers to Mali.', ['mission sent']],
  ['France agreed to send observers to Mali.', ['mission send']],
  ['France sent peacekeepers to Mali.', ['deployment sent']],
  ['France withdrew its troops from Mali.', ['withdrawal withdrew']],
  ['The presidency of the council will pass to Kenya.', ['handover pass']],
  ['France and Germany signed a treaty.', ['agreement signed']],
  ['The invasion of Mali began.', ['attack invasion']],
  ['A strike on the port of Larn killed six.', ['attack strike']],
  ['The killing of the governor in Larn on Monday shook Chad.', ['attack killing']],
  ['The shooting at a concert hall in Larn shook Chad.', ['attack shooting']],
  ['The escalation of the conflict worried them.', ['clash escalation']],
  ['Kenya clashed with Chad.', ['clash clashed']],
  ['Villagers staged a protest in Nairobi.', ['protest protest']],
  ['The congress of the party opened on Friday.', ['session congress']],
  ['A rally was held in Nairobi on Friday.', ['protest rally']],
  ['The second reading of the bill was postponed.', ['session reading']],
  ['A vote of no confidence is due on Friday.', ['other vote']],
]

const noEvents: readonly Row[] = [
  ['Ana Vell clashed with Tomas Rehn over the budget.', []],
  ['Ana Vell bombed Tomas Rehn with questions.', []],
  ['A strike on Monday will close the schools.', ['protest strike']],
  ['The shooting of the film took a year.', []],
  ['There would never be a free election again.', []],
  // A ceremony that does not tell of what is no event; one that does is.
  ['The ceremony in Nairobi was short.', []],
  ['He died of a heart attack on Monday.', []],
  ['She had a panic attack.', []],
  ['The ransomware attack hit a hospital.', []],
  ['The council warned against any attack.', []],
  ['An attack helicopter landed near Nairobi.', []],
  ['The speaker attacked the plan of the opposition.', []],
  ['Ana Vell attacked Tomas Rehn in parliament.', []],
  ['It was an invasion of privacy.', []],
  ['Shares ended a three-day rally on Friday.', []],
  ['Congress adjourned on Friday.', []],
  ['A reading of the report showed nothing new.', []],
  ['The charm offensive failed.', []],
  ['No meeting is planned this week.', []],
  ['There was no meeting between Kenya and Chad.', []],
  ['Such meetings are rare.', []],
  ['Kenya met the deadline on Friday.', []],
  ['Ana Vell met the criteria.', []],
  ["Kenya met Chad's demands.", []],
  ['The demands were met by the council.', []],
  ['The river meets the sea near Mombasa.', []],
  ['Kenya will meet Chad in the final.', []],
  ['Kenya did not attack Chad.', []],
  ['Kenya threatened to attack Chad.', []],
  ['Kenya must attack Chad, the general said.', []],
  ['If Kenya attacks Chad, the border will close.', []],
  ['Ana Vell would have met Tomas Rehn.', []],
  ['He addressed the issue on Monday.', []],
  ["The bank's annual report appeared in May.", []],
  ['The talk of the town was the weather.', []],
  ['His talk on birds was popular.', []],
  ['The training session was short.', []],
  ['They reached the summit of the mountain.', []],
  ['He visited his mother in hospital.', []],
  ['The bill goes to the Senate on Monday.', []],
  ['The company withdrew the product from the market.', []],
  ['The company deployed a new tactic.', []],
  ['The escalation of prices worried them.', []],
  ['Crop rotation helps the soil.', []],
  ['Hundreds died in the clash of two teams in the cup.', []],
  ['She resigned in protest.', []],
  ['The newly appointed premier of Kenya left.', []],
  ['The newly-appointed premier of Kenya left.', []],
]

const statuses: readonly Row[] = [
  ['A summit was held in Paris.', ['summit summit held']],
  ['The summit that was to bring the ministers together in Paris has been cancelled.', ['summit summit cancelled']],
  ['The summit was moved up and then scrapped by the ministry.', ['summit summit cancelled']],
  ['The summit will not now go ahead.', ['summit summit cancelled']],
  ['The summit, set for Friday, is off.', ['summit summit cancelled']],
  ['The summit has been deferred.', ['summit summit postponed']],
  ['The summit, hosted by Ana Vell, is still on the calendar.', ['summit summit']],
  ['The summit was requested by Kenya.', ['summit summit']],
  ['Ana Vell sought to arrange a meeting between Tomas Rehn and Lena Marsh.', ['meeting meeting']],
  ['Senator Ana Sessions said so.', []],
  ['Ana Vell attended a 1972 meeting.', ['meeting meeting held']],
  ['Ana Vell will attend the summit.', ['summit summit planned']],
  ['Ana Vell denied reports that Tomas Rehn had met Lena Marsh.', ['meeting met denied']],
  ['The talks adjourned at nine.', ['meeting talks held']],
  ['The summit ended without a declaration.', ['summit summit held']],
  ['The ministers held a session.', ['session session held']],
  ['The summit will take place in Paris.', ['summit summit planned']],
  ['The summit is scheduled for May.', ['summit summit planned']],
  ['The summit was scheduled for May.', ['summit summit planned']],
  ['The upcoming summit is important.', ['summit summit planned']],
  ['The ministers are expected to hold a session.', ['session session planned']],
  ['The talks may take place in Geneva.', ['meeting talks uncertain']],
  ['A proposed summit would anger Kenya.', ['summit summit uncertain']],
  ['The summit was cancelled on Tuesday.', ['summit summit cancelled']],
  ['The summit was called off.', ['summit summit cancelled']],
  ['The summit that Chad had called for Monday was called off.', ['summit summit cancelled']],
  ['The strike called for Monday was called off.', ['protest strike cancelled']],
  ['The planned meeting fell through.', ['meeting meeting cancelled']],
  ['The summit that ended on Friday was called a success.', ['summit summit held']],
  ['The planned visit was called off.', ['visit visit cancelled']],
  ["The president's visit to Chad was cancelled.", ['visit visit cancelled']],
  ['The talks between Kenya and Chad in Geneva were cancelled.', ['meeting talks cancelled']],
  ['The council postponed its session.', ['session session postponed']],
  ['The summit was put off until May.', ['summit summit postponed', 'summit summit planned']],
  ['After the summit, the leaders left.', ['summit summit held']],
  ["Kenya's attack on Chad killed nine people.", ['attack attack occurred']],
  ['Kenya attacked Chad in May.', ['attack attacked occurred']],
  ['Kenya may attack Chad.', ['attack attack uncertain']],
  // What tells nothing of whether it takes place.
  ['The opposition calls for talks with Chad.', ['meeting talks']],
  ['The opposition called for talks with Chad.', ['meeting talks']],
  ['The president spoke about the summit.', ['summit summit']],
  ['The summit was not cancelled.', ['summit summit']],
  ['The summit may be cancelled.', ['summit summit']],
  ['The meeting has not taken place.', ['meeting meeting']],
  ['The planned meeting will not take place.', ['meeting meeting cancelled']],
  ['The talks were rejected by Kenya.', ['meeting talks']],
  ['The attack on Chad was foiled.', ['attack attack']],
  ['Kenya denied the attack on Chad.', ['attack attack']],
  ['The summit should take place in May.', ['summit summit']],
  ['Kenya is ready for talks with Chad.', ['meeting talks']],
  ['If the talks failed, the border would close.', ['meeting talks']],
  ['The session is held every year.', ['session session']],
  ['Ana Vell may attend the summit.', ['summit summit']],
  ['Ana Vell refused to attend the summit.', ['summit summit']],
]

const times: readonly Row[] = [
  ['They discussed the consequences of the attack on May 2.', ['attack attack 2022-05-02']],
  ['Victims of the attack were buried in Nairobi on Monday.', ['attack attack']],
  ['A special session could be called as early as next week.', ['session session']],
  ['A summit was held in Paris on Friday.', ['summit summit 2022-11-18']],
  ['Heads of state convened in Paris on Friday for a summit of the bloc.', ['summit summit 2022-11-18']],
  ['The third round of talks was held in Paris on Friday.', ['meeting talks 2022-11-18']],
  ['The ministers wrapped up a second round of indirect talks in Paris on Friday.', ['meeting talks 2022-11-18']],
  ['A summit will be held in Paris on 3 May 2023.', ['summit summit 2023-05-03']],
  ['On Monday, Kenya and Chad held talks.', ['meeting talks 2022-11-21']],
  ["Friday's session will be short.", ['session session 2022-11-25']],
  ['Ana Vell attended the summit, which was held in Paris on 4 May 2022.', ['summit summit 2022-05-04']],
  ['The summit will follow a session on 2 May 2023.', ['summit summit', 'session session 2023-05-02']],
  ['The president spoke on Monday about the summit.', ['summit summit']],
  ['The president said on Monday that the summit would fail.', ['summit summit']],
  ['A statement on the summit was published on Monday.', ['summit summit']],
  ['Ana Vell, who chaired the session, left Geneva on Friday.', ['session session']],
  ['On Monday, the speaker suspended four members for the rest of the session.', ['session session']],
  ['The attack came after the election in May 2021.', ['attack attack', 'election election 2021-05']],
  ['The events of May 2021 are described as an attack.', ['attack attack 2021-05']],
  ['The summit lasted three hours.', ['summit summit']],
  ["The gathering, the Union's ninth annual summit, is set for December 1.", ['summit summit 2022-12-01']],
  ["Next year's summit is to be held in Paris in December.", ['summit summit']],
  ['Fighting erupted on Monday.', ['clash Fighting 2022-11-21']],
  ['They agreed on Monday to send aid, at a summit of the bloc.', ['summit summit 2022-11-21']],
  ['The summit was preceded on Monday by a meeting.', ['summit summit', 'meeting meeting 2022-11-21']],
  ['The meeting, which preceded the summit on Monday, was short.', ['meeting meeting 2022-11-21', 'summit summit']],
  [
    'The summit was held in Geneva in May. The next one will be held in Paris on December 1.',
    ['summit summit 2022-05', 'summit one 2022-12-01'],
  ],
  ['The summit ended. The next one of the witnesses came on Monday.', ['summit summit']],
  ['The report came in May. The next one is due on December 1.', []],
]

const attendance: readonly Row[] = [
  ['Ana Vell attended the summit.', ['summit summit participant:Ana Vell:attended']],
  ['Ana Vell will attend the summit.', ['summit summit participant:Ana Vell:expected']],
  ['Ana Vell is expected to attend the summit.', ['summit summit participant:Ana Vell:expected']],
  ['Ana Vell may attend the summit.', ['summit summit participant:Ana Vell:uncertain']],
  ['Ana Vell will not attend the summit.', ['summit summit participant:Ana Vell:declined']],
  ['Ana Vell will skip the summit.', ['summit summit participant:Ana Vell:declined']],
  ['Ana Vell refused to attend the summit.', ['summit summit participant:Ana Vell:declined']],
  ['Ana Vell was not planning to attend the summit.', ['summit summit participant:Ana Vell:declined']],
  ['Ana Vell did not attend the summit.', ['summit summit participant:Ana Vell:absent']],
  ['Ana Vell was absent from the summit.', ['summit summit participant:Ana Vell:absent']],
  ['Ana Vell will be absent from the summit.', ['summit summit participant:Ana Vell:declined']],
  ['Kenya boycotted the summit.', ['summit summit participant:Kenya:absent']],
  ['The session will be chaired by Ana Vell.', ['session session chair:Ana Vell:expected']],
  ['Ana Vell chaired the session.', ['session session chair:Ana Vell:attended']],
  [
    'The meeting was attended by Ana Vell, Tomas Rehn and Ilse Korb.',
    ['meeting meeting participant:Ana Vell:attended participant:Tomas Rehn:attended participant:Ilse Korb:attended'],
  ],
  [
    'Kenya, Chad and Mali took part in the talks.',
    ['meeting talks participant:Kenya:attended participant:Chad:attended participant:Mali:attended'],
  ],
  ['Ana Vell will fly to Berlin to attend the summit.', ['summit summit participant:Ana Vell:expected']],
  ['Ana Vell met Tomas Rehn.', ['meeting met participant:Ana Vell:attended participant:Tomas Rehn:attended']],
  ['The talks between Kenya and Chad failed.', ['meeting talks participant:Kenya participant:Chad']],
  ['The participation of Premier Ana Vell is in doubt.', ['meeting participation participant:Ana Vell:uncertain']],
  [
    'Ana Vell will fly to the summit of ECOWAS, which will be held in Lagos on Friday, Tomas Rehn told reporters.',
    ['summit summit participant:Ana Vell:expected'],
  ],
  // What tells nothing of who comes.
  ['The opposition urged Ana Vell to boycott the summit.', ['summit summit']],
  ['Ana Vell should attend the summit.', ['summit summit']],
  ['Ana Vell would have attended the summit.', ['summit summit']],
  ['Ana Vell asked Tomas Rehn to attend the summit.', ['summit summit']],
  ['Ana Vell praised the summit.', ['summit summit']],
  ['The participation of Ana Vell is welcome.', []],
]

const sides: readonly Row[] = [
  ['Kenya attacked Chad.', ['attack attacked actor:Kenya recipient:Chad']],
  ["Kenya's attack on Chad failed.", ['attack attack actor:Kenya recipient:Chad']],
  ['An attack by Kenya failed.', ['attack attack actor:Kenya']],
  ['The invasion of Mali failed.', ['attack invasion recipient:Mali']],
  ['Mali was invaded by Chad.', ['attack invaded actor:Chad recipient:Mali']],
  ['Kenya clashed with Chad.', ['clash clashed participant:Kenya participant:Chad']],
  ['The fighting between Kenya and Chad went on.', ['clash fighting participant:Kenya participant:Chad']],
  ['Chad withdrew its troops from Mali.', ['withdrawal withdrew actor:Chad']],
  ['The attack on the border with Chad failed.', ['attack attack']],
  ['The attack failed, Kenya said.', ['attack attack']],
]

const circumstances: readonly Row[] = [
  ['A summit was held in Paris.', ['summit summit in Paris']],
  ['The bloc has moved its summit to Paris.', ['summit summit in Paris']],
  ['The Kenyan and Malian ministers met by video link on Friday.', ['meeting met online']],
  ['Ana Vell met Tomas Rehn in person on Friday.', ['meeting met offline']],
  ['Ana Vell met Tomas Rehn on Friday and posted it online.', ['meeting met']],
  ['The summit was held in the Kenyan capital.', ['summit summit in Kenyan capital']],
  ['The ministers held a session here on Friday.', ['session session in here']],
  ['The summit discussed Kenyan capital.', ['summit summit about Kenyan capital']],
  ['The summit ended as the ministers lived here.', ['summit summit']],
  ['The summit called on all groups in Paris to disarm.', ['summit summit']],
  ['The talks will be held in Nairobi on Friday.', ['meeting talks in Nairobi']],
  ['Ana Vell visited Paris.', ['visit visited in Paris']],
  ['Ana Vell will visit Kenya.', ['visit visit in Kenya']],
  ['The session was initiated by Kenya.', ['session session by Kenya']],
  ['The shelling of Nairobi killed two.', ['attack shelling in Nairobi']],
  ['The summit will be held in the Kenyan capital Nairobi on Friday.', ['summit summit in Nairobi']],
  ['The summit will be held in the Kenyan port city of Mombasa on Friday.', ['summit summit in Mombasa']],
  ['The summit will be held in a hotel of the group that owns Nairobi FM.', ['summit summit']],
  ['Supporters of the coup burned flags in Nairobi on Monday.', ['protest burned in Nairobi', 'other coup']],
  ['They condemned the attack carried out from the territory of Uganda on May 2.', ['attack attack']],
  ['The session took place at the initiative of Kenya.', ['session session by Kenya']],
  ['The ministers held talks via video link.', ['meeting talks online']],
  ['The ministers held in-person talks.', ['meeting talks offline']],
  ['The meeting took place behind closed doors.', ['meeting meeting closed']],
  ['The summit will discuss regional security.', ['summit summit about regional security']],
  ['The summit will focus on trade and security.', ['summit summit about trade and security']],
  ['The previous summit was held in Paris.', ['summit summit in Paris previousInSeries']],
  [
    'The session will be preceded by a meeting of foreign ministers.',
    ['session session', 'meeting meeting precedes the session'],
  ],
  ['The session of the African Union was short.', ['session session of African Union']],
  ["Last week's meeting was short.", ['meeting meeting']],
  ['A statement on the summit was published online.', ['summit summit']],
  ['The summit ended, and a man in Paris left.', ['summit summit']],
  ['The session was not initiated by Kenya.', ['session session']],
  ["Kenya's attack failed.", ['attack attack']],
]

const involvedIn = (text: string) => (h: Happening) =>
  h.involved.map(i => [i.role, slice(text, i.who), i.attendance].filter(Boolean).join(':'))

const circumstancesOf = (text: string) => (h: Happening) => [
  h.place && `in ${slice(text, h.place)}`,
  h.body && `of ${slice(text, h.body)}`,
  h.initiator && `by ${slice(text, h.initiator)}`,
  h.mode?.value,
  h.access?.value,
  ...h.agenda.map(span => `about ${slice(text, span)}`),
  h.relation?.kind,
  h.relation?.to && slice(text, h.relation.to).toLowerCase(),
]

describe('findHappenings', () => {
  test.each([...events, ...noEvents])('%s', async (text, expected) => {
    expect(await lines(text)).toEqual(expected)
  })

  test.each(statuses)('status: %s', async (text, expected) => {
    expect(await lines(text, h => [h.status])).toEqual(expected)
  })

  test.each(times)('time: %s', async (text, expected) => {
    expect(await lines(text, h => [h.time?.edtf])).toEqual(expected)
  })

  test.each(attendance)('attendance: %s', async (text, expected) => {
    const found = (await happeningsOf(text)).filter(h => h.type !== 'visit')
    const told = found.map(h => [h.type, slice(text, h.trigger), ...involvedIn(text)(h)].join(' '))
    expect(told).toEqual(expected)
  })

  test.each(sides)('sides: %s', async (text, expected) => {
    expect(await lines(text, involvedIn(text))).toEqual(expected)
  })

  test.each(circumstances)('circumstances: %s', async (text, expected) => {
    expect(await lines(text, circumstancesOf(text))).toEqual(expected)
  })

  test('any words whatever are read without a fall, and what is found stands in its sentence', async () => {
    const words = [...events, ...statuses, ...attendance, ...circumstances].flatMap(([text]) => text.split(' '))
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(list => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async text => {
        const { sentences, happenings } = await annotate(inventDocument('any', { text, datePublished: DAY }))
        for (const h of happenings) {
          const home = sentences[h.sentence]
          const spans = [
            h,
            h.trigger,
            h.statusClue,
            h.place,
            h.body,
            h.initiator,
            ...h.agenda,
            ...h.involved.map(i => i.who),
          ]
          for (const span of spans.filter(s => s !== undefined)) {
            expect(span.start).toBeLessThan(span.end)
            expect(span.start).toBeGreaterThanOrEqual(home?.start ?? Number.POSITIVE_INFINITY)
            expect(span.end).toBeLessThanOrEqual(home?.end ?? 0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('one sentence without an end takes no endless time', () => {
    const read = (words: number) => {
      const text = `The ${'summit of Kenya and who came and met '.repeat(words / 8)}.`
      const start = performance.now()
      happeningsOf(text)
      return performance.now() - start
    }
    read(2_000)
    // Ten times the words: linear is 10, a square 100.
    expect(read(20_000)).toBeLessThan(40 * Math.max(read(2_000), 20))
  })
})
