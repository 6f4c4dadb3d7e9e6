import { english } from '../../language/english.ts'
import type { Unit } from '../../language/knowledge/units.ts'
import { matchPhrase, type PhraseMatch, tabulatePhrases } from '../match-phrases.ts'
import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { isJoint } from './is-joint.ts'
import type { ReadNumber } from './read-number.ts'
import { signs } from './read-piece.ts'

/** Plurals stand beside singulars, for a lemma may fail a rare word. */
const table = tabulatePhrases(english.units, unit => unit.words.flatMap(word => [word, `${word}s`]))

/** Units that are names of people or common words too count only in lower case, or right behind digits. */
const LETTER = /^[a-z]{1,2}$/
const CAPITAL = /^[A-Z]$/

/** "billions of dollars": the unit stands after "of". */
const NUMBER_NOUN = /(?:ions|sands|dreds|dozens|crores|lakhs)$/

/** A unit beside a number: words `first` to `last` (exclusive) hold number and unit. */
export interface ReadUnit extends Run {
  readonly unit: Unit
}

/** The sign of money before a number: "$", "US $", "Rs", a capital "R". */
function readSign(
  words: SentenceWords,
  { first, plainDigits, value }: ReadNumber,
): { readonly unit: Unit; readonly first: number } | undefined {
  const text = words.tokens[first - 1]?.text ?? ''
  const before = words.tokens[first - 2]?.text ?? ''
  const long = /^\p{Lu}/u.test(before) ? signs.get(`${before.toLowerCase()}${text.toLowerCase()}`) : undefined
  if (long) return { unit: long, first: first - 2 }
  const unit = signs.get(text.toLowerCase())
  if (
    !unit ||
    isSmallCode(unit, text) ||
    isName(unit, text, value, plainDigits) ||
    (LETTER.test(text) && text !== 'rs') ||
    (CAPITAL.test(text) && plainDigits)
  )
    return undefined
  return { unit, first: first - 1 }
}

/** "US $" before digits that "$" touches, as some papers print it. */
function readTouching(words: SentenceWords, unit: Unit, first: number) {
  const before = words.tokens[first - 1]?.text ?? ''
  const long = /^\p{Lu}/u.test(before) ? signs.get(`${before.toLowerCase()}${wordAt(words, first)}`) : undefined
  return long ? { unit: long, first: first - 1 } : { unit, first }
}

/** "COP 27" is a conference and "SDG 15" a goal: a code before a small plain number is money only where it is well known. */
const isName = ({ unit }: Unit, text: string, value: number, isPlain: boolean) =>
  text === unit && isPlain && value < LEAST_OF_RARE_MONEY && !/^(?:USD|EUR|GBP)$/.test(unit)

const LEAST_OF_RARE_MONEY = 100

/** "TRY" is money, "try" is none. */
const isSmallCode = ({ unit }: Unit, text: string) => text !== unit && text.toLowerCase() === unit.toLowerCase()

/** "seven Kilo class submarines" weigh no kilos; "816 billion won" is money although "won" looks like a verb. */
function readWord(words: SentenceWords, at: number): PhraseMatch<Unit> | undefined {
  const match = matchPhrase(table, words, at)
  if (!match || isSmallCode(match.entry, words.tokens[at]?.text ?? '')) return undefined
  const isMoney = match.entry.dimension === 'money'
  const isScaled = !/^\d/.test(wordAt(words, at - 1))
  if (tagAt(words, match.last - 1) === 'VERB' && !(isMoney && isScaled)) return undefined
  const isName = /^\p{Lu}\p{Ll}/u.test(words.tokens[at]?.text ?? '')
  return isName && !isMoney && match.last === at + 1 && wordAt(words, match.last) !== 'of' ? undefined : match
}

/**
 * Reads the unit after a number ("metric tons") or the sign before it ("$").
 * @source data/en/units.yml
 */
export function readUnit(words: SentenceWords, number: ReadNumber): ReadUnit | undefined {
  const { first, last } = number
  const sign = number.sign ? readTouching(words, number.sign, first) : readSign(words, number)
  const of = wordAt(words, last) === 'of' && NUMBER_NOUN.test(wordAt(words, last - 1)) ? 1 : 0
  const match = readWord(words, last + of + (isJoint(words, last) ? 1 : 0))
  if (sign) {
    const repeated = match?.entry.dimension === 'money' ? match : undefined
    return { unit: repeated?.entry ?? sign.unit, first: sign.first, last: repeated?.last ?? last }
  }
  return match && { unit: match.entry, first, last: match.last }
}
