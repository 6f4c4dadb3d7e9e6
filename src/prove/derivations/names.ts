import { fold } from '../../text/fold.ts'
import type { Derivation } from './derivation.ts'

/** One of the entity's own names, or a description that the record has of it. */
export const ownName: Derivation = ({ name, names, descriptions }, stands) =>
  [name, ...names.map(({ text }) => text), ...(descriptions ?? []).map(({ text }) => text)].some(stands)

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to'])

/** “Mr Vell” for Ana Vell. */
export const surname: Derivation = ({ type, name }, stands) => {
  const last = fold(name).split(' ').at(-1)
  return type === 'Person' && last !== undefined && stands(last)
}

/** “ACC” for the Amber Coast Compact. */
export const acronym: Derivation = ({ type, name }, stands) => {
  const initials = fold(name)
    .split(' ')
    .filter(word => !SMALL_WORDS.has(word))
    .map(word => word.charAt(0))
  return type !== 'Person' && initials.length > 1 && stands(initials.join(''))
}
