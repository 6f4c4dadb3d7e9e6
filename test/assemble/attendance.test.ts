import { expect, test } from 'vitest'
import { nameIn, recordOf } from './record-of.ts'

/** Who is in which event, in the order of the events: `place or label: who attendance`. */
const ledger = async (text: string): Promise<readonly string[]> => {
  const record = await recordOf([['2024-03-09', text]])
  return record.events.flatMap(({ place, label, participants }) =>
    participants
      .map(({ entity, role, attendance, level }) =>
        [
          `${place ? nameIn(record, place) : label}:`,
          nameIn(record, entity),
          role === 'participant' ? '' : role,
          attendance,
          level && `(${level})`,
        ]
          .filter(Boolean)
          .join(' '),
      )
      .sort(),
  )
}

const SUMMIT = 'The summit of the Dorn Union was held in Oslo on March 8.'
const TO_COME = 'A summit of the Dorn Union will be held in Paris on May 2.'

test.each<[name: string, text: string, expected: readonly string[]]>([
  ['the gathering of the sentence before', `${SUMMIT} Kenya sent nobody.`, ['Oslo: Kenya absent']],
  ['“there”', `${SUMMIT} Ana Vell was not there.`, ['Oslo: Ana Vell absent']],
  ['what lies ahead is not what was', `${SUMMIT} ${TO_COME} Ana Vell will not be there.`, ['Paris: Ana Vell declined']],
  ['by its place', `${TO_COME} ${SUMMIT} Mali has said that it will come to Paris.`, ['Paris: Mali expected']],
  ['a ceremony', 'The inauguration ceremony was held in Oslo on March 8. Mali was absent.', ['Oslo: Mali absent']],
  [
    'the capital of a state',
    'Ana Vell attended a summit in the Norwegian capital on March 8. Tomas Rehn of Oslo was glad.',
    ['Oslo: Ana Vell attended'],
  ],
  ['who travels is there', 'President Ana Vell of Kenya visited Oslo on March 8.', ['Oslo: Ana Vell actor attended']],
  [
    'one who will not come to it tells of a summit',
    'Ana Vell will not attend the summit of the Dorn Union.',
    ['summit of the Dorn Union: Ana Vell declined'],
  ],
  ['nobody has come to what lies ahead', `${TO_COME} Mali did not appear at the summit.`, []],
  ['another place is none', `${SUMMIT} Mali came to Rome.`, []],
  [
    'presidents are missed at a summit, not at the meeting of ministers before it',
    `${SUMMIT} The foreign ministers of the union met in Rome on March 7. President Ana Vell was absent.`,
    ['Oslo: Ana Vell absent'],
  ],
  [
    'what was said before may have come to be',
    `${SUMMIT} Ana Vell had said that she would come.`,
    ['Oslo: Ana Vell expected'],
  ],
  [
    'holders of an office by name, where the text names them',
    `${SUMMIT} It brought together the presidents of Kenya and Mali. Kenyan President Ana Vell spoke to reporters.`,
    ['Oslo: Ana Vell attended', 'Oslo: Mali attended (president)'],
  ],
  ['of those before, nobody is told', `${SUMMIT} Then all the leaders but Ana Vell were there.`, []],
  [
    'whose session it is, is no guest',
    'Leaders of the Dorn Union met in Oslo on March 8. Ana Vell of Kenya was absent.',
    ['Oslo: Ana Vell absent'],
  ],
  [
    'who signs is there',
    'Ana Vell and Tomas Rehn signed a treaty in Oslo on March 8.',
    ['Oslo: Ana Vell actor attended', 'Oslo: Tomas Rehn actor attended'],
  ],
])('%s', async (_, text, expected) => expect(await ledger(text)).toEqual(expected))

/** Posts as `who: role of what`. */
test.each<[text: string, expected: readonly string[]]>([
  ['Kenya was represented by Foreign Minister Ana Vell.', ['Ana Vell: foreign minister of Kenya']],
  [
    "Kenya's foreign minister, Ana Vell, stayed at home. She sent her deputy, Liv Brask.",
    ['Ana Vell: foreign minister of Kenya', 'Liv Brask: deputy foreign minister of Kenya'],
  ],
  ['Judge Ana Vell of Kenya read the ruling.', ['Ana Vell: judge of nothing']],
  ['If Ana Vell is elected president of Kenya, she will leave.', []],
])('%s', async (text, expected) => {
  const record = await recordOf([['2024-03-09', text]])
  const told = record.posts.map(
    p => `${nameIn(record, p.person)}: ${p.role} of ${p.of ? nameIn(record, p.of) : 'nothing'}`,
  )
  expect([...told].sort()).toEqual(expected)
})

/** How events stand to each other: `event relation event`. */
test.each<[text: string, expected: readonly string[]]>([
  [
    'The summit of the Dorn Union will be held in Oslo on March 15. The foreign ministers are to meet in Oslo on March 14 to prepare a communiqué.',
    ['2024-03-14 prepares 2024-03-15'],
  ],
  [
    'The summit of the Dorn Union will be held in Oslo on March 15. The foreign ministers are to meet in Oslo on March 14.',
    [],
  ],
])('%s', async (text, expected) => {
  const { events } = await recordOf([['2024-03-09', text]])
  const startOf = (id: string) => events.find(event => event.id === id)?.start
  const told = events.flatMap(({ start, related }) => related.map(r => `${start} ${r.relation} ${startOf(r.event)}`))
  expect(told).toEqual(expected)
})
