const casings = ['none', 'lower', 'title', 'upper', 'single', 'mixed', 'digits', 'alphanumeric', 'mark'] as const
type Casing = (typeof casings)[number]

/** Classes by number, as the encoder learnt them: of a word's first piece, then of those that go on with it. */
export const casingClasses: readonly string[] = [...casings, ...casings.slice(1).map(casing => `${casing}, going on`)]

/** Added to a word's class for the pieces after its first. */
export const GOING_ON = casings.length - 1

const LETTERS = /\p{L}/gu
const UPPER = /^[\p{Lu}\p{Lt}]$/u
const DIGIT = /\p{Nd}/u

function nameCasing(word: string): Casing {
  const letters = word.match(LETTERS) ?? []
  if (DIGIT.test(word)) return letters.length > 0 ? 'alphanumeric' : 'digits'
  if (letters.length === 0) return 'mark'
  const upper = letters.filter(letter => UPPER.test(letter)).length
  if (upper === 0) return 'lower'
  if (letters.length === 1) return 'single'
  if (upper === letters.length) return 'upper'
  return upper === 1 && UPPER.test(letters[0] ?? '') ? 'title' : 'mixed'
}

/**
 * The number of a word's casing class: the encoder does not know capitals, so they are told beside the pieces.
 * @source training/english/examples.py, which learns with the same classes
 * @example tellCasing('McDonald')  // 5, 'mixed'
 */
export const tellCasing = (word: string): number => casings.indexOf(nameCasing(word))
