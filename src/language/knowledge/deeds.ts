import { z } from 'zod'
import { eventTypes, participantRoles } from '../../record/event.ts'
import { defineEntries } from './entry-file.ts'

const deed = z.strictObject({
  /** Lemma. */
  verb: z.string(),
  /** Words that belong to the verb: "off" in "called off". */
  particle: z.string().optional(),
  /**
   * What it is done to; of verbs without an object (`self`) whom it happens to; who does it (`by`). Each is a class of
   * things.yml, a lemma, or one of `person` (a name or an office), `named` (a name of a person), `officer` (somebody in
   * office or by name), `state`, `body`, `place`, `several` (more than one
   * party, or a noun in the plural), `assembled` (leaders or ministers of a body), `they`,
   * `armoured` (vehicles of an army), `anything`.
   */
  of: z.array(z.string()).optional(),
  self: z.array(z.string()).optional(),
  by: z.array(z.string()).optional(),
  /** Prepositions behind which that stands which it is done to: "agreed [to] a ceasefire". */
  behind: z.array(z.string()).optional(),
  /** Prepositions behind which the other side stands: "sat down [with]". */
  other: z.array(z.string()).optional(),
  /** Who stands behind which preposition: "passes [from] Norland [to] Osk". */
  sides: z.array(z.strictObject({ behind: z.string(), role: z.enum(participantRoles) })).optional(),
  /** One of these must stand beside the verb: a preposition, a preposition with its noun, or a bare word ("put on leave"). */
  beside: z.array(z.string()).optional(),
  /** Somebody is named as something: "named her [as] envoy", "named her [to] head the commission". */
  as: z.literal(true).optional(),
  /** What it is done to is the doer's own: "submitted [his] resignation". */
  own: z.literal(true).optional(),
  /** An office stands beside it: "became [prime minister]". */
  title: z.literal(true).optional(),
  /** No other verb hangs on it: "called on her", not "called on her to resign". */
  alone: z.literal(true).optional(),
  /** It is read in the passive only. */
  passive: z.literal(true).optional(),
  /** It leads to a place, which must be named. */
  to: z.literal(true).optional(),
  /** It is done by telephone, and the sentence says so. */
  medium: z.literal('phone').optional(),
  /** The noun by which the deed is called. */
  noun: z.string(),
  /** What joins the noun to what it is done to, where it is not "of". */
  link: z.string().optional(),
  type: z.enum(eventTypes),
  /** Root code of PLOVER. */
  plover: z.string().optional(),
  /** What the doer and those it is done to are in the event: `actor` and `recipient` where nothing else is said. */
  doer: z.enum(participantRoles).optional(),
  target: z.enum(participantRoles).optional(),
})
export type Deed = z.infer<typeof deed>

/** Verbs that tell of an event where the right things and people stand beside them: "closed the bridge". */
export const deeds = defineEntries({
  path: 'en/events/deeds.yml',
  entry: deed,
  key: ({ verb, particle = '', ...e }) =>
    `${verb} ${particle} of ${e.of ?? ''} self ${e.self ?? ''} behind ${e.behind ?? ''} with ${e.other ?? ''} by ${e.by ?? ''} ${e.beside ?? ''}`,
})

/** Nouns for the things that deeds are done to, by class. */
export const thingClasses = defineEntries({
  path: 'en/events/things.yml',
  entry: z.strictObject({ class: z.string(), nouns: z.array(z.string()) }),
  key: e => e.class,
})
