import type { Name } from '../record/article.ts'
import { type SentenceWords, wordAt } from './sentence-words.ts'

/** Passes over what divides the items of a list: a comma, "and", "the". */
export function afterDivider(words: SentenceWords, at: number): number {
  let next = at
  if (wordAt(words, next) === ',') next++
  if (wordAt(words, next) === 'and') next++
  if (next > at && wordAt(words, next) === 'the') next++
  return next
}

/** The name of one of these types that begins at a word, and the place behind it. */
export function nameFrom(
  words: SentenceWords,
  at: number,
  types: ReadonlySet<Name['type']>,
): { name: Name; last: number } | undefined {
  const name = words.nameAt[at]
  if (!name || !types.has(name.type) || words.nameAt[at - 1] === name) return undefined
  let last = at + 1
  while (words.nameAt[last] === name) last++
  return { name, last }
}

/** Names of a kind divided by commas and "and", from a word on. */
export function listNames(
  words: SentenceWords,
  at: number,
  types: ReadonlySet<Name['type']>,
): { names: readonly Name[]; last: number } {
  const names: Name[] = []
  let last = at
  for (let next = at; ; next = afterDivider(words, last)) {
    if (names.length > 0 && next === last) break
    const item = nameFrom(words, next, types)
    if (!item) break
    names.push(item.name)
    last = item.last
  }
  return { names, last }
}
