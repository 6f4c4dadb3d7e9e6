import type { Ask } from '../../record/article.ts'
import type { SentenceWords } from '../sentence-words.ts'

/** Sentences. What "refused" or "the request" takes up was asked no longer ago. */
const REACH = 2

/**
 * Finds what was asked last before a word, in its sentence or shortly before.
 * @param at     place of the word that takes it up
 * @param isFit  which asks it may mean
 * @returns undefined where nothing fits, or where the last sentence with an ask that fits has several
 */
export function askedBefore(
  words: SentenceWords,
  at: number,
  asks: readonly Ask[],
  isFit: (ask: Ask) => boolean = () => true,
): Ask | undefined {
  const start = words.tokens[at]?.start ?? 0
  const near = asks.filter(ask => ask.end <= start && words.number - ask.sentence <= REACH && isFit(ask))
  const last = near.at(-1)
  return near.filter(ask => ask.sentence === last?.sentence).length === 1 ? last : undefined
}
