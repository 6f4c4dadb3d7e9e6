import { english } from '../../language/english.ts'
import type { Ask } from '../../record/article.ts'
import { lemmaAt, type SentenceWords, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { askedBefore } from './asked-before.ts'

const kinds = new Map(english.askingNouns.map(({ noun, kind }) => [noun, kind]))
/** Words. "the request", "that last demand". */
const LONGEST = 3

/** "for now", "on Monday", "outright": nothing that says what was asked. */
const isAside = (words: SentenceWords, at: number) =>
  (wordAt(words, at) === 'for' && wordAt(words, at + 1) === 'now') ||
  (wordAt(words, at) === 'in' && /^(?:part|full)$/.test(wordAt(words, at + 1))) ||
  (wordAt(words, at) === ',' && /^(?:partly|partially)$/.test(wordAt(words, at + 1))) ||
  words.timeAt[at] !== undefined ||
  (/^(?:on|in|at|late|early)$/.test(wordAt(words, at)) && words.timeAt[at + 1] !== undefined) ||
  /^(?:again|outright|too|however|unanimously|immediately|as|after)$/.test(wordAt(words, at))

/**
 * Finds what "the request", "its offer" takes up of what was told before, where it names nothing itself.
 * @param content  what an answer answers
 */
export function takenUp(words: SentenceWords, { first, last }: Run, asks: readonly Ask[]): Ask | undefined {
  const end = (words.phraseAt[first] ?? words.phraseAt[first + 1])?.last ?? last
  if (end < last && !isAside(words, end)) return undefined
  if (end - first > LONGEST || !/^(?:the|that|this|its|their|his|her)$/.test(wordAt(words, first))) return undefined
  const noun = lemmaAt(words, end - 1)
  if (/^(?:deadline|ultimatum)$/.test(noun)) return askedBefore(words, first, asks, ask => ask.due !== undefined)
  const kind = kinds.get(noun)
  return kind && askedBefore(words, first, asks, ask => ask.kind === kind)
}
