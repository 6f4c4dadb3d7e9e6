import { z } from 'zod'
import { defineEntries } from './entry-file.ts'

export const reportingClasses = [
  'assertion',
  'appraisal',
  'denial',
  'question',
  'commitment',
  'demand',
  'attitude',
  'expectation',
] as const
export const reportingFrames = ['that', 'bare', 'person', 'wh', 'infinitive', 'object', 'complex', 'raise'] as const

const word = z.string().regex(/^[a-z]+$/)

const reportingVerb = z.strictObject({
  verb: word,
  particle: word.optional(),
  past: word.optional(),
  participle: word.optional(),
  /** Forms that a rule would spell otherwise: "signalled". */
  forms: z.array(word).default([]),
  class: z.enum(reportingClasses),
  frames: z.array(z.enum(reportingFrames)),
  /** Prepositions after which the content stands: "warned of floods". */
  before: z.array(word).default([]),
  /** The content is an object followed by one of these: "accused Y of hiding it". */
  through: z.array(word).default([]),
  /** Whether somebody must be told, so that no subject follows it. */
  hearer: z.boolean().default(false),
  /** Whether its form in -s is a common noun too: "claims". */
  noun: z.boolean().default(false),
  /** Whether it introduces quoted speech by itself. */
  quote: z.boolean().default(true),
})

/** A verb that tells what somebody says or thinks, and the shapes in which the content follows it. */
export type ReportingVerb = z.infer<typeof reportingVerb>

export const reportingVerbs = defineEntries({
  path: 'en/reporting-verbs.yml',
  entry: reportingVerb,
  key: v => `${v.verb} ${v.particle ?? ''} ${v.class}`,
})
