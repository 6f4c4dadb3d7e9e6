import { english } from '../language/english.ts'
import type { NumberWord } from '../language/knowledge/quantities.ts'

const numberWords: ReadonlyMap<string, NumberWord> = new Map(english.numberWords.map(entry => [entry.word, entry]))

/** Digits with the marks that part thousands and decimals (`1,200`, `1.200`, `3.5`, `1 200`), or a word. */
const PIECE = /\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|\p{L}+/gu

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
      if (/^\d/.test(piece)) for (const value of readDigits(piece)) values.add(value)
    }
  }
  endRun()
  return { values, scales }
}

/** Two roundings of one number differ by less. */
const ROUNDING = 1e-6

/**
 * Whether a number can be read in a text: in digits, in words, or as one of them times scales that stand there too.
 * It asks less than a reader of figures does: that the number has its parts in the sentence, not which they are.
 * @source data/en/number-words.yml
 * @example isReadable(4_200_000, 'exports of 4.2 mln tons')  // true
 */
export function isReadable(value: number, text: string): boolean {
  const { values, scales } = partsOf(text)
  const products = [...scales].flatMap(scale => [...scales].map(other => scale * other))
  // “hundreds of thousands”: the plural counts two of each, together not four.
  const factors = [...products, ...products.map(product => product / 2)]
  const isNear = (read: number) => Math.abs(read - value) <= ROUNDING * Math.abs(value)
  return [...values].some(read =>
    factors.some((factor, index) => isNear(read * factor) && (index < products.length || factor >= 1)),
  )
}
