import { english } from '../../language/english.ts'
import type { Name } from '../../record/article.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'

const honorifics: ReadonlySet<string> = new Set(english.honorifics.map(h => h.word))

/** Words between a title and a name: "President Dr. Vell". */
const MOST_HONORIFICS = 2

/** The person whose name begins at a word, honorifics passed over, and the place behind it. */
export function personAt(words: SentenceWords, at: number): { person: Name; last: number } | undefined {
  let first = at
  while (
    first - at < MOST_HONORIFICS &&
    honorifics.has(wordAt(words, first).replace(/\.$/, '')) &&
    !words.nameAt[first]
  ) {
    first++
    if (wordAt(words, first) === '.') first++
  }
  const person = words.nameAt[first]
  if (person?.type !== 'Person' || words.nameAt[first - 1] === person) return undefined
  let last = first + 1
  while (words.nameAt[last] === person) last++
  return { person, last }
}

/** Marks after which an apposition is over. */
const CLOSES = /^[,.;:!?()—–”"]?$/

/**
 * The person behind a title: "President Vell"; behind a comma too where the title is a definite description and the
 * name is closed off again: "its secretary-general, Ana Vell, said".
 */
export function holderAfter(words: SentenceWords, at: number, definite: boolean): Name | undefined {
  const direct = personAt(words, at)
  if (direct) return direct.person
  if (!definite || wordAt(words, at) !== ',') return undefined
  const apposed = personAt(words, at + 1)
  if (!apposed || !CLOSES.test(wordAt(words, apposed.last))) return undefined
  const next = words.nameAt[apposed.last + 1]
  const isList = wordAt(words, apposed.last) === ',' && next?.type === 'Person'
  return isList ? undefined : apposed.person
}

/**
 * The person before a description: "Ana Vell, the bloc's secretary-general, said".
 * @param first  where the description begins
 * @param last  where it ends, exclusive
 */
export function holderBefore(words: SentenceWords, first: number, last: number): Name | undefined {
  const mark = wordAt(words, first - 1)
  if (mark !== ',' && mark !== '(') return undefined
  const person = words.nameAt[first - 2]
  if (person?.type !== 'Person') return undefined
  const closed = CLOSES.test(wordAt(words, last)) || wordAt(words, last) === 'who'
  if (!closed) return undefined
  const isList = wordAt(words, last) === ',' && words.nameAt[last + 1]?.type === 'Person'
  return isList ? undefined : person
}
