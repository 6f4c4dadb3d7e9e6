import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

const words = z.string().regex(/^[a-z -]+$/)

const attendanceWord = z.strictObject({
  /** Lemma of a verb, and the words that follow it; of `state`, the word behind "be" and those that follow. */
  words,
  /** Behind "be": "was absent", "is there". */
  state: z.boolean().default(false),
  /** How the gathering hangs on the words: as their object, or by one of these prepositions. */
  of: z.array(words).default([]),
  /** The same for a place to which one comes for a gathering. */
  place: z.array(words).default([]),
  tells: z.enum(['comes', 'stays']),
  /**
   * Whether the words count where no gathering follows: always; where it lies ahead or is denied or left open ("will come",
   * "did not come"); where it is left open ("whether he will travel"); where it is denied of the past ("never arrived");
   * with words of means only ("joined by video link"); never.
   */
  alone: z.enum(['always', 'ahead', 'open', 'denied', 'means', 'never']).default('never'),
  /** "it" behind the words is a gathering as a rule: "boycotted it", not "left it". */
  it: z.boolean().default(false),
  /** The words count with a means only, whatever follows: "followed the meeting online". */
  remote: z.boolean().default(false),
})

/** One way to say that somebody comes to a gathering or stays away. */
export type AttendanceWord = z.infer<typeof attendanceWord>

/** How news tells who comes to a gathering and who does not. */
export const attendanceWords = defineEntries({
  path: 'en/attendance/words.yml',
  entry: attendanceWord,
  key: e => `${e.state ? 'be ' : ''}${e.words}`,
})

/** Nouns by which a gathering is named again, beside those of events: "the sitting", "the proceedings". */
export const gatheringNouns = defineEntries({
  path: 'en/attendance/gathering-nouns.yml',
  entry: z.strictObject({ noun: words }),
  key: e => e.noun,
})

/** Nouns for those who come for a state or body: "the delegation of Chad", "the leaders from Chad and Mali". */
export const comerNouns = defineEntries({
  path: 'en/attendance/comer-nouns.yml',
  entry: z.strictObject({
    noun: words,
    /** May be sent in somebody's stead. */
    sent: z.boolean().default(false),
    /** Tells nothing of the office: "their colleagues from A and B". */
    vague: z.boolean().default(false),
  }),
  key: e => e.noun,
})

/** Verbs and nouns that give somebody a part in a gathering: its chair, host, initiator or mediator. */
export const gatheringRoles = defineEntries({
  path: 'en/attendance/roles.yml',
  entry: z.strictObject({
    words,
    /** `compound`: stands behind a name and a hyphen before the gathering's noun ("Talvian-brokered talks"). */
    as: z.enum(['verb', 'phrase', 'compound']),
    /** "it" with the words is a gathering as a rule: "chaired it", not "called it". */
    it: z.boolean().default(false),
    role: z.enum(['chair', 'organizer', 'initiator', 'mediator', 'observer', 'participant']),
  }),
  key: e => `${e.as} ${e.words}`,
})
