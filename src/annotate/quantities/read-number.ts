import { english } from '../../language/english.ts'
import type { NumberWord } from '../../language/knowledge/quantities.ts'
import { type SentenceWords, wordAt } from '../sentence-words.ts'

/** A number as it is written: words `first` to `last` (exclusive). `vague`: at least that ("dozens"). */
export interface ReadNumber {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly high?: number
  readonly vague: boolean
  /** Digits without a separator or scale, which may be a year or a label. */
  readonly plainDigits: boolean
}

const DIGITS = /^(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?$/
const DIGIT_RANGE = /^(\d[\d,]*(?:\.\d+)?)[-–—](\d[\d,]*(?:\.\d+)?)$/

const signs: ReadonlySet<string> = new Set(english.units.flatMap(unit => unit.before))

const numbers: ReadonlyMap<string, NumberWord> = new Map(english.numberWords.map(entry => [entry.word, entry]))

const parse = (digits: string) => Number(digits.replaceAll(',', ''))

const touches = (words: SentenceWords, at: number) => words.tokens[at - 1]?.end === words.tokens[at]?.start

/** The number word at a place; one that must touch its digits only where it does. */
function numberWordAt(words: SentenceWords, at: number): NumberWord | undefined {
  const entry = numbers.get(wordAt(words, at))
  return entry?.attached && !touches(words, at) ? undefined : entry
}

/** Reads the scales after a number: "million", "hundred thousand". */
function readScales(words: SentenceWords, from: number, value: number): { value: number; last: number } {
  let at = from
  let product = value
  for (;;) {
    const scale = numberWordAt(words, at)
    if (scale?.kind !== 'scale' && scale?.kind !== 'hundred') return { value: product, last: at }
    product *= scale.value
    at++
  }
}

/** Reads "two hundred and fifty-three thousand". */
function readWords(words: SentenceWords, from: number): { value: number; last: number } | undefined {
  let at = from
  let total = 0
  let group = 0
  let end = from
  for (;;) {
    const entry = numberWordAt(words, at)
    if (entry?.kind === 'unit' || entry?.kind === 'ten') {
      if (group % 10 !== 0 || (entry.kind === 'ten' && group % 100 !== 0)) break
      group += entry.value
    } else if (entry?.kind === 'hundred' && group > 0 && group < 100) group *= 100
    else if (entry?.kind === 'scale' && group > 0) {
      total += group * entry.value
      group = 0
    } else break
    end = ++at
    if (wordAt(words, at) === '-' && touches(words, at) && numberWordAt(words, at + 1)?.kind === 'unit') at++
    else if (wordAt(words, at) === 'and' && (total > 0 || group >= 100) && numberWordAt(words, at + 1)) {
      const next = numberWordAt(words, at + 1)
      if (next?.kind === 'ten' || (next?.kind === 'unit' && words.tokens[at - 1]?.tag === 'NUM')) at++
    }
  }
  return end > from ? { value: total + group, last: end } : undefined
}

interface LooseNumber {
  readonly value: number
  readonly last: number
  readonly vague?: boolean
}

/** Reads "dozens", "tens of thousands", "several hundred", "a million", "half a million". */
function readLoose(words: SentenceWords, from: number): LooseNumber | undefined {
  const word = wordAt(words, from)
  const entry = numberWordAt(words, from)
  if (word === 'tens' && wordAt(words, from + 1) === 'of') {
    const next = numberWordAt(words, from + 2)
    return next?.kind === 'vague' ? { value: 10 * next.value, last: from + 3, vague: true } : undefined
  }
  if (entry?.kind === 'vague') {
    const next = wordAt(words, from + 1) === 'of' ? numberWordAt(words, from + 2) : undefined
    if (next?.kind === 'vague') return { value: (entry.value * next.value) / 2, last: from + 3, vague: true }
    return { value: entry.value, last: from + 1, vague: true }
  }
  if (entry?.kind === 'several') {
    const scales = readScales(words, from + 1, entry.value)
    return scales.last > from + 1 ? { ...scales, vague: true } : undefined
  }
  if (word === 'a' || word === 'an' || (word === 'half' && /^an?$/.test(wordAt(words, from + 1)))) {
    const part = word === 'half' ? 0.5 : 1
    const scales = readScales(words, from + (word === 'half' ? 2 : 1), part)
    return scales.last > from + (word === 'half' ? 2 : 1) ? scales : undefined
  }
  return undefined
}

function readDigits(words: SentenceWords, from: number): ReadNumber | undefined {
  const text = wordAt(words, from)
  const range = DIGIT_RANGE.exec(text)
  if (range?.[1] && range[2]) {
    const low = readScales(words, from + 1, parse(range[1]))
    const high = readScales(words, from + 1, parse(range[2]))
    if (parse(range[1]) >= parse(range[2])) return undefined
    return {
      first: from,
      last: low.last,
      value: low.value,
      high: high.value,
      vague: false,
      plainDigits: low.last === from + 1,
    }
  }
  if (!DIGITS.test(text) || /^0\d/.test(text)) return undefined
  const { value, last } = readScales(words, from + 1, parse(text))
  return { first: from, last, value, vague: false, plainDigits: last === from + 1 && /^\d+$/.test(text) }
}

/** Reads the one number that begins at a word, no range. */
function readSingle(words: SentenceWords, from: number): ReadNumber | undefined {
  const digits = readDigits(words, from)
  if (digits) return digits
  const read: LooseNumber | undefined = readLoose(words, from) ?? readWords(words, from)
  if (!read || read.value <= 0) return undefined
  return { first: from, last: read.last, value: read.value, vague: read.vague ?? false, plainDigits: false }
}

/** The scale that a lower bound borrows from the upper one: "two to three million" is two million to three. */
function scaleUp(words: SentenceWords, low: ReadNumber, high: ReadNumber): number {
  const scaled = numberWordAt(words, high.last - 1)?.kind === 'scale'
  if (!scaled || low.value >= 1000 || high.value < 1000) return low.value
  const scale = 1000 ** Math.floor(Math.log10(high.value) / 3)
  return low.value * scale < high.value && high.value / scale < 1000 ? low.value * scale : low.value
}

/**
 * Reads the number that begins at a word, in digits or in words, with its scale and, in a range, its upper bound.
 * @returns undefined where no number begins there
 * @source data/en/number-words.yml
 * @example readNumber(words, at)  // "4.2 bln" → { value: 4200000000, … }; "between 20 and 30" → { value: 20, high: 30, … }
 */
export function readNumber(words: SentenceWords, from: number): ReadNumber | undefined {
  const low = readSingle(words, from)
  if (!low || low.high !== undefined) return low
  const sign = signs.has(wordAt(words, from - 1)) ? wordAt(words, from - 1) : undefined
  const before = wordAt(words, sign === undefined ? from - 1 : from - 2)
  const joint = wordAt(words, low.last)
  const second = sign !== undefined && wordAt(words, low.last + 1) === sign ? low.last + 2 : low.last + 1
  const ranged = (before === 'between' && joint === 'and') || (before !== 'from' && /^(?:to|or|-|–)$/.test(joint))
  const high = ranged ? readSingle(words, second) : undefined
  if (!high || high.high !== undefined || high.vague) return low
  const value = scaleUp(words, low, high)
  if (value >= high.value) return low
  return {
    ...low,
    first: before === 'between' && sign === undefined ? from - 1 : from,
    last: high.last,
    value,
    high: high.value,
    plainDigits: false,
  }
}
