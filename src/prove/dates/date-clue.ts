import { english } from '../../language/english.ts'
import type { Proof } from '../../record/span.ts'
import type { Evidence } from '../evidence.ts'

/** What one sentence has to tell dates by. */
export interface DateClue {
  /** Folded, each once. Ordinals stand as their numbers too: “28th” gives `28`. */
  readonly words: ReadonlySet<string>
  /** When its document was published, where that is known. */
  readonly published?: string
}

/** The clue that a proof's sentence is. */
export function clueOf({ sentence, document }: Proof, { dateWordsOf, documents }: Evidence): DateClue {
  const published = documents.get(document)?.datePublished
  return { words: dateWordsOf(sentence), ...(published !== undefined && { published }) }
}

const formsByNumber = (entries: readonly { name: string; abbreviations: readonly string[]; number: number }[]) =>
  new Map(entries.map(({ name, abbreviations, number }) => [number, [name, ...abbreviations]]))

const months = formsByNumber(english.months)
const weekdays = formsByNumber(english.weekdays)

const hasAny = ({ words }: DateClue, wanted: readonly string[] = []): boolean => wanted.some(word => words.has(word))

/** Whether a month stands there, by name or, beside its year, as a number. */
export const hasMonth = (clue: DateClue, month: number, year: number): boolean =>
  hasAny(clue, months.get(month)) || (clue.words.has(String(year)) && clue.words.has(String(month)))

/** @param weekday  from Monday, 1, to Sunday, 7 */
export const hasWeekday = (clue: DateClue, weekday: number): boolean => hasAny(clue, weekdays.get(weekday))

export const hasNumber = (clue: DateClue, number: number): boolean => clue.words.has(String(number))

export type Reach = (typeof english.relativeWords)[number]['reach']

/** How far the words point that mean a time without naming it: “yesterday”, “last”, “ago”. */
export const reachesOf = ({ words }: DateClue): readonly Reach[] =>
  english.relativeWords.filter(({ word }) => words.has(word)).map(({ reach }) => reach)
