import { english } from '../../language/english.ts'
import type { Unit } from '../../language/knowledge/units.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isJoint } from './is-joint.ts'
import { readPart } from './read-part.ts'
import { numberWordAt, readPiece, signs } from './read-piece.ts'
import { readScales, readWords } from './read-words-of-number.ts'

/** A number as it is written: words `first` to `last` (exclusive). `vague`: at least that ("dozens"). */
export interface ReadNumber {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly high?: number
  readonly vague: boolean
  /** Digits without a separator or scale, which may be a year or a label. */
  readonly plainDigits: boolean
  /** A part of a whole: "a third of", "one in five". */
  readonly isPart?: true
  /** A sign of money that touches the digits: "R1.2bn". */
  readonly sign?: Unit
}

type Single = Omit<ReadNumber, 'first'>

/** Reads "dozens", "tens of thousands", "several hundred", "a couple of". */
function readVague(words: SentenceWords, from: number): Single | undefined {
  const entry = numberWordAt(words, from)
  const vague = { vague: true, plainDigits: false } as const
  if (wordAt(words, from) === 'tens' && wordAt(words, from + 1) === 'of') {
    const next = numberWordAt(words, from + 2)
    return next?.kind === 'vague' ? { value: 10 * next.value, last: from + 3, ...vague } : undefined
  }
  if (entry?.kind === 'vague') {
    const next = wordAt(words, from + 1) === 'of' ? numberWordAt(words, from + 2) : undefined
    if (next?.kind === 'vague') return { value: (entry.value * next.value) / 2, last: from + 3, ...vague }
    if (next?.kind === 'scale') return { value: entry.value * next.value, last: from + 3, ...vague }
    return { value: entry.value, last: from + 1, ...vague }
  }
  if (entry?.kind !== 'several') return undefined
  const next = wordAt(words, from + 1) === 'of' ? from + 2 : from + 1
  const scales = readScales(words, next, entry.value)
  return scales.last > next ? { ...scales, ...vague } : undefined
}

/** Reads "a million", "half a million", "a dozen". */
function readArticle(words: SentenceWords, from: number): Single | undefined {
  const isHalf = wordAt(words, from) === 'half'
  const article = isHalf ? from + 1 : from
  if (!/^an?$/.test(wordAt(words, article))) return undefined
  const scales = readScales(words, article + 1, isHalf ? 0.5 : 1)
  return scales.last > article + 1 ? { ...scales, vague: false, plainDigits: false } : undefined
}

/** "R1.2m" is money, "R2" and "N95" are names of things. */
const LETTER_BEFORE = /^[a-z]\d/

function readDigits(words: SentenceWords, from: number): Single | undefined {
  const piece = readPiece(words, from)
  if (!piece) return undefined
  const { value, last } = readScales(words, piece.last, piece.value)
  const isPlain = piece.plain && last === piece.last
  if (isPlain && LETTER_BEFORE.test(wordAt(words, from))) return undefined
  const plainDigits = isPlain && !piece.sign && last === from + 1
  return { value, last, vague: false, plainDigits, ...(piece.sign && { sign: piece.sign }) }
}

function readSpelt(words: SentenceWords, from: number): Single | undefined {
  const read = readWords(words, from)
  return read && read.value > 0 ? { ...read, vague: false, plainDigits: false } : undefined
}

const readers = [readPart, readDigits, readVague, readArticle, readSpelt]

/** Words without a digit that may begin a number and are none themselves. */
const OPENERS = /^(?:an?|half|tens)$/

/** Most words begin no number: they are passed over before anything is read. */
function mayBegin(words: SentenceWords, at: number): boolean {
  const word = wordAt(words, at)
  if (/\d/.test(word) || OPENERS.test(word) || numberWordAt(words, at)) return true
  return words.tokens[at]?.end === words.tokens[at + 1]?.start && /^\d/.test(wordAt(words, at + 1))
}

/** Reads the one number that begins at a word, no range. */
function readSingle(words: SentenceWords, first: number): ReadNumber | undefined {
  for (const read of readers) {
    const single = read(words, first)
    if (single) return { first, ...single }
  }
  return undefined
}

/** The scale that a lower bound borrows from the upper one: "two to three million" is two million to three. */
function scaleUp(words: SentenceWords, low: ReadNumber, high: ReadNumber): number {
  const scaled = numberWordAt(words, high.last - 1)?.kind === 'scale'
  if (!scaled || low.value >= 1000 || high.value < 1000) return low.value
  const scale = 1000 ** Math.floor(Math.log10(high.value) / 3)
  return low.value * scale < high.value && high.value / scale < 1000 ? low.value * scale : low.value
}

/** Where the second number of a range begins, after "to", "or" or a dash; undefined where nothing joins two numbers. */
function secondOf(words: SentenceWords, low: ReadNumber, before: string): number | undefined {
  const joint = wordAt(words, low.last)
  const isRange = (before === 'between' && joint === 'and') || /^(?:to|or|[-–—‑])$/.test(joint)
  if (!isRange) return undefined
  return signs.has(wordAt(words, low.last + 1)) ? low.last + 2 : low.last + 1
}

/**
 * Reads the number that begins at a word, in digits or in words, with its scale and, in a range, its upper bound.
 * @returns undefined where no number begins there
 * @source data/en/number-words.yml
 * @example readNumber(words, at)  // "4.2 bln" → { value: 4200000000, … }; "between 20 and 30" → { value: 20, high: 30, … }
 */
export function readNumber(words: SentenceWords, from: number): ReadNumber | undefined {
  const low = mayBegin(words, from) ? readSingle(words, from) : undefined
  if (!low || low.isPart || low.vague) return low
  const sign = signs.has(wordAt(words, from - 1)) ? 1 : 0
  const before = wordAt(words, from - 1 - sign)
  const second = secondOf(words, low, before)
  const high = second === undefined ? undefined : readSingle(words, second)
  if (!high || high.vague || high.isPart || words.timeAt[high.first]) return low
  const value = scaleUp(words, low, high)
  if (value >= high.value || isNote(words, low, high)) return low
  if (before === 'from' && tellsOfChange(words, from)) return high
  const opens = /^(?:between|from)$/.test(before) && sign === 0
  return { ...low, first: opens ? from - 1 : from, last: high.last, value, high: high.value, plainDigits: false }
}

/** So many words before "from 5 to 7" a word may stand that makes it a change and no range: "cases rose … from 5 to 7". */
const CHANGE_REACH = 14
const changes: ReadonlySet<string> = new Set([
  ...english.changeVerbs.map(({ verb }) => verb),
  ...english.changeNouns.map(({ noun }) => noun),
])

function tellsOfChange(words: SentenceWords, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) if (changes.has(lemmaAt(words, at))) return true
  return false
}

/** "won 2-3", "the 5-7 vote": small numbers on both sides of a dash with nothing to count behind them are a score. */
const isNote = (words: SentenceWords, low: ReadNumber, high: ReadNumber) =>
  isJoint(words, low.last) && low.plainDigits && !/^(?:NOUN|ADJ|SYM|NUM|VERB|PROPN)$/.test(tagAt(words, high.last))
