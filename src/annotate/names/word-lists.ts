import { english } from '../../language/english.ts'

const FLAGS = { given: 1, surname: 2, organization: 4, organ: 8, agreement: 16, event: 32, place: 64 } as const

function index(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>()
  const add = (word: string, flag: number) => flags.set(word, (flags.get(word) ?? 0) | flag)
  for (const { names } of english.givenNames) for (const name of names) add(name.toLowerCase(), FLAGS.given)
  for (const { names } of english.surnames) for (const name of names) add(name.toLowerCase(), FLAGS.surname)
  for (const { word, kind } of english.organizationWords) add(word, FLAGS[kind])
  return flags
}

const flagsByWord = index()

/** Which of our lists hold a word, as the sum of flags. */
const listsOf = (lower: string): number => flagsByWord.get(lower) ?? 0

export const isGivenName = (lower: string): boolean => (listsOf(lower) & FLAGS.given) > 0

export const isSurname = (lower: string): boolean => (listsOf(lower) & FLAGS.surname) > 0

/** Whether a word is the head of a name of that kind: `isHead('council', 'organ')`. */
export const isHead = (lower: string, kind: 'organization' | 'organ' | 'agreement' | 'event' | 'place'): boolean =>
  (listsOf(lower) & FLAGS[kind]) > 0
