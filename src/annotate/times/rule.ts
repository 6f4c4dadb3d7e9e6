import type { Time, Token } from '../../record/article.ts'
import type { Span } from '../../record/span.ts'
import type { Day } from '../../text/calendar.ts'
import type { Direction } from './find-direction.ts'
import { compilePattern } from './patterns.ts'
import { edtfOf, type Point, timexOf } from './point.ts'
import type { NamedEvent } from './told-events.ts'

/** A time that was told, and whether it stands before the noun of what happened then: "the September 13 attack". */
export interface Told {
  readonly point: Point
  readonly ofEvent: boolean
  /** Where it was told. */
  readonly span: Span
}

/** How far it is open whether words are a time at all: the rules alone say so; the English model does too; they are known to be one. */
export type Doubt = 'some' | 'little' | 'none'

/** What is known around an expression when it is read. */
export interface Scene {
  /** The day of publication, where it is known. */
  readonly published: Day | undefined
  /** What was told of last, in this sentence or the one before. */
  readonly told: Point | undefined
  /** What was told right before, with no more than a comma or a bracket between: "On May 3, [the second day of the strike]". */
  readonly toldBeside: Point | undefined
  /** The time told last stands before the noun of what happened then: "the September 13 attack". */
  readonly toldOfEvent: boolean
  /** The quarter told last in this passage: "a year earlier" is then the quarter of the year before. */
  readonly quarter: Point | undefined
  /** The year that the passage is about, where the text stated one and it is not told from the day of publication. */
  readonly storyYear: number | undefined
  /** In a tale of former times, what was told last. */
  readonly lastDated: Point | undefined
  /** That year was told in the sentence itself, or all of the text is told from such years. */
  readonly isYearOfSentence: boolean
  /** On which side of the publication it lies, as far as the verbs tell. */
  readonly direction: () => Direction | undefined
  /** Whether it stands before what may be still to come, of which no verb tells: "for Wednesday's summit". */
  readonly isOfPlan: () => boolean
  readonly firstToken: () => Token | undefined
  readonly previousToken: () => Token | undefined
  readonly nextToken: () => Token | undefined
  /** The event named right behind the expression, as one that the reader knows. */
  readonly eventAfter: () => NamedEvent | undefined
  /** When an event with this head noun took place, where the text has told one day or month for it, and no other. */
  readonly dateOfEvent: (lemma: string) => Point | undefined
  readonly isHeadline: boolean
  /** The English model takes the words for a time, or they are known to be one. */
  readonly isSure: boolean
  /** The words are known to be a time: what else they may be is no question any more. */
  readonly isGiven: boolean
  /** The words read are all of the expression. */
  readonly isWhole: boolean
  /** The expression as it stands, and the lower-cased text of its sentence on either side. */
  readonly words: string
  readonly before: string
  readonly after: string
}

/** What a value was counted from: a time told before, the year of the passage; absent: the day of publication. */
export type CountedFrom = 'told' | 'passage'

/** What an expression says. `point`: the part of the calendar that later expressions may lean on. */
export type Reading = Pick<
  Time,
  'type' | 'value' | 'mod' | 'edtf' | 'edtfEnd' | 'certainty' | 'candidates' | 'anchor'
> & {
  readonly point?: Point
  readonly from?: CountedFrom
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
  /** The rule finds nothing where none of these stands: cheaper to look for than its pattern. */
  readonly needs?: readonly string[]
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
export const pointReading = (
  point: Point,
  certainty: Time['certainty'],
  mod?: string,
  from?: CountedFrom,
): Reading => ({
  type: 'DATE',
  value: timexOf(point),
  edtf: edtfOf(point),
  certainty,
  point,
  ...(mod ? { mod } : {}),
  ...(from ? { from } : {}),
})

/** A reading without a place in the calendar. */
export const openReading = (value: string, type: Time['type'] = 'DATE', mod?: string): Reading => ({
  type,
  value,
  certainty: 'unknown',
  ...(mod ? { mod } : {}),
})

/**
 * A rule that is tried only where one of some words or letters stands, in lower case.
 * @example whereStands(['century'], defineRule('century', …))
 */
export const whereStands = (needs: readonly string[], rule: TimeRule): TimeRule => ({ ...rule, needs })
