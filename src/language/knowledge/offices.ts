import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const office = z.strictObject({
  /** How the record calls it: `prime minister`. */
  role: z.string(),
  /** How texts call who holds it, in lower case: `premier`. */
  titles: z.array(z.string()).min(1),
  /** How texts call several who hold it: `prime ministers`. */
  plurals: z.array(z.string()).default([]),
  /** An office only where a person's name or "of" stands with it: `head`. */
  loose: z.boolean().default(false),
  /** Nouns beside it tell what it is for: "[Religious Affairs] Minister", "Minister of [Rural Development]". */
  portfolio: z.boolean().default(false),
  /** Prepositions that may stand between the title and what it is about, which owns no office: "ambassador to Norland". */
  about: z.array(z.enum(['to', 'in', 'at', 'for', 'on', 'with'])).default([]),
  /** Whether "for" tells whose office it is: "a spokesman for the ministry". */
  speaksFor: z.boolean().default(false),
})

/** Offices that people hold in states and organisations. */
export const offices = defineEntries({ path: 'en/offices.yml', entry: office, key: o => o.role })

const officeModifier = z.strictObject({
  word: z.string(),
  /** What it tells of how the office is held. */
  capacity: z.enum(['holder', 'acting', 'former', 'elect', 'designate']).optional(),
  /** What it adds to the role: `deputy`. */
  prefix: z.string().optional(),
  /** Where it stands: "former president", "president-elect". */
  after: z.boolean().default(false),
  /** Whether who is called so does not hold the office: "the next president", "the self-proclaimed president". */
  bars: z.boolean().default(false),
})

/** Words at a title that belong to it: "acting", "deputy", "-elect", "current". */
export const officeModifiers = defineEntries({
  path: 'en/office-modifiers.yml',
  entry: officeModifier,
  key: m => m.word,
})

const honorific = z.strictObject({ word: z.string() })

/** Words before a name that are no part of it and no office: "Mr", "Dr", "Gen". In lower case, without a full stop. */
export const honorifics = defineEntries({ path: 'en/honorifics.yml', entry: honorific, key: h => h.word })

const officeVerb = z.strictObject({
  verb: z.string(),
  particle: z.string().optional(),
  /** Said of the person: "resigned as president". The others are done to the person: "was elected president". */
  active: z.boolean().default(false),
  capacity: z.enum(['holder', 'former', 'designate']),
  /** The role where the verb itself tells it: "who heads the commission". */
  role: z.string().optional(),
  /** What a day told of the verb is of the office. */
  dates: z.enum(['start', 'end']).optional(),
  /** Somebody else holds it then: "Vell succeeded Lund as president". */
  succeeds: z.boolean().default(false),
})

/** Verbs that tell who comes into an office, leaves it or holds it. */
export const officeVerbs = defineEntries({
  path: 'en/office-verbs.yml',
  entry: officeVerb,
  key: v => [v.verb, ...(v.particle ? [v.particle] : [])].join(' '),
})

const officeSeat = z.strictObject({
  word: z.string(),
  role: z.string(),
})

/** Nouns for an office itself, not for who holds it: "the presidency passes to Norland". */
export const officeSeats = defineEntries({ path: 'en/office-seats.yml', entry: officeSeat, key: s => s.word })

const seatVerb = z.strictObject({
  verb: z.string(),
  particle: z.string().optional(),
  /** The subject has it, gets it, gives it away, or it goes by itself from one to another. */
  kind: z.enum(['hold', 'take', 'give', 'pass']),
})

/** Verbs by which an office goes from one to another: "took over the chair", "the presidency passes to". */
export const seatVerbs = defineEntries({
  path: 'en/seat-verbs.yml',
  entry: seatVerb,
  key: v => [v.verb, ...(v.particle ? [v.particle] : [])].join(' '),
})

const officeCalling = z.strictObject({
  calling: z.string(),
  /** Roles of those who are so called: the same, or ending with it ("deputy foreign minister"). */
  roles: z.array(z.string()).min(1),
})

/** By which words news takes up whom it has just named with an office: "the diplomat", "the head of state". */
export const officeCallings = defineEntries({
  path: 'en/office-callings.yml',
  entry: officeCalling,
  key: c => c.calling,
})
