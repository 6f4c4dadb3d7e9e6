import { expect, test } from 'vitest'
import { type NamedPerson, takeUp } from '../../src/resolve/references/take-up.ts'

const roles: Readonly<Record<string, readonly string[]>> = {
  vell: ['foreign minister'],
  rehn: ['transport minister'],
  lund: ['prime minister'],
  marsh: ['spokesperson'],
  korb: [],
}
const rolesOf = (person: string) => new Set(roles[person])
const named = (...people: readonly [entity: string, sentence: number, speaks?: boolean][]): readonly NamedPerson[] =>
  people.map(([entity, sentence, speaks = false]) => ({ entity, sentence, speaks }))

test.each<[name: string, words: string, people: readonly NamedPerson[], expected: string | undefined]>([
  ['a diplomat', 'the diplomat', named(['vell', 3]), 'vell'],
  ['at the beginning of a sentence', 'The minister', named(['rehn', 4]), 'rehn'],
  ['the nearest of several', 'the minister', named(['vell', 2], ['rehn', 3]), 'rehn'],
  ['of two the one who speaks', 'the diplomat', named(['vell', 3], ['marsh', 3, true]), 'marsh'],
  ['past somebody who is none', 'the minister', named(['vell', 3], ['korb', 4]), 'vell'],
  ['a prime minister is no mere minister', 'the minister', named(['lund', 4]), undefined],
  ['two in one sentence', 'the minister', named(['vell', 3], ['rehn', 3]), undefined],
  ['two who speak', 'the minister', named(['vell', 3, true], ['rehn', 3, true]), undefined],
  ['too far back', 'the diplomat', named(['vell', 0]), undefined],
  ['nobody with such an office', 'the ambassador', named(['vell', 3]), undefined],
  ['one of many', 'a diplomat', named(['vell', 3]), undefined],
  ['another one', 'the Norlandic diplomat', named(['vell', 3]), undefined],
  ['no calling', 'the baker', named(['vell', 3]), undefined],
])('%s', (_, words, people, expected) => expect(takeUp(words, 4, people, rolesOf)).toBe(expected))
