import { jaccard } from '../../text/content-words.ts'
import { daysBetween } from '../../text/iso-days.ts'
import { cosine } from '../../text/pack-vector.ts'
import { overlaps } from '../../text/span.ts'
import type { Voice } from './voice.ts'

/**
 * Share of content words from which on two wordings may be one utterance, if their sentences mean alike too. Measured on
 * eval/utterances/pairs.json, pairs of one speaker written to be confused: at this share and likeness 16 of 17 pairs that are
 * joined are the same, and a lower share joins as many that are not.
 */
export const SHARED_WORDS = 0.55
/** Cosine of the sentences, measured in the same way. */
export const ALIKE_MEANING = 0.6
/** Share of content words that is enough by itself. Copies and light rewordings lie above. */
export const SAME_WORDS = 0.75
/** Fewer content words than this tell nothing apart: only the very same words are one utterance then. */
const FEWEST_WORDS = 4
/** In days: agencies are quoted on the day after, weeklies later than that say when. */
const NEAR_DAYS = 2
/** In content words: so long a sentence is not said twice to the letter, but quoted again. */
const VERBATIM_WORDS = 6

/** Whether two quotations report one utterance of one speaker. */
export function isSameUtterance(a: Voice, b: Voice): boolean {
  if (a.speaker?.id !== b.speaker?.id) return false
  if (a.article === b.article && overlaps(a.span, b.span)) return false
  if (a.folded === b.folded) {
    const shown = a.article !== b.article || a.speaker !== undefined
    return shown && (isNear(a, b) || a.words.size >= VERBATIM_WORDS)
  }
  if (a.article === b.article || !a.speaker || Math.min(a.words.size, b.words.size) < FEWEST_WORDS) return false
  return isNear(a, b) && areSameWords(a, b)
}

/** Whether two wordings of one speaker say the same. */
export function areSameWords(
  a: Omit<Voice, 'article' | 'quotation' | 'span'>,
  b: Omit<Voice, 'article' | 'quotation' | 'span'>,
): boolean {
  if (a.numbers !== b.numbers || a.negative !== b.negative || differInOneWord(a.folded, b.folded)) return false
  const shared = jaccard(a.words, b.words)
  return shared >= SAME_WORDS || (shared >= SHARED_WORDS && cosine(a.vector, b.vector) >= ALIKE_MEANING)
}

/** Undated ones may be of any day. */
const isNear = (a: Voice, b: Voice): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(daysBetween(a.day, b.day)) <= NEAR_DAYS

/** The same sentence about another thing: "talks about trade", "talks about prisoners". Who rewords a sentence changes its build. */
function differInOneWord(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length !== right.length) return false
  const other = left.flatMap((word, at) => (word === right[at] ? [] : [at]))
  const [only] = other
  return other.length === 1 && only !== undefined && !isFormOf(left[only] ?? '', right[only] ?? '')
}

/** In letters: "attack" and "attacks", "organisation" and "organization" share so many. */
const STEM = 4
const isFormOf = (a: string, b: string): boolean => a.slice(0, STEM) === b.slice(0, STEM)
