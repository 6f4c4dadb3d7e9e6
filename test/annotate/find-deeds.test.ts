import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.ts'
import type { Happening } from '../../src/record/article.ts'
import { slice } from '../../src/text/span.ts'
import { inventDocument } from '../fixtures/documents.ts'

// A Wednesday.
const DAY = '2022-11-23'

const deedsOf = async (text: string): Promise<readonly Happening[]> =>
  (await annotate(inventDocument('deeds', { text, datePublished: DAY }))).happenings.filter(h => h.called !== undefined)

/** What each deed of a text is called, its status and its day. */
const told = async (text: string) =>
  (await deedsOf(text)).map(({ called, status, time }) => [called, status, time?.edtf].filter(Boolean).join(' '))

const found: readonly (readonly [text: string, expected: string])[] = [
  // ways and places
  ['Kenya closed the border on Sunday.', 'closure occurred 2022-11-20'],
  ['The bridge at Larn was reopened on Monday after four weeks.', 'reopening occurred 2022-11-21'],
  ['Police sealed off the airport of Nairobi on Tuesday.', 'closure occurred 2022-11-22'],
  // people on the street and in the palace
  ['Several hundred miners rallied outside the court building in Larn on Monday.', 'rally occurred 2022-11-21'],
  ['President Tomas Rehn will receive the leaders of all parties on Friday.', 'meeting planned 2022-11-25'],
  ['President Tomas Rehn saw the leaders of the parties on Monday.', 'meeting held 2022-11-21'],
  ['Ana Vell is to be confirmed as minister by the assembly on Friday.', 'confirmation planned 2022-11-25'],
  ['On Monday the opposition walked out of parliament.', 'walkout occurred 2022-11-21'],
  ['In Larn, on Monday, she was received by President Tomas Rehn.', 'meeting held 2022-11-21'],
  ['The envoy Ana Vell will brief the Security Council on Friday.', 'briefing planned 2022-11-25'],
  ['Rebels stormed the compound of Larn Power in Nairobi on Sunday.', 'storming occurred 2022-11-20'],
  ['The first 28 officers reached Nairobi on Monday.', 'arrival occurred 2022-11-21'],
  ['Dozens of students lit candles in Larn on Sunday.', 'vigil occurred 2022-11-20'],
  ['She is to be sworn in on Friday.', 'swearing-in planned 2022-11-25'],
  ['On Monday the Constitutional Bench heard the petition of Ana Vell.', 'hearing held 2022-11-21'],
  ['The two sides are to meet again on Friday.', 'meeting planned 2022-11-25'],
  ['Jon Ekmar was found guilty on Monday.', 'conviction occurred 2022-11-21'],
  ['A fire destroyed the old warehouse in Larn on Monday.', 'destruction occurred 2022-11-21'],
  // with no day told
  ['Kenya has closed the border.', 'closure occurred'],
  ['The Knesset passed the bill.', 'adoption occurred'],
  // ties
  ['Kenya suspended its participation in the African Union on Monday.', 'suspension occurred 2022-11-21'],
  ['Chad will resume talks with Mali on Friday.', 'resumption planned 2022-11-25'],
  // arms and ballots
  ['Kenya handed over six patrol helicopters to Mali on Monday.', 'handover occurred 2022-11-21'],
  ['Kenya will deliver ten howitzers to Mali in December.', 'delivery planned 2022-12'],
  ['Kenyans go to the polls on December 9.', 'election 2022-12-09'],
  ['The Council of Ministers, which sat on Monday to prepare the budget, is divided.', 'sitting held 2022-11-21'],
  ['Kenyan soldiers and Chadian rebels clashed near Larn on Monday.', 'clash occurred 2022-11-21'],
  ['Kenyan and Chadian soldiers exchanged fire near Larn on Monday.', 'exchange of fire occurred 2022-11-21'],
  // offices
  ['Energy Minister Ana Vell resigned on Monday evening.', 'resignation occurred 2022-11-21'],
  [
    'Jon Ekmar, who had vowed to stay, was dismissed as energy minister on November 14.',
    'dismissal occurred 2022-11-14',
  ],
  [
    'President Tomas Rehn on Sunday named Ana Vell, a retired judge, to head the commission.',
    'appointment occurred 2022-11-20',
  ],
  ['Jon Ekmar submitted his resignation on Tuesday.', 'resignation occurred 2022-11-22'],
  ['On Monday the Knesset rejected a motion of no confidence in Ana Vell.', 'rejection occurred 2022-11-21'],
  ['The Knesset is expected to vote on the bill on Friday.', 'vote planned 2022-11-25'],
  ['Chad withdrew its ambassador to Mali on Monday.', 'withdrawal occurred 2022-11-21'],
  ['Prosecutors searched the office of Ana Vell on Monday.', 'search occurred 2022-11-21'],
  ['Kenya transferred $3 million to Chad on Monday.', 'transfer occurred 2022-11-21'],
  ['Gunmen attacked the village of Larn on Monday.', 'attack occurred 2022-11-21'],
  ['The port of Mombasa was attacked by militants on Monday.', 'attack occurred 2022-11-21'],
  ['The chief executive, Jon Ekmar, was put on leave on Sunday.', 'leave occurred 2022-11-20'],
  ['Ghana is to take over the chair of the Union from Togo on January 1.', 'handover planned 2023-01-01'],
  // law
  ['A court in Nairobi on Friday ordered Chad to open the gates.', 'order occurred 2022-11-18'],
  ['Kenya on Monday filed a complaint against Chad.', 'filing occurred 2022-11-21'],
  ['Jon Ekmar was questioned by prosecutors on Thursday and released.', 'questioning occurred 2022-11-17'],
  ['Vietnam summoned the Thai ambassador, Somchai Dee, on Tuesday.', 'summoning occurred 2022-11-22'],
  ['On Friday the Court of Arbitration heard the parties.', 'hearing held 2022-11-18'],
  // mishaps
  ['Six people died on Thursday when a gas pipeline exploded near Nairobi.', 'explosion occurred 2022-11-17'],
  ['A Kenyan trawler sank off Mombasa on Monday.', 'sinking occurred 2022-11-21'],
  // the street
  ['Fishermen in Mombasa burned tyres on Tuesday.', 'burning occurred 2022-11-22'],
  // meetings
  ['Ana Vell spent three hours with President Tomas Rehn on Monday.', 'meeting held 2022-11-21'],
  ['Ambassador Ana Vell on Monday called on Energy Minister Jon Ekmar in Nairobi.', 'meeting held 2022-11-21'],
  ['President Ana Vell brought together the leaders of both sides in Larn on Monday.', 'meeting held 2022-11-21'],
  ['The cabinet will meet on Friday.', 'meeting planned 2022-11-25'],
  ['The envoys assembled on Monday in Larn.', 'meeting held 2022-11-21'],
  ['The ministers will come together again on Friday.', 'meeting planned 2022-11-25'],
  ['On November 14 President Ana Vell and President Tomas Rehn sat down together.', 'meeting held 2022-11-14'],
  ['Ana Vell spoke by phone with President Tomas Rehn on Sunday.', 'phone call held 2022-11-20'],
  ['Leaders of the African Union agreed on Friday to send observers to Mali.', 'meeting held 2022-11-18'],
  ['President Ana Vell flew to Nairobi on Monday.', 'visit occurred 2022-11-21'],
  ['Envoys of the African Union travelled to Nairobi on Monday.', 'visit occurred 2022-11-21'],
  ['A delegation led by Ana Vell will fly to Nairobi on Friday.', 'visit planned 2022-11-25'],
  // several things, of which the last tells what they are
  ['The kingdom reopened its land, sea and air borders with Doha on Monday.', 'reopening occurred 2022-11-21'],
  // so much, or so many, of a thing
  ['Qatar delivered 30 tonnes of flour to Larn on Monday.', 'delivery occurred 2022-11-21'],
  ['Kenya freed five of the 11 fishermen on Monday.', 'release occurred 2022-11-21'],
  ['A shipment of 20 howitzers arrived in Nairobi on Monday.', 'arrival occurred 2022-11-21'],
  // what a preposition leads to
  ['The two sides agreed to a ceasefire on Sunday.', 'agreement occurred 2022-11-20'],
  ['Troops of the army withdrew from Larn on Monday.', 'departure occurred 2022-11-21'],
  // how far it has come
  ['Kenya began withdrawing its soldiers from Chad on Monday.', 'withdrawal occurred 2022-11-21'],
  // restrictions, force, envoys, offices
  ['Kenya slapped an embargo on Chad on Monday.', 'imposition occurred 2022-11-21'],
  ['The bloc suspended Chad last month after soldiers seized power.', 'suspension occurred 2022-10'],
  ['Kenya announced sanctions against six judges of Chad on Monday.', 'announcement occurred 2022-11-21'],
  ['A bomber blew himself up outside a market in Nairobi on Monday.', 'suicide bombing occurred 2022-11-21'],
  ['Chadian warplanes bombed rebel positions near Larn on Monday.', 'bombing occurred 2022-11-21'],
  ['Rebels seized the town of Larn on Monday.', 'capture occurred 2022-11-21'],
  ['Students clashed with police in Nairobi on Monday.', 'clash occurred 2022-11-21'],
  ['Kenya on Monday ordered the Chadian ambassador to leave.', 'expulsion occurred 2022-11-21'],
  ['President Tomas Rehn named Ana Vell prime minister on Monday.', 'appointment occurred 2022-11-21'],
  ['Hundreds of teachers took to the streets of Nairobi on Monday.', 'protest occurred 2022-11-21'],
  ['Kenya pledged $12 million in aid to Chad on Monday.', 'pledge occurred 2022-11-21'],
  // beside other things, with no day told
  ['The attack came a day after Kenya reopened the border.', 'reopening occurred'],
  ['Kenya said it had recalled its ambassador.', 'recall occurred'],
  [
    'On Monday the army struck targets near Larn, two days after rebels seized the town of Isel.',
    'capture occurred 2022-11-19',
  ],
  ['Ana Vell was appointed interim president.', 'appointment occurred'],
  ['Kenya blew up a bridge on Monday.', 'destruction occurred 2022-11-21'],
  ['Kenya lifted most of the sanctions, the ministry announced.', 'lifting occurred'],
  ['Kenya handed over its last base in Chad on Monday.', 'handover occurred 2022-11-21'],
  ['Kenya announced aid of 10 million euros for Chad on Monday.', 'announcement occurred 2022-11-21'],
  ['Kenya summoned home its envoy on Monday.', 'recall occurred 2022-11-21'],
  ['Police fired tear gas in Nairobi on Monday.', 'firing of tear gas occurred 2022-11-21'],
  // the day of the night before
  ['Kenya launched more than 300 drones at Chad overnight.', 'launch occurred 2022-11-22/2022-11-23'],
  // offices
  ['Ana Vell became prime minister of Chad on Monday.', 'appointment occurred 2022-11-21'],
  ['Ana Vell took over as secretary-general from Tomas Rehn on Monday.', 'handover occurred 2022-11-21'],
  ['Police opened fire on demonstrators on Monday.', 'shooting occurred 2022-11-21'],
  // denied
  ['The rumour that Ana Vell tendered her resignation on Sunday is false, she said.', 'resignation denied 2022-11-20'],
  ['France denied that it had delivered missiles to Chad.', 'delivery denied'],
  ['Kenya denied a report that it would send troops to Chad.', 'dispatch denied'],
  // told by others
  ['The army closed the border on Sunday, the ministry said on Monday.', 'closure occurred 2022-11-20'],
  [
    'Reports that Ana Vell had met Tomas Rehn in Nairobi last weekend were untrue, the ministry said.',
    'meeting denied 2022-11-19/2022-11-20',
  ],
]

const none: readonly (readonly [why: string, text: string])[] = [
  ['no arms', 'Kenya handed over six folders on Monday.'],
  ['no ballot', 'Kenyans go to the beach on December 9.'],
  ['no sitting of a body', 'The bridge sat empty on Monday.'],
  ['no day', 'Kenya has closed the border.'],
  ['not done', 'Kenya did not close the border on Sunday.'],
  ['perhaps', 'Kenya may close the border on Friday.'],
  ['a wish', 'Kenya wants to close the border on Friday.'],
  ['a demand', 'Chad demanded that Kenya close the border by Friday.'],
  ['a condition', 'If Kenya closes the border on Friday, Chad will protest.'],
  ['a duty', 'Kenya should close the border on Friday.'],
  ['a mere claim', 'Chad claimed that Kenya had closed the border on Sunday.'],
  ['a deadline', 'Kenya, which signed the treaty, has until Friday to close the border.'],
  ['the day of the saying', 'Kenya has withdrawn its complaint, the minister said on Monday.'],
  ['own words', '“Kenya closed the border on Sunday,” said Ana Vell.'],
  ['another thing', 'Kenya closed the gap on Sunday.'],
  ['a demand by "call on"', 'Ana Vell on Monday called on Tomas Rehn to resign.'],
  ['a broadcaster', 'On CNN on Tuesday, Ana Vell called for an open vote.'],
  ['an attack with words', 'On Tuesday in Nairobi militants attacked the decision of Ana Vell.'],
  ['supporters who stand by somebody', 'On Tuesday supporters in Nairobi rallied around Ana Vell.'],
  ['votes of people', 'On Tuesday Ana Vell voted for the bill.'],
  ['another day than that of the saying', 'The army announced on Monday that it had retaken the town of Larn.'],
  ['a vote in a council', 'On Monday Kenya voted against the resolution.'],
  ['no soldiers', 'Students left Larn on Monday.'],
  ['an attack with words', 'The minister pounded the table in Nairobi on Monday.'],
  ['no gas', 'Police fired the sergeant in Nairobi on Monday.'],
  ['no aid to anybody', 'On Monday Kenya announced plans.'],
  ['an award', 'Ana Vell was named player of the year on Monday.'],
  ["another's resignation", 'Jon Ekmar handed the resignations to Ana Vell on Monday.'],
  ['no law of war', 'On Monday Kenya lifted the trophy.'],
  ['what a strike does', 'A drone strike on Isel killed six soldiers on Monday.'],
  ['no power', 'Soldiers seized the day in Nairobi on Monday.'],
  ['no state', 'The league suspended the striker on Monday.'],
  ['no aid', 'Kenya promised a win on Monday.'],
  ['no ceasefire', 'They agreed to a walk on Sunday.'],
  ['no thing that is done', 'Kenya began celebrating on Monday.'],
  ['history', 'Kenya closed the border in 1994.'],
  ['still to come', 'A report on Kenya to be released on Thursday blames the army.'],
  ['nobody and nothing named', 'A shop was closed on Sunday.'],
]

describe('deeds that verbs tell of', () => {
  test.each(found)('%s', async (text, expected) => expect(await told(text)).toContain(expected))
  test.each([
    ['Prosecutors say Jon Ekmar closed the bridge.'],
    ['In 1998 Kenya closed the border.'],
    ['The miners who closed the border have left.'],
  ])('with no day told, none: %s', async text => expect(await told(text)).toEqual([]))

  test.each(none)('none: %s: %s', async (_, text) => expect((await told(text)).filter(t => /\d/.test(t))).toEqual([]))
})

describe('who is in a deed, and where it is', () => {
  test.each<[text: string, people: readonly string[], place: string | undefined]>([
    ['Kenya closed the bridge at Larn on Sunday.', ['Kenya actor'], 'Larn'],
    ['A court in Nairobi on Friday ordered Chad to open the gates.', ['Chad recipient'], undefined],
    ['Jon Ekmar was arrested in Nairobi on Friday.', ['Jon Ekmar recipient'], 'Nairobi'],
    ['The presidency passes from Togo to Ghana on January 1.', ['Togo actor', 'Ghana recipient'], undefined],
    ['Kenya imposed sanctions on Chad on Monday.', ['Kenya actor', 'Chad recipient'], undefined],
    ['Kenya delivered 20 armoured vehicles to Chad on Monday.', ['Kenya actor', 'Chad recipient'], undefined],
    ['Chadian troops attacked a convoy of trucks near Larn on Monday.', ['Chadian actor'], 'Larn'],
    ['Ana Vell, an Osk Foods employee, resigned on Monday.', ['Ana Vell actor'], undefined],
    ['Kenya sent 200 soldiers to Chad on Monday.', ['Kenya actor'], 'Chad'],
    ['The last soldiers of Kenya left Chad on Monday.', ['Kenya actor'], 'Chad'],
    [
      'Kenya expelled the Chadian ambassador on Monday.',
      ['Kenya actor', 'Chadian recipient', 'Chadian ambassador recipient'],
      undefined,
    ],
    ['Kenya recalled its ambassador to Chad on Sunday.', ['Kenya actor', 'its ambassador recipient'], undefined],
  ])('%s', async (text, people, place) => {
    const [deed] = await deedsOf(text)
    expect(deed?.involved.map(({ who, role }) => `${slice(text, who)} ${role}`).sort()).toEqual([...people].sort())
    expect(deed?.place && slice(text, deed.place)).toBe(place)
  })
})
