import type { Time, Token } from '../../record/article.ts'
import type { Day } from './calendar.ts'
import { compilePattern } from './patterns.ts'
import { edtfOf, type Point, timexOf } from './point.ts'

export type Direction = 'past' | 'future'

/** What is known around an expression when it is read. */
export interface Scene {
  /** The day of publication, where it is known. */
  readonly published: Day | undefined
  /** What was told of last, in this sentence or the one before. */
  readonly told: Point | undefined
  /** The time told last stands before the noun of what happened then: "the September 13 attack". */
  readonly toldOfEvent: boolean
  /** The year that the passage is about, where the text stated one and it is not told from the day of publication. */
  readonly storyYear: number | undefined
  /** On which side of the publication it lies, as far as the verbs tell. */
  readonly direction: () => Direction | undefined
  readonly nextToken: () => Token | undefined
  readonly isHeadline: boolean
  /** The expression as it stands, and the lower-cased text of its sentence on either side. */
  readonly words: string
  readonly before: string
  readonly after: string
}

/** What an expression says. `point`: the part of the calendar that later expressions may lean on. */
export type Reading = Pick<Time, 'type' | 'value' | 'mod' | 'edtf' | 'edtfEnd' | 'certainty'> & {
  readonly point?: Point
}

export type Groups = { readonly [name: string]: string | undefined }

/**
 * One way of telling time. `read` gives undefined where the words turn out to be no time at all.
 * `deictic`: it counts from the day of publication, so that a text which uses it is told from that day.
 */
export interface TimeRule {
  readonly name: string
  readonly pattern: RegExp
  readonly deictic: boolean
  readonly read: (groups: Groups, scene: Scene) => Reading | undefined
}

/** @example defineRule('iso-day', '(?<iso>\\d{4}-\\d{2}-\\d{2})', groups => …) */
export const defineRule = (name: string, template: string, read: TimeRule['read'], deictic = false): TimeRule => ({
  name,
  pattern: compilePattern(template),
  deictic,
  read,
})

/** A reading of a point of the calendar. */
export const pointReading = (point: Point, certainty: Time['certainty'], mod?: string): Reading => ({
  type: 'DATE',
  value: timexOf(point),
  edtf: edtfOf(point),
  certainty,
  point,
  ...(mod ? { mod } : {}),
})

/** A reading without a place in the calendar. */
export const openReading = (value: string, type: Time['type'] = 'DATE', mod?: string): Reading => ({
  type,
  value,
  certainty: 'unknown',
  ...(mod ? { mod } : {}),
})
