import { describe, expect, test } from 'vitest'
import { slice } from '../../src/text/span.ts'
import { articleOf } from '../fixtures/article.ts'

/** "Chile in LTO: member". */
const belongingsOf = async (text: string): Promise<readonly string[]> =>
  (await articleOf(text)).belongings.map(b => `${slice(text, b.member)} in ${slice(text, b.organization)}: ${b.role}`)

type Row = readonly [why: string, text: string, belongings: readonly string[]]

const members: readonly Row[] = [
  ['an apposition', 'Chile, a member of the LTO, objected.', ['Chile in LTO: member']],
  ['an apposition with the name first', 'Chile, an LTO member, objected.', ['Chile in LTO: member']],
  ['a founding member', 'Chile, a founding member of the LTO, objected.', ['Chile in LTO: founding member']],
  ['a member state', 'Chile, a member-state, asked the LTO for help.', ['Chile in LTO: member']],
  ['a member by name', 'LTO member Chile objected.', ['Chile in LTO: member']],
  ['members by name', 'LTO members Chile and Peru objected.', ['Chile in LTO: member', 'Peru in LTO: member']],
  [
    'member states of',
    'The member states Chile, Peru and Bolivia of the LTO objected.',
    ['Chile in LTO: member', 'Peru in LTO: member', 'Bolivia in LTO: member'],
  ],
  ['a predicate', 'Chile is a member of the LTO.', ['Chile in LTO: member']],
  ['an observer', 'Peru is an observer of the LTO.', ['Peru in LTO: observer']],
]

const joining: readonly Row[] = [
  ['joined', 'Chile joined the LTO in 2004.', ['Chile in LTO: member']],
  ['joined, two', 'Chile and Peru joined the LTO in 2004.', ['Chile in LTO: member', 'Peru in LTO: member']],
  ['left', 'Chile left the LTO last year.', ['Chile in LTO: former member']],
  ['withdrew', 'Chile withdrew from the LTO.', ['Chile in LTO: former member']],
  ['has withdrawn', 'Chile has withdrawn from the LTO.', ['Chile in LTO: former member']],
  ['was admitted', 'Chile was admitted to the LTO in 2004.', ['Chile in LTO: member']],
  ['was expelled', 'Chile was expelled from the LTO in 2004.', ['Chile in LTO: former member']],
]

const nothing: readonly Row[] = [
  ['what lies ahead', 'Chile will join the LTO in 2030.', []],
  ['what is wanted', 'Chile wants to join the LTO.', []],
  ['what is denied', 'Chile is not a member of the LTO.', []],
  ['what did not happen', 'Chile never joined the LTO.', []],
  ['what is planned', 'Chile is not planning to withdraw from the LTO.', []],
  ['an act in common', 'Chile joined the LTO in condemning the attack.', []],
  ['talks', 'Chile joined the talks.', []],
  ['a place', 'Chile’s envoy left Peru on Monday.', []],
  ['members without a name', 'LTO members objected.', []],
  ['a member of what', 'Chile, a member, objected.', []],
  ['another group', 'The LTO and the UN met Chile, a member, on Monday.', []],
  ['a condition', 'If Chile joined the LTO, prices would fall.', []],
  ['a country’s own parliament', 'Rosa Quispe left the Peruvian parliament on Monday.', []],
  ['an empty text', '', []],
]

describe('belongings', () => {
  for (const [title, rows] of Object.entries({ members, joining, nothing }))
    describe(title, () => {
      test.each(rows)('%s', async (_, text, belongings) => {
        expect(await belongingsOf(text)).toEqual(belongings)
      })
    })
})
