import { english } from '../../language/english.ts'

const rolesCalled: ReadonlyMap<string, readonly string[]> = new Map(
  english.officeCallings.map(({ calling, roles }) => [calling, roles]),
)
/** "the minister", "the head of state": nothing but the calling. */
const CALLING = /^the (\p{L}+(?:[ -]\p{L}+){0,2})$/u
/** In sentences: whom a calling takes up is named no further back. */
const REACH = 3
/** "the minister" is no prime minister, whose title tells him. */
const APART = /^(?:deputy )?prime minister$/

/** Whether words are such a calling, whomever they mean. */
export const isCalling = (words: string): boolean => rolesOfCalling(words) !== undefined

const rolesOfCalling = (words: string): readonly string[] | undefined =>
  rolesCalled.get(CALLING.exec(words.toLowerCase())?.[1] ?? '')

/** A person named in a sentence. */
export interface NamedPerson {
  readonly entity: string
  readonly sentence: number
  /** Whether he is told to have said something there. */
  readonly speaks?: boolean
}

/**
 * Whom a calling takes up that names nobody: of the people named last before it with such an office the nearest, "the
 * diplomat" behind "Foreign Minister Ana Vell".
 * @param people  named before the calling, in reading order
 * @param rolesOf  the offices that a person holds
 * @returns undefined where nobody near holds such an office, or several in one sentence of whom none or more than one speaks
 * @example takeUp('the diplomat', 4, [{ entity: 'vell', sentence: 3 }], () => new Set(['foreign minister']))  // 'vell'
 */
export function takeUp(
  words: string,
  sentence: number,
  people: readonly NamedPerson[],
  rolesOf: (person: string) => ReadonlySet<string>,
): string | undefined {
  const roles = rolesOfCalling(words)
  if (!roles) return undefined
  const isCalled = (person: string) => [...rolesOf(person)].some(role => roles.some(one => isRole(role, one)))
  for (let near = sentence; near >= sentence - REACH; near--) {
    const there = people.filter(p => p.sentence === near && isCalled(p.entity))
    if (there.length > 0) return onlyOf(there) ?? onlyOf(there.filter(({ speaks }) => speaks))
  }
  return undefined
}

function onlyOf(people: readonly NamedPerson[]): string | undefined {
  const [only, ...more] = new Set(people.map(({ entity }) => entity))
  return more.length === 0 ? only : undefined
}

const isRole = (role: string, wanted: string): boolean =>
  role === wanted || (role.endsWith(` ${wanted}`) && !(wanted === 'minister' && APART.test(role)))
