import { z } from 'zod'
import { eventTypes } from '../../record/event.ts'
import { defineEntries } from './entry-file.ts'

const eventWord = z.strictObject({
  /** Lemma; several words for a compound, read from left to right. */
  word: z.string(),
  as: z.enum(['noun', 'verb']),
  type: z.enum(eventTypes),
  /** Root code of PLOVER. */
  plover: z.string().optional(),
  /** Whether the word blames a side ("aggression") or none ("escalation"). */
  stance: z.enum(['blaming', 'neutral']).optional(),
  /** For a verb: one of these lemmas must stand in its object ("sent a mission"). */
  object: z.array(z.string()).optional(),
  /** Lemmas which, anywhere in the sentence, show that a match is meant ("France will meet Kenya in the final"). */
  unless: z.array(z.string()).optional(),
  /** For a verb: one of these lemmas must stand before it ("the presidency goes to"). For a noun: in what follows with "of". */
  of: z.array(z.string()).optional(),
  /** For a noun: these words right before it make it something else ("heart attack", "in protest"). */
  not: z.array(z.string()).optional(),
  /** For a noun: these lemmas in what follows with "of" make it something else ("invasion of privacy"). */
  notOf: z.array(z.string()).optional(),
  /** For a noun: one of these stands right behind it, and no time behind that: "a strike [on] the port". */
  behind: z.array(z.string()).optional(),
  /** For a noun: it is written small; with a capital it names somebody ("Congress"). */
  common: z.literal(true).optional(),
  /** For a noun: it counts only where the sentence names who comes to it, holds it or stays away ("attended the dialogue"). */
  attended: z.literal(true).optional(),
  /** For a noun of an act: people come to it ("the signing ceremony"). */
  ceremony: z.literal(true).optional(),
  /** For a verb: this word must follow it ("met with", "went over to"). */
  particle: z.string().optional(),
  /** For a verb: the noun by which its deed is called, where no text has one: "signing". */
  noun: z.string().optional(),
  /** For a noun of a type that holds many sorts of deed: which ("closure"), as data/en/events/deeds.yml calls it. */
  deed: z.string().optional(),
  /** What the subject and the object of a verb are in the event; neither is read where nothing is said. */
  subject: z.enum(['actor', 'participant', 'recipient', 'organizer']).optional(),
  target: z.enum(['recipient', 'participant', 'actor', 'place']).optional(),
})
export type EventWord = z.infer<typeof eventWord>

/** The nouns and verbs that name an event. */
export const eventWords = defineEntries({
  path: 'en/event-words.yml',
  entry: eventWord,
  key: e => [e.as, e.word, e.particle ?? '', ...(e.object ?? []), ...(e.behind ?? [])].join(' '),
})
