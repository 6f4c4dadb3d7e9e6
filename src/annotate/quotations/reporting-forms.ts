import { english } from '../../language/english.ts'
import type { ReportingVerb } from '../../language/knowledge/reporting-verbs.ts'
import { type VerbForm, verbForms } from './verb-forms.ts'

/** What a word is as a form of a verb that reports. */
export interface Reading {
  readonly entry: ReportingVerb
  readonly form: VerbForm
}

const readings = new Map<string, Reading[]>()
for (const entry of english.reportingVerbs)
  for (const [word, form] of verbForms(entry)) readings.set(word, [...(readings.get(word) ?? []), { entry, form }])

const NONE: readonly Reading[] = []

/** Every entry that a word, lower case, may be a form of. */
export const readingsOf = (word: string): readonly Reading[] => readings.get(word) ?? NONE

/** Whether a word tells by itself of something said: "asked", "says". */
export const isReportingForm = (word: string): boolean =>
  readingsOf(word).some(({ entry, form }) => entry.quote && (form === 'past' || form === 'third'))
