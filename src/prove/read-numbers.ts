import { english } from '../language/english.ts'
import type { NumberWord } from '../language/knowledge/quantities.ts'

const numberWords: ReadonlyMap<string, NumberWord> = new Map(english.numberWords.map(entry => [entry.word, entry]))

/** "doubled" is a number too: two. All such verbs end in -e. */
const changeFactors: ReadonlyMap<string, number> = new Map(
  english.changeVerbs.flatMap(({ verb, factor }) =>
    factor === undefined ? [] : ['e', 'es', 'ed', 'ing'].map(ending => [verb.replace(/e$/, ending), factor] as const),
  ),
)

/** Digits with the marks that part thousands and decimals (`1,200`, `1.200`, `3.5`, `1 200`), or a word. */
const PIECE = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|\p{L}+/gu

/** The values that digits can mean: a comma or a full stop may part thousands or decimals, as the country has it. */
function readDigits(digits: string): readonly number[] {
  const bare = digits.replace(/[\u00a0\u202f ]/g, '')
  return [bare.replaceAll(',', ''), bare.replaceAll('.', '').replace(',', '.')].map(Number).filter(Number.isFinite)
}

/** A run of number words, added up as it is read: “two hundred and fifty-three thousand”. */
function addUp(run: readonly NumberWord[]): number {
  let total = 0
  let group = 0
  for (const { kind, value } of run) {
    if (kind === 'hundred') group = Math.max(group, 1) * value
    else if (kind === 'scale') {
      total += Math.max(group, 1) * value
      group = 0
    } else group += value
  }
  return total + group
}

const isExact = (word: NumberWord): boolean => ['unit', 'ten', 'hundred', 'scale'].includes(word.kind)

/** What a text has to make numbers of: values as they stand there, and the scales that they may be taken times. */
interface Parts {
  readonly values: Set<number>
  readonly scales: Set<number>
}

/** "one in five", "three out of four": a part of a whole, to four decimals. */
const RATIO =
  /(?<![\p{L}\d])(\p{L}{1,9}|\d{1,4}) (?:in|out of|of|in every|out of every|of every) (\p{L}{1,9}|\d{1,4})(?![\p{L}\d])/giu
const DECIMALS = 1e4

function ratiosOf(text: string): readonly number[] {
  const read = (word = '') => numberWords.get(word.toLowerCase())?.value ?? Number(word)
  return [...text.matchAll(RATIO)].flatMap(([, part, whole]) => {
    const ratio = read(part) / read(whole)
    return ratio > 0 && ratio < 1 ? [Math.round(ratio * DECIMALS) / DECIMALS] : []
  })
}

function partsOf(text: string): Parts {
  // “a million”, “tens of thousands”: one, and ten, may stand there without their digits.
  const values = new Set([1, 10])
  const scales = new Set([1])
  let run: NumberWord[] = []
  const endRun = () => {
    if (run.length > 0) values.add(addUp(run))
    run = []
  }
  for (const [piece] of text.toLowerCase().matchAll(PIECE)) {
    const word = numberWords.get(piece)
    if (word) {
      if (isExact(word)) run.push(word)
      else values.add(word.value)
      if (!['unit', 'ten'].includes(word.kind)) scales.add(word.value)
    } else if (piece !== 'and') {
      endRun()
      const factor = changeFactors.get(piece)
      if (factor !== undefined) values.add(factor)
      if (/^\d/.test(piece)) for (const value of readDigits(piece)) values.add(value)
    }
  }
  endRun()
  for (const ratio of ratiosOf(text)) values.add(ratio)
  return { values, scales }
}

/** Numbers are compared by so many digits: two roundings of one agree in them. */
const DIGITS = 9
const keyOf = (value: number): number => Number(value.toPrecision(DIGITS))

/**
 * What numbers can be read in a text: those in digits, those in words, and any of them times scales that stand there too.
 * It asks less than a reader of figures does: that a number has its parts in the sentence, not which they are.
 * @returns whether a given number is one of them
 * @source data/en/number-words.yml, data/en/change-verbs.yml
 * @example readNumbers('exports of 4.2 mln tons')(4_200_000)  // true
 */
export function readNumbers(text: string): (value: number) => boolean {
  const { values, scales } = partsOf(text)
  const known = new Set([...values].map(keyOf))
  const products = [...scales].flatMap(scale => [...scales].map(other => scale * other))
  // “hundreds of thousands”: the plural counts two of each, together not four.
  const halves = products.map(product => product / 2).filter(half => half >= 1)
  return value => [...products, ...halves].some(factor => known.has(keyOf(value / factor)))
}
