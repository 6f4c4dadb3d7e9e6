import { remember } from '../../text/remember.ts'
import { hashText, mix } from '../names/hash-text.ts'

/** What a word shows by itself, as hashes: reckoned once a word, used by its neighbours too. */
export interface WordTraits {
  readonly word: number
  readonly shape: number
  readonly ending: number
  /** Hashes of its first and last letters, its form with case, and what else it shows. */
  readonly own: readonly number[]
}

const shapeOf = (word: string): string => {
  if (/^\p{Lu}\p{Ll}/u.test(word)) return 'Aa'
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(word)) return 'AA'
  if (/^\p{Lu}/u.test(word)) return 'A'
  if (/^\p{Ll}/u.test(word)) return /\p{Lu}/u.test(word) ? 'aA' : 'a'
  if (/\d/.test(word)) return /\p{L}/u.test(word) ? '0a' : '0'
  return '.'
}

const BORDER: WordTraits = { word: hashText('\u0000'), shape: 0, ending: 0, own: [] }

/** Words. About as many as ten thousand articles of one affair use. */
const REMEMBERED = 50_000

const traitsOf = remember((word: string): WordTraits => {
  const plain = word.toLowerCase().replace(/\d/g, '0').replace(/[’]/g, "'")
  const shape = shapeOf(word)
  const own = [1, 2, 3, 4, 5]
    .map(n => `${n}${plain.slice(-n)}`)
    .concat(`<${plain.slice(0, 1)}`, `<${plain.slice(0, 3)}`)
  if (plain.includes('-')) own.push('hyphen')
  return {
    word: hashText(plain),
    shape: hashText(shape),
    ending: hashText(plain.slice(-3)),
    own: [...own, `=${shape}${plain}`].map(hashText),
  }
}, REMEMBERED)

/** Whether most longer words begin with a capital, as in an English headline: then capitals tell little. */
const isTitleCased = (words: readonly string[]): boolean => {
  const long = words.filter(word => word.length > 3 && /\p{L}/u.test(word))
  return long.length > 2 && long.filter(word => /^\p{Lu}/u.test(word)).length > long.length * 0.8
}

/** A sentence made ready for tagging: `at(n)` also answers beyond its borders. */
export interface CluedSentence {
  readonly at: (index: number) => WordTraits
  readonly titleCased: number
}

export function readTraits(words: readonly string[]): CluedSentence {
  const traits = words.map(traitsOf)
  return { at: index => traits[index] ?? BORDER, titleCased: isTitleCased(words) ? 1 : 0 }
}

/** The clues that a word bears in itself, wherever it stands. */
export const ownClues = (word: string): readonly number[] => {
  const traits = traitsOf(word)
  return [mix(1, traits.word), ...traits.own.map(trait => mix(2, trait))]
}

/**
 * The clues to the tag of one word from where it stands: its neighbours, and the tags of the two words before it.
 * @param previous, beforeThat numbers of the labels given to the two words before, -1 beyond the border
 * @param clues is overwritten
 * @returns how many clues were written
 */
export function writeClues(
  sentence: CluedSentence,
  index: number,
  previous: number,
  beforeThat: number,
  clues: Uint32Array,
): number {
  const { word, shape, ending } = sentence.at(index)
  const before = sentence.at(index - 1)
  const after = sentence.at(index + 1)
  let count = 0
  const write = (kind: number, value: number) => {
    clues[count++] = mix(kind, value)
  }
  write(3, mix(shape, sentence.titleCased))
  write(4, mix(shape, index === 0 ? 1 : before.shape))
  write(5, previous)
  write(6, mix(previous + 2, beforeThat))
  write(7, mix(word, previous))
  write(8, before.word)
  write(9, after.word)
  write(10, sentence.at(index - 2).word)
  write(11, sentence.at(index + 2).word)
  write(12, mix(before.word, word))
  write(13, mix(word, after.word))
  write(14, after.ending)
  write(15, before.ending)
  write(16, mix(after.shape, shape))
  write(17, mix(previous, after.ending))
  write(18, mix(ending, previous))
  write(19, mix(mix(previous, beforeThat), word))
  write(20, 0)
  write(21, mix(mix(previous, after.word), ending))
  write(22, mix(sentence.at(index + 2).ending, after.ending))
  return count
}
