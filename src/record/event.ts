import { z } from 'zod'
import { daySchema, edtfSchema } from './edtf.ts'
import { basisSchema, proofsSchema, sourceCountSchema } from './span.ts'
import { whenSchema } from './when.ts'

export const eventTypes = [
  'session',
  'meeting',
  'call',
  'summit',
  'visit',
  'mission',
  'election',
  'appointment',
  'handover',
  'attack',
  'clash',
  'ceasefire',
  'agreement',
  'adoption',
  'aid',
  'arms-transfer',
  'deployment',
  'sanction',
  'protest',
  'withdrawal',
  'recall',
  'announcement',
  'other',
] as const
export type EventType = (typeof eventTypes)[number]

/** Foreseen and actual: `held` is said of sessions and meetings, `occurred` of everything else. */
export const eventStatuses = [
  'planned',
  'confirmed',
  'under-way',
  'held',
  'occurred',
  'postponed',
  'cancelled',
  'denied',
  'uncertain',
  'unreported',
] as const
export type EventStatus = (typeof eventStatuses)[number]

export const participantRoles = [
  'organizer',
  'chair',
  'participant',
  'actor',
  'recipient',
  'mediator',
  'observer',
] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const attendances = ['expected', 'confirmed', 'uncertain', 'declined', 'absent', 'attended'] as const
export type Attendance = (typeof attendances)[number]

export const eventRelations = [
  'prepares',
  'precedes',
  'partOf',
  'previousInSeries',
  'respondsTo',
  'sameSeries',
] as const
export type EventRelation = (typeof eventRelations)[number]

export const participantSchema = z
  .object({
    entity: z.string(),
    role: z.enum(participantRoles),
    attendance: z.enum(attendances).optional(),
    mode: z.enum(['offline', 'online']).optional(),
    level: z.string().optional().describe('in what office a state or body comes: president, delegation'),
    representedBy: z.string().optional(),
    reason: z.string().optional(),
    basis: basisSchema.optional().describe('which words elsewhere show whom or which day is meant'),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** Somebody in an event. Two sources that differ on one person's attendance give two participants. */
export type Participant = z.infer<typeof participantSchema>

const told = z.object({ text: z.string(), proof: proofsSchema }).readonly()

/** One step of something's history: as of which day it stood so, and the words that say it. */
export const stepSchema = <Status extends readonly [string, ...string[]]>(statuses: Status) =>
  z
    .object({
      asOf: daySchema.optional(),
      status: z.enum(statuses),
      basis: basisSchema.optional(),
      proof: proofsSchema,
    })
    .readonly()

const whom = z.object({ entity: z.string(), proof: proofsSchema }).readonly()

const missionSchema = z
  .object({
    sender: whom.optional().describe('who sends it'),
    host: whom.optional().describe('the country or place to which it is sent'),
    head: whom.optional(),
    period: told.optional().describe('how long it is to stay'),
    mandate: told.optional().describe('what it is to do'),
  })
  .readonly()

/** What is told of a mission as a thing, each with its proof; of head and period the newest. */
export type Mission = z.infer<typeof missionSchema>

export const eventSchema = z
  .object({
    id: z.string(),
    type: z.enum(eventTypes),
    plover: z.string().optional(),
    label: z.string(),
    start: edtfSchema.optional(),
    end: edtfSchema.optional(),
    place: z.string().optional(),
    organizer: z.string().optional(),
    initiator: z.string().optional(),
    attendanceMode: z.enum(['offline', 'online', 'mixed']).optional(),
    access: z.enum(['open', 'closed']).optional(),
    when: whenSchema.optional().describe('what start and end were read from'),
    status: z.enum(eventStatuses),
    basis: basisSchema.optional().describe('of a status or date that was inferred'),
    history: z.array(stepSchema(eventStatuses)).readonly(),
    participants: z.array(participantSchema).readonly(),
    agenda: z.array(told).readonly().optional(),
    outcome: z.array(told).readonly().optional(),
    mandate: z.string().optional(),
    mission: missionSchema.optional(),
    wordings: z
      .array(
        z
          .object({ text: z.string(), document: z.string(), attributedTo: z.string().optional(), proof: proofsSchema })
          .readonly(),
      )
      .readonly(),
    related: z
      .array(z.object({ event: z.string(), relation: z.enum(eventRelations), proof: proofsSchema }).readonly())
      .readonly(),
    number: z.string().optional(),
    proof: proofsSchema,
    sources: sourceCountSchema.optional(),
    knownSince: daySchema.optional(),
  })
  .readonly()

/** What was to happen or happened, one for all reports of it. */
export type Event = z.infer<typeof eventSchema>
