import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const statusVerb = z.strictObject({
  /** Lemma. */
  verb: z.string(),
  /** What its passive tells of an event; `uncertain` where it tells neither that it will be nor that it was. */
  status: z.enum(['planned', 'cancelled', 'postponed', 'uncertain']),
})

/** Verbs whose passive tells of an event's status, whatever its tense: "was scheduled", "was called off". */
export const statusVerbs = defineEntries({ path: 'en/status-verbs.yml', entry: statusVerb, key: e => e.verb })
