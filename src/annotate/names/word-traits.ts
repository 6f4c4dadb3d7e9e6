import { remember } from '../../text/remember.ts'

/** What can be seen of one word without its neighbours. */
export interface WordTraits {
  readonly text: string
  readonly lower: string
  readonly capitalised: boolean
  /** A capital anywhere: "iPhone", "eSwatini". */
  readonly hasCapital: boolean
  readonly allCaps: boolean
  readonly alphabetic: boolean
}

const isCased = (letter: string) => letter.toUpperCase() !== letter.toLowerCase()
const isCapital = (letter: string) => isCased(letter) && letter === letter.toUpperCase()

/** Words come again and again; about as many as a hundred articles use. */
const REMEMBERED = 20_000

/** @example traitsOf('Lavrov').capitalised  // true */
export const traitsOf: (text: string) => WordTraits = remember((text: string) => {
  const letters = [...text]
  return {
    text,
    lower: text.toLowerCase(),
    capitalised: isCapital(text.charAt(0)),
    hasCapital: letters.some(isCapital),
    allCaps: letters.length > 1 && letters.every(isCapital),
    alphabetic: letters.some(isCased),
  }
}, REMEMBERED)
