import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "Chile in NATO: member", with the day where it is told. */
const belongingsOf = async (text: string): Promise<readonly string[]> =>
  (await articleOf(text)).belongings.map(b =>
    [`${slice(text, b.member)} in ${slice(text, b.organization)}: ${b.role}`, b.since?.edtf].filter(Boolean).join(' '),
  )

type Row = readonly [why: string, text: string, belongings: readonly string[]]

const members: readonly Row[] = [
  ['an apposition', 'Chile, a member of NATO, objected.', ['Chile in NATO: member']],
  ['an apposition with the name first', 'Chile, a NATO member, objected.', ['Chile in NATO: member']],
  ['a founding member', 'Chile, a founding member of NATO, objected.', ['Chile in NATO: founding member']],
  ['a member state', 'Chile, a member-state, asked NATO for help.', ['Chile in NATO: member']],
  ['a member by name', 'NATO member Chile objected.', ['Chile in NATO: member']],
  ['members by name', 'NATO members Chile and Peru objected.', ['Chile in NATO: member', 'Peru in NATO: member']],
  [
    'member states of',
    'The member states Chile, Peru and Bolivia of NATO objected.',
    ['Chile in NATO: member', 'Peru in NATO: member', 'Bolivia in NATO: member'],
  ],
  ['a predicate', 'Chile is a member of NATO.', ['Chile in NATO: member']],
  ['an observer', 'Peru is an observer of NATO.', ['Peru in NATO: observer']],
  ['observer status', 'Peru, which has observer status in NATO, objected.', ['Peru in NATO: observer']],
  ['the newest member', 'Chile, the newest member of NATO, objected.', ['Chile in NATO: member']],
  [
    'all of a list',
    'Chile and Peru, both members of NATO, objected.',
    ['Chile in NATO: member', 'Peru in NATO: member'],
  ],
]

const joining: readonly Row[] = [
  ['which left', 'Chile, which left NATO in 2019, objected.', ['Chile in NATO: former member 2019']],
  ['joined', 'Chile joined NATO in 2004.', ['Chile in NATO: member 2004']],
  ['joined, two', 'Chile and Peru joined NATO in 2004.', ['Chile in NATO: member 2004', 'Peru in NATO: member 2004']],
  ['left', 'Chile left NATO last year.', ['Chile in NATO: former member 2023']],
  ['withdrew', 'Chile withdrew from NATO.', ['Chile in NATO: former member']],
  ['has withdrawn', 'Chile has withdrawn from NATO.', ['Chile in NATO: former member']],
  ['was admitted', 'Chile was admitted to NATO in 2004.', ['Chile in NATO: member 2004']],
  ['was expelled', 'Chile was expelled from NATO in 2004.', ['Chile in NATO: former member 2004']],
]

const lists: readonly Row[] = [
  [
    'which has',
    'The African Union (AU), which has seven members -- Benin, Mali and Togo --, met.',
    ['Benin in African Union: member', 'Mali in African Union: member', 'Togo in African Union: member'],
  ],
  ['its members', 'Its members are Benin and the Philippines.', ['Benin in Its: member', 'Philippines in Its: member']],
  [
    'the members of',
    'The members of ECOWAS are Benin and Mali.',
    ['Benin in ECOWAS: member', 'Mali in ECOWAS: member'],
  ],
  ['groups', 'The seven-nation ECOWAS groups Benin and Mali.', ['Benin in ECOWAS: member', 'Mali in ECOWAS: member']],
  [
    'groups, behind an aside',
    'The African Union, which is based in Addis Ababa, groups Benin and Mali.',
    ['Benin in African Union: member', 'Mali in African Union: member'],
  ],
  [
    'it includes',
    'It includes Benin, Mali and Togo.',
    ['Benin in It: member', 'Mali in It: member', 'Togo in It: member'],
  ],
  ['brings together', 'ECOWAS brings together Benin and Mali.', ['Benin in ECOWAS: member', 'Mali in ECOWAS: member']],
  ['made up of', 'ECOWAS is made up of Benin and Mali.', ['Benin in ECOWAS: member', 'Mali in ECOWAS: member']],
  [
    'founded by',
    'ASEAN was founded in 1967 by Indonesia and Thailand.',
    ['Indonesia in ASEAN: founding member 1967', 'Thailand in ASEAN: founding member 1967'],
  ],
]

const suspensions: readonly Row[] = [
  [
    'its participation',
    'Niger suspended its participation in ECOWAS on May 9.',
    ['Niger in ECOWAS: suspended member 2024-05-09'],
  ],
  [
    'its membership',
    'Myanmar’s membership of ASEAN has been suspended since 2021.',
    ['Myanmar in ASEAN: suspended member 2021'],
  ],
  [
    'in passing',
    'Mali and Guinea, both under military rule and suspended from the bloc, stayed away.',
    ['Mali in the bloc: suspended member', 'Guinea in the bloc: suspended member'],
  ],
  [
    'whose membership',
    'Mali, whose membership of ECOWAS is suspended, stayed away.',
    ['Mali in ECOWAS: suspended member'],
  ],
  ['a frozen share', 'Mali froze its participation in ECOWAS.', ['Mali in ECOWAS: suspended member']],
  ['the bloc', 'Mali withdrew from the bloc in 2019.', ['Mali in the bloc: former member 2019']],
]

const nothing: readonly Row[] = [
  ['a programme', 'The IMF suspended Ghana’s programme in May.', []],
  ['a suspension that may come', 'ECOWAS may suspend Mali.', []],
  ['members who do something', 'Its members are worried that Benin and Togo may go.', []],
  ['what was included in a report', 'The United Nations included Norway and Denmark in its report.', []],
  ['talks that somebody was kept out of', 'Benin and Togo, worried about NATO, were suspended from the talks.', []],
  ['what a minister said of it', 'The minister said it includes Benin and Mali.', []],
  ['whom somebody brings', 'It brings Benin and Mali to the table.', []],
  ['what lies ahead', 'Chile will join NATO in 2030.', []],
  ['what is wanted', 'Chile wants to join NATO.', []],
  ['what is denied', 'Chile is not a member of NATO.', []],
  ['what did not happen', 'Chile never joined NATO.', []],
  ['what is planned', 'Chile is not planning to withdraw from NATO.', []],
  ['an act in common', 'Chile joined NATO in condemning the attack.', []],
  ['talks', 'Chile joined the talks.', []],
  ['a place', 'Chile’s envoy left Peru on Monday.', []],
  ['members without a name', 'NATO members objected.', []],
  ['a member to come', 'Chile, a future member of NATO, objected.', []],
  ['a status sought', 'Peru, which seeks observer status in NATO, objected.', []],
  ['which may leave', 'Chile, which may leave NATO, objected.', []],
  ['a member of what', 'Chile, a member, objected.', []],
  ['another group', 'NATO and the UN met Chile, a member, on Monday.', []],
  ['a condition', 'If Chile joined NATO, prices would fall.', []],
  ['a country’s own parliament', 'Rosa Quispe left the Peruvian parliament on Monday.', []],
  ['an empty text', '', []],
]

describe('belongings', () => {
  for (const [title, rows] of Object.entries({ members, joining, lists, suspensions, nothing }))
    describe(title, () => {
      test.each(rows)('%s', async (_, text, belongings) => {
        expect(await belongingsOf(text)).toEqual(belongings)
      })
    })
})
