import { type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isJoint } from './is-joint.ts'
import { numberWordAt } from './read-piece.ts'

/** A value and the place after its words. */
export interface Valued {
  readonly value: number
  readonly last: number
}

/** Reads the scales after a number: "million", "hundred thousand"; a hyphen may stand before ("a 12-million loan"). */
export function readScales(words: SentenceWords, from: number, value: number): Valued {
  let last = from
  let product = value
  for (;;) {
    const at = isJoint(words, last) ? last + 1 : last
    const scale = scaleAt(words, at)
    if (scale === undefined) return { value: roundOff(product), last }
    product *= scale
    last = at + 1
  }
}

/** "million", "hundred", and after a number "crores" as well; "600 m" is metres. */
function scaleAt(words: SentenceWords, at: number): number | undefined {
  const entry = numberWordAt(words, at)
  if (entry?.kind === 'scale' || entry?.kind === 'hundred') return entry.value
  return entry?.kind === 'vague' && tagAt(words, at - 1) === 'NUM' ? entry.value / 2 : undefined
}

/** Digits that are kept of a product: 4.35 million is no 4349999.999. */
const DIGITS = 12
const roundOff = (value: number) => Number(value.toPrecision(DIGITS))

/** Reads "two hundred and fifty-three thousand". */
export function readWords(words: SentenceWords, from: number): Valued | undefined {
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
    if (isJoint(words, at) && /^(?:unit|scale|hundred)$/.test(numberWordAt(words, at + 1)?.kind ?? '')) at++
    else if (wordAt(words, at) === 'and' && (total > 0 || group >= 100) && numberWordAt(words, at + 1)) {
      const next = numberWordAt(words, at + 1)
      if (next?.kind === 'ten' || (next?.kind === 'unit' && tagAt(words, at - 1) === 'NUM')) at++
    }
  }
  return end > from ? { value: total + group, last: end } : undefined
}
