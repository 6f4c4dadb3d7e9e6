import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isJoint } from './is-joint.ts'
import { numberWordAt, readPiece } from './read-piece.ts'

/** A part of a whole, between 0 and 1. */
interface ReadPart {
  readonly value: number
  readonly last: number
  readonly vague: false
  readonly plainDigits: false
  readonly isPart: true
}

const DECIMALS = 1e4
const toPart = (value: number, last: number): ReadPart | undefined =>
  value > 0 && value < 1
    ? { value: Math.round(value * DECIMALS) / DECIMALS, last, vague: false, plainDigits: false, isPart: true }
    : undefined

/** The small whole number at a place, in digits or as a word. */
function countAt(words: SentenceWords, at: number): number | undefined {
  const entry = numberWordAt(words, at)
  if (entry) return entry.kind === 'unit' || entry.kind === 'ten' ? entry.value : undefined
  const piece = readPiece(words, at)
  return piece?.plain && piece.last === at + 1 ? piece.value : undefined
}

/** "one in five", "three out of four", "one of every ten". "in 2022" is no ratio, nor is "19 of 38 cases". */
function readRatio(words: SentenceWords, from: number): ReadPart | undefined {
  const part = countAt(words, from)
  if (part === undefined) return undefined
  const isOut = wordAt(words, from + 1) === 'out' && wordAt(words, from + 2) === 'of'
  const isEvery = /^(?:every|each)$/.test(wordAt(words, from + 2)) && /^(?:in|of)$/.test(wordAt(words, from + 1))
  if (!isOut && !isEvery && wordAt(words, from + 1) !== 'in') return undefined
  let at = from + (isOut || isEvery ? 3 : 2)
  if (isOut && /^(?:every|each)$/.test(wordAt(words, at))) at++
  const whole = countAt(words, at)
  if (whole === undefined || whole > LARGEST_WHOLE || words.timeAt[at]) return undefined
  return toPart(part / whole, at + 1)
}

/** "one in a thousand" is said, "one in 2022" is a year. */
const LARGEST_WHOLE = 1000

/** What a fraction is one of, where that stands right behind it: "of the voters", "the population", "majority". */
const isOfWhole = (words: SentenceWords, at: number) =>
  (wordAt(words, at) === 'of' && !words.timeAt[at + 1]) ||
  /^(?:majority|share|stake)$/.test(wordAt(words, at)) ||
  (isJoint(words, at) && /^(?:majority|share|stake)$/.test(wordAt(words, at + 1)))

/** "two-thirds of", "a quarter of", "half of", "half the": fractions in words. */
function readFraction(words: SentenceWords, from: number): ReadPart | undefined {
  if (wordAt(words, from) === 'half') return readHalf(words, from)
  const isOne = /^an?$/.test(wordAt(words, from))
  const count = isOne ? 1 : numberWordAt(words, from)?.kind === 'unit' ? numberWordAt(words, from)?.value : undefined
  if (count === undefined) return undefined
  const at = isJoint(words, from + 1) ? from + 2 : from + 1
  const part = numberWordAt(words, at)
  if (part?.kind !== 'part' || words.timeAt[at] || (!isOfWhole(words, at + 1) && at === from + 1)) return undefined
  return toPart(count * part.value, at + 1)
}

function readHalf(words: SentenceWords, from: number): ReadPart | undefined {
  const before = wordAt(words, from - 1)
  if (words.timeAt[from] || /^(?:first|second|other|latter|last|next|better|top|bottom|and|lower|upper)$/.test(before))
    return undefined
  const isBefore = /^(?:the|its|their|his|her|our|all|these|those)$/.test(wordAt(words, from + 1))
  const isNoun = isBefore && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tagAt(words, from + 2)) && !words.timeAt[from + 2]
  return isNoun || (wordAt(words, from + 1) === 'of' && !words.timeAt[from + 2]) ? toPart(1 / 2, from + 1) : undefined
}

/**
 * Reads a part of a whole that begins at a word: a fraction or a ratio.
 * @returns `value` to four decimals
 * @example readPart(words, at)  // "two-thirds of" → 0.6666; "one in five" → 0.2
 */
export const readPart = (words: SentenceWords, from: number): ReadPart | undefined =>
  readRatio(words, from) ?? readFraction(words, from)
