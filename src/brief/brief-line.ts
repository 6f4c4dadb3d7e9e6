import type { Proof } from '../record/span.ts'
import { cleanText, cutAtWord } from '../view/clean-text.ts'
import type { RecordIndex } from '../view/index-record.ts'

/** One thing said in the brief. `lead` is a column of its own before it, such as a date. */
export interface BriefLine {
  readonly lead?: string
  readonly text: string
  /** Numbers of the sources; a line without one is not printed. */
  readonly sources: readonly number[]
  /** From how many independent origins those sources have it, where that is fewer than they are. */
  readonly origins?: number
}

export interface BriefSection {
  readonly heading: string
  readonly lines: readonly BriefLine[]
  /** How many more lines the record holds. */
  readonly left: number
}

/** The most of a text's own words that a line quotes, in characters. */
const QUOTED = 110

/** The most that a name or a label takes of a line, in characters. */
const NAMED = 90

/** A text's own words, fit for a terminal and cut where a word ends. */
export const quote = (words: string): string => `“${cutAtWord(cleanText(words), QUOTED)}”`

/** A name or a label, fit for a terminal. */
export const name = (words: string): string => cutAtWord(cleanText(words), NAMED)

/** Words as a line begins with them. */
export const capitalize = (words: string): string => words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** Names in a row, the last ones counted where they are many. @example joinNames(['A', 'B', 'C'], 2)  // 'A, B and 1 more' */
export function joinNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, names.length > most ? most : undefined).map(name)
  const left = names.length - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left} more`
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '')
}

/** A line with the sources that prove it. */
export function line(index: RecordIndex, text: string, proofs: readonly Proof[], lead?: string): BriefLine {
  const sources = index.numbersOf(proofs)
  const origins = index.originsOf(proofs)
  return { ...(lead !== undefined && { lead }), text, sources, ...(origins < sources.length && { origins }) }
}

/** A section of the first `most` of some things. */
export function section<Item>(
  heading: string,
  items: readonly Item[],
  most: number,
  lineOf: (item: Item) => BriefLine,
): BriefSection {
  return { heading, lines: items.slice(0, most).map(lineOf), left: Math.max(0, items.length - most) }
}
