import { z } from 'zod'
import { requestKinds } from '../../record/claim.ts'
import { defineEntries } from './entry-file.ts'

export const askingFrames = [
  'someone-to-do',
  'someone-with',
  'someone-for',
  'someone-to-place',
  'for',
  'that',
  'done',
  'thing',
  'to-do',
  'doing',
  'on',
  'of',
] as const
/** The shape in which what is asked follows its verb or noun. */
export type AskingFrame = (typeof askingFrames)[number]

const askingVerb = z.strictObject({
  verb: z.string(),
  kind: z.enum(requestKinds),
  frames: z.array(z.enum(askingFrames)),
  /** Prepositions before the one asked: "called on the council to act". */
  toward: z.array(z.string()).default([]),
  /** Only where the one expected is an actor and the deed is in its hands. */
  strict: z.boolean().default(false),
})
export type AskingVerb = z.infer<typeof askingVerb>

/** Verbs by which somebody asks, demands, promises, offers or instructs. */
export const askingVerbs = defineEntries({ path: 'en/asking-verbs.yml', entry: askingVerb, key: v => v.verb })

const askingNoun = z.strictObject({
  noun: z.string(),
  kind: z.enum(requestKinds),
  frames: z.array(z.enum(askingFrames)),
})

/** Nouns by which an ask is told of: "a demand that …". */
export const askingNouns = defineEntries({ path: 'en/asking-nouns.yml', entry: askingNoun, key: n => n.noun })

const actor = z.strictObject({
  noun: z.string(),
  /** Whose expectations are no wishes. */
  forecaster: z.boolean().default(false),
})

/** Common nouns for people and bodies that can ask, promise and be asked. */
export const actors = defineEntries({ path: 'en/actors.yml', entry: actor, key: a => a.noun })

const askWord = z.strictObject({
  word: z.string(),
  kind: z.enum(['state', 'courtesy', 'redress', 'help', 'giving', 'own']),
})

/** Words beside asking words that tell whether a deed is asked or help offered at all. */
export const askWords = defineEntries({ path: 'en/ask-words.yml', entry: askWord, key: n => `${n.kind} ${n.word}` })
