import { z } from 'zod'
import { requestStatuses, textKinds, textStances, textStatuses } from '../../record/claim.ts'
import { defineEntries } from './entry-file.ts'

const answerVerb = z.strictObject({
  verb: z.string(),
  particle: z.string().optional(),
  /** `deed`: only where it is told as not done ("did not provide"); `blame`: somebody is blamed for not doing it. */
  kind: z.enum(['answer', 'blame', 'deed']),
  status: z.enum(requestStatuses).exclude(['open', 'overdue']),
  frames: z.array(z.enum(['thing', 'to-do', 'to-thing', 'doing', 'not-doing', 'passive', 'deprived'])),
})
export type AnswerVerb = z.infer<typeof answerVerb>

/** Verbs that tell what became of something asked. */
export const answerVerbs = defineEntries({
  path: 'en/answer-phrases.yml',
  entry: answerVerb,
  key: v => `${v.kind} ${v.verb}`,
})

/** Nouns for what was asked: "request", "demand", "plan". */
export const askedNouns = defineEntries({
  path: 'en/asked-nouns.yml',
  entry: z.strictObject({ noun: z.string() }),
  key: n => n.noun,
})

const textKind = z.strictObject({
  noun: z.string(),
  kind: z.enum(textKinds),
  usual: z.enum(textStatuses),
  needs: z.enum(['maker', 'author', 'signing', 'accord', 'addressee', 'topic', 'nothing']),
})
export type TextKind = z.infer<typeof textKind>

/** Nouns for texts: "communiqué", "draft resolution", "road map". */
export const textNouns = defineEntries({ path: 'en/text-kinds.yml', entry: textKind, key: t => t.noun })

const textWord = z.strictObject({
  word: z.string(),
  kind: z.enum(['maker', 'survey', 'private', 'wished', ...textStatuses]),
})

/** Words beside a text's noun that tell whether it is one, and what became of it. */
export const textWords = defineEntries({ path: 'en/text-words.yml', entry: textWord, key: t => `${t.kind} ${t.word}` })

const stanceVerb = z.strictObject({
  verb: z.string(),
  /** The words between the verb and the text: "objected [to] the draft". */
  with: z.array(z.string()).default([]),
  stance: z.enum(textStances),
  /** Only after "refused to". */
  refused: z.boolean().default(false),
  passive: z.boolean(),
})

/** Verbs that tell how somebody stands to a text. */
export const stanceVerbs = defineEntries({
  path: 'en/text-stances.yml',
  entry: stanceVerb,
  key: v => `${v.refused ? 'refused ' : ''}${v.verb} ${v.with.join(' ')}`,
})
