import type { Span } from '../../../record/span.ts'
import type { DateMention } from '../find-dates.ts'

/** What one clue says of the day of publication. */
export interface Evidence {
  readonly rule: string
  readonly clue: Span
  /** The text came out on this day or later. */
  readonly from?: string
  /** The text came out on this day or earlier. */
  readonly to?: string
  /** Whether a day of publication agrees with the clue; where absent, the bounds say it all. */
  readonly fits?: (day: string) => boolean
}

/** A date of the text that bears a year, with its sentence cut around it. */
export interface DatedSentence {
  readonly date: DateMention & { readonly year: number }
  readonly sentence: Span
  /** The words of the sentence before the date and after it. */
  readonly before: string
  readonly after: string
}

/** What the rules look at: a text with a day and a month of publication, but no year. */
export interface YearlessText {
  readonly text: string
  /** The dateline's or the date line's: month and day, and a weekday where it stands there. */
  readonly anchor: DateMention & { readonly month: number; readonly day: number }
  readonly dates: readonly DateMention[]
  readonly dated: readonly DatedSentence[]
}

/** One idea of how a text betrays the year it was written in. */
export type YearRule = (text: YearlessText) => readonly Evidence[]
