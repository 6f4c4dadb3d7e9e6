import type { Score } from './score-spans.ts'

/** A figure that is no share of things found: a mean error, a correlation. */
export interface Amount {
  readonly amount: number
  readonly better: 'high' | 'low'
  /** How many things were compared. */
  readonly of: number
}

export type Figure = Score | Amount
export interface Figures {
  readonly [measure: string]: Figure
}

/** The one number of a figure that floors are held against: F1 or the amount. */
export const standing = (figure: Figure): number => ('amount' in figure ? figure.amount : figure.f1)

/** What was measured on one part of one corpus. */
export interface Table {
  /** `names conll2003 dev`: stays the same from run to run. */
  readonly name: string
  /** Which documents, in words. */
  readonly of: string
  readonly measures: Figures
  /** What is worth seeing and is held to no floor: single classes, a baseline. */
  readonly details?: Figures
  /** Where corpus and product differ, a line each with words of the corpus: to be looked through, never kept. */
  readonly disagreements?: readonly string[]
}

/** What measuring adds to a table's name. */
export type Measured = Omit<Table, 'name' | 'of'>

/** A table that has not been measured yet. */
export interface Measurement extends Pick<Table, 'name' | 'of'> {
  measure(): Promise<Measured>
}

/** Measures in order, so that what is measured first can be shown first. */
export async function* measureEach(measurements: readonly Measurement[]): AsyncGenerator<Table> {
  for (const measurement of measurements) {
    const { name, of } = measurement
    yield { name, of, ...(await measurement.measure()) }
  }
}
