import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const attendingVerb = z.strictObject({
  /** Lemma, with what must follow it: "take part in". */
  verb: z.string(),
  /** What it says of the subject, seen from the event that follows; `foreseen` and `held` speak of the event itself. */
  sense: z.enum([
    'attend',
    /** A journey: "flew to Isel to attend the summit". */
    'come',
    'skip',
    'host',
    'chair',
    'initiate',
    'organize',
    'cancel',
    'postpone',
    'end',
    'gather',
    'call-for',
    /** Of what is agreed: "declared a ceasefire". */
    'reach',
  ]),
})

/** Verbs whose object is a session, summit or other gathering. */
export const attendingVerbs = defineEntries({ path: 'en/attending-verbs.yml', entry: attendingVerb, key: e => e.verb })
