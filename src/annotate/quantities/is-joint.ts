import { type SentenceWords, wordAt } from '../sentence-words.ts'

const space = (words: SentenceWords, at: number): number =>
  (words.tokens[at]?.start ?? 0) - (words.tokens[at - 1]?.end ?? 0)

/**
 * Whether a mark joins the words on both its sides: "27-member", and "27 - member" as some papers print it. A dash with
 * space on one side joins nothing.
 */
export const isJoint = (words: SentenceWords, at: number): boolean =>
  /^[-‐‑–]$/.test(wordAt(words, at)) &&
  at > 0 &&
  at + 1 < words.tokens.length &&
  space(words, at) === space(words, at + 1) &&
  (space(words, at) === 0 || wordAt(words, at) === '-')
