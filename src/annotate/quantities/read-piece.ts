import { english } from '../../language/english.ts'
import type { NumberWord } from '../../language/knowledge/quantities.ts'
import type { Unit } from '../../language/knowledge/units.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'

/** Digits as they are written: words `from` to `last`, `value` with the scale that touches it, and the sign before it. */
export interface Piece {
  readonly last: number
  readonly value: number
  readonly sign?: Unit
  /** Digits without a separator or a scale: perhaps a year or a label. */
  readonly plain: boolean
}

/** Signs of money, as they stand before a number, in lower case. */
export const signs: ReadonlyMap<string, Unit> = new Map(
  english.units.flatMap(unit => unit.before.map(sign => [sign, unit] as const)),
)

const numbers: ReadonlyMap<string, NumberWord> = new Map(english.numberWords.map(entry => [entry.word, entry]))

/** Words. "N", "7", ".", "2", "bn": so many pieces a tokenizer makes of one number at most. */
const MOST_PIECES = 6
/** A sign in letters or as a mark, digits with their separators, decimals, a scale. */
const PIECE = /^([a-z]{0,3}\.?[$€£¥₹₦¢₽₴₸₺₩₪₱₫฿]?)(\d{1,3}(?:,\d{2,3})+|\d+)(\.\d+|,\d)?([a-z]{1,3})?$/

const touches = (words: SentenceWords, at: number) => words.tokens[at - 1]?.end === words.tokens[at]?.start

/** "$77.4 m" is millions, "77.4 m" metres; "2 K followers" are thousands. */
const isScaleOfMoney = (words: SentenceWords, at: number) =>
  /^\d/.test(wordAt(words, at - 1)) && (signs.has(wordAt(words, at - 2)) || words.tokens[at]?.text === 'K')

/** The number word at a place; one that must touch its digits only where it does. */
export function numberWordAt(words: SentenceWords, at: number): NumberWord | undefined {
  const entry = numbers.get(wordAt(words, at))
  if (!entry?.attached || touches(words, at)) return entry
  return isScaleOfMoney(words, at) ? entry : undefined
}

const scaleOf = (word: string | undefined): number | undefined => {
  const entry = word ? numbers.get(word) : undefined
  return entry?.kind === 'scale' ? entry.value : undefined
}

function parsePiece(text: string): Omit<Piece, 'last'> | undefined {
  const [, sign = '', whole = '', decimals = '', scale] = PIECE.exec(text) ?? []
  const unit = sign ? signs.get(sign) : undefined
  const times = scale ? scaleOf(scale) : 1
  if (!whole || (sign && !unit) || times === undefined || (/^0\d/.test(whole) && !decimals)) return undefined
  const value = Number(whole.replaceAll(',', '') + decimals.replace(',', '.')) * times
  return { value, ...(unit && { sign: unit }), plain: !decimals && !scale && !whole.includes(',') }
}

/**
 * Reads digits with what touches them, however they were cut into words.
 * @example readPiece(words, at)  // "R1.2bn" → { value: 1200000000, sign: ZAR, … }
 */
export function readPiece(words: SentenceWords, from: number): Piece | undefined {
  let text = ''
  let found: Piece | undefined
  for (let at = from; at < from + MOST_PIECES && at < words.tokens.length; at++) {
    if (at > from && !touches(words, at)) break
    text += wordAt(words, at)
    const piece = parsePiece(text)
    if (piece && endsPiece(words, at)) found = { ...piece, last: at + 1 }
  }
  return found
}

/** Whether no further digits hang on a piece: "1" of "1,20,000" ends none. */
const endsPiece = (words: SentenceWords, at: number) =>
  !(touches(words, at + 1) && /^[.,]?\d/.test(wordAt(words, at + 1)))
