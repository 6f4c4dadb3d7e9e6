import { hashText } from './hash-text.ts'
import { listsOf } from './word-lists.ts'

/** What can be seen of one word without its neighbours; all but the flags are 32-bit hashes. */
export interface WordTraits {
  readonly text: string
  readonly lower: string
  readonly form: number
  readonly folded: number
  /** `Xxxx-Xxx` for "Kassym-Jo", and the same with runs shortened to one sign. */
  readonly shape: number
  readonly contour: number
  /** The first and the last one to four letters. */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  readonly capitalised: boolean
  /** A capital anywhere: "iPhone", "eSwatini". */
  readonly hasCapital: boolean
  readonly allCaps: boolean
  readonly alphabetic: boolean
  /** Which lists of names hold it, as `listsOf` tells. */
  readonly lists: number
}

const AFFIX_LENGTHS = [1, 2, 3, 4]
const LONGEST_SHAPE = 12

function shapeOf(text: string): string {
  let shape = ''
  for (const letter of text.slice(0, LONGEST_SHAPE)) {
    const upper = letter.toUpperCase()
    const lower = letter.toLowerCase()
    if (upper !== lower) shape += letter === upper ? 'X' : 'x'
    else shape += letter >= '0' && letter <= '9' ? 'd' : letter
  }
  return shape
}

function contourOf(shape: string): string {
  let contour = ''
  for (const sign of shape) if (!contour.endsWith(sign)) contour += sign
  return contour
}

function readTraits(text: string): WordTraits {
  const lower = text.toLowerCase()
  const shape = shapeOf(text)
  const contour = contourOf(shape)
  return {
    text,
    lower,
    form: hashText(text),
    folded: hashText(lower),
    shape: hashText(shape),
    contour: hashText(contour),
    prefixes: AFFIX_LENGTHS.map(length => hashText(text.slice(0, length))),
    suffixes: AFFIX_LENGTHS.map(length => hashText(text.slice(-length))),
    capitalised: shape.startsWith('X'),
    hasCapital: shape.includes('X'),
    allCaps: shape.length > 1 && contour === 'X',
    alphabetic: contour.includes('x') || contour.includes('X'),
    lists: listsOf(lower),
  }
}

/** Words come again and again; the memory is emptied when it holds this many. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, WordTraits>()

/** @example traitsOf('Lavrov').capitalised  // true */
export function traitsOf(text: string): WordTraits {
  const known = remembered.get(text)
  if (known) return known
  const traits = readTraits(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, traits)
  return traits
}
