import type { Proof } from '../record/span.ts'
import { cleanText, cutAtWord } from '../view/clean-text.ts'
import type { RecordIndex } from '../view/index-record.ts'
import { wrapLine } from './wrap-line.ts'

/** Longer sentences are lists or pages without stops; their beginning tells which they are. */
const LONGEST_SENTENCE = 500

/** A line of words with its sources and, below it, the sentence that proves it. */
export interface ProvedLine {
  /** What stands before it in a column of its own: a day. */
  readonly lead: string
  readonly text: string
  readonly proof: readonly Proof[]
  /** False where the next line has the same sentence. */
  readonly withSentence?: boolean
}

/** How lines are laid out: the columns of the terminal, those of the lead, and how faint words are written. */
export interface Layout {
  readonly width: number
  readonly leadWidth: number
  readonly faint: (text: string) => string
}

/** The line with its sources, and its first sentence under it. */
export function layProvedLine(
  index: RecordIndex,
  { lead, text, proof, withSentence = true }: ProvedLine,
  layout: Layout,
): string[] {
  const { width, leadWidth, faint } = layout
  const hang = ' '.repeat(leadWidth + 4)
  const numbers = index.numbersOf(proof).map(number => `[${number}]`)
  const line = wrapLine([text, ...numbers].join(' '), width, `  ${lead.padEnd(leadWidth)}  `, hang)
  const [first] = proof
  if (!first || !withSentence) return line
  const sentence = `“${cutAtWord(cleanText(first.sentence), LONGEST_SENTENCE)}”`
  return [...line, ...wrapLine(sentence, width, hang).map(faint)]
}
