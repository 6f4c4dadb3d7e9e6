import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { comparators, quoteKinds, requestKinds, requestStatuses, textStatuses } from '../../src/record/claim.ts'
import { daySchema, edtfSchema } from '../../src/record/edtf.ts'
import { capacities, entityTypes } from '../../src/record/entity.ts'
import { attendances, eventStatuses, eventTypes, participantRoles } from '../../src/record/event.ts'

/** Regular expression without case, searched for in the record's words. */
const words = z.string().min(1)
/** Who is meant: a key of the affair's `names`, or a name as the articles have it. Of several, any will do. */
const who = z.union([z.string(), z.array(z.string()).min(1).readonly()])
const anyOf = <Word extends string>(list: readonly [Word, ...Word[]]) => z.array(z.enum(list)).min(1).readonly()

const eventSchema = z.strictObject({
  /** When it was or is to be; the record may be a little wider. */
  on: edtfSchema.optional(),
  /** When what lasts begins; its end is not asked for. */
  starts: edtfSchema.optional(),
  types: anyOf(eventTypes).optional(),
  place: who.optional(),
  /** All of whom take part in it or stand in its label. */
  with: z.array(z.string()).readonly().optional(),
  /** Stands in its label, its wordings or the sentences that prove it. */
  told: words.optional(),
})

/** What tells one event of an affair from the others. */
export type EventClues = z.infer<typeof eventSchema>

const event = z.string()
const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('date'), document: z.string(), is: daySchema }),
  z.strictObject({ kind: z.literal('origin'), document: z.string(), from: z.string() }),
  z.strictObject({ kind: z.literal('copy'), documents: z.array(z.string()).min(2).readonly() }),
  z.strictObject({ kind: z.literal('same'), names: z.array(z.string()).min(2).readonly() }),
  z.strictObject({ kind: z.literal('apart'), names: z.array(z.string()).min(2).readonly() }),
  z.strictObject({ kind: z.literal('entity'), name: who, types: anyOf(entityTypes) }),
  z.strictObject({
    kind: z.literal('post'),
    person: who,
    role: words,
    of: who.optional(),
    capacity: anyOf(capacities).optional(),
  }),
  z.strictObject({ kind: z.literal('membership'), member: who, organization: who }),
  z.strictObject({ kind: z.literal('event'), event }),
  z.strictObject({ kind: z.literal('place'), event, place: who }),
  z.strictObject({ kind: z.literal('status'), event, is: anyOf(eventStatuses) }),
  z.strictObject({ kind: z.literal('attendance'), event, who, is: anyOf(attendances) }),
  z.strictObject({ kind: z.literal('represented'), event, who, by: words }),
  z.strictObject({ kind: z.literal('mode'), event, who: who.optional(), is: anyOf(['offline', 'online', 'mixed']) }),
  z.strictObject({ kind: z.literal('role'), event, who, is: anyOf([...participantRoles, 'initiator']) }),
  z.strictObject({ kind: z.literal('wording'), event, texts: z.array(words).min(1).readonly() }),
  z.strictObject({ kind: z.literal('related'), event, to: z.string() }),
  /** One event of the record is proved by a sentence with each: two were taken for one. */
  z.strictObject({ kind: z.literal('merged'), told: z.tuple([words, words]) }),
  /** Of all events of such types and words one is put on a day that is none of these. */
  z.strictObject({
    kind: z.literal('other-day'),
    types: anyOf(eventTypes),
    told: words.optional(),
    days: z.array(edtfSchema).min(1).readonly(),
  }),
  /** Somebody else attended. */
  z.strictObject({ kind: z.literal('other-guest'), event, than: z.array(z.string()).min(1).readonly() }),
  /** Somebody else holds, held or is to hold the post. */
  z.strictObject({
    kind: z.literal('other-holder'),
    role: words,
    of: who,
    than: z.array(z.string()).min(1).readonly(),
  }),
  z.strictObject({
    kind: z.literal('statement'),
    speaker: who,
    contains: words,
    quote: anyOf(quoteKinds).optional(),
    polarity: z.enum(['positive', 'negative']).optional(),
  }),
  z.strictObject({
    kind: z.literal('request'),
    contains: words,
    from: who.optional(),
    to: who.optional(),
    ask: anyOf(requestKinds).optional(),
    status: anyOf(requestStatuses).optional(),
    due: edtfSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    value: z.number(),
    what: words,
    comparator: anyOf(comparators).optional(),
    by: who.optional(),
    flag: z.enum(['implausible', 'converted', 'superseded']).optional(),
  }),
  z.strictObject({ kind: z.literal('dispute'), values: z.array(words).min(2).readonly() }),
  z.strictObject({ kind: z.literal('text'), told: words, status: anyOf(textStatuses).optional() }),
  z.strictObject({ kind: z.literal('open'), contains: words }),
  z.strictObject({ kind: z.literal('nothing'), of: words }),
])

/** One thing that an affair's record may say. */
export type Fact = z.infer<typeof factSchema>
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

const groupSchema = z.strictObject({
  asOf: daySchema.optional(),
  facts: z.array(factSchema).readonly(),
  mustNot: z.array(factSchema).readonly().default([]),
})

const affairSchema = z
  .strictObject({
    about: z.string(),
    region: z.string(),
    heldBack: z.boolean().default(false),
    names: z.record(z.string(), z.array(z.string()).min(1).readonly()),
    events: z.record(z.string(), eventSchema),
    groups: z.array(groupSchema).min(1).readonly(),
  })
  .refine(affair => unknownEvents(affair).length === 0, {
    error: ({ input }) =>
      `speaks of events that it does not describe: ${unknownEvents(input as AffairFacts).join(', ')}`,
  })

/** What a careful reader finds in an affair's articles, and what a hasty one gets wrong. */
export interface AffairFacts {
  readonly about: string
  readonly region: string
  /** Nobody tunes on it: only its totals are shown. */
  readonly heldBack: boolean
  readonly names: { readonly [key: string]: readonly string[] }
  readonly events: { readonly [name: string]: EventClues }
  readonly groups: readonly z.infer<typeof groupSchema>[]
}

const eventsOf = (fact: Fact) => ['event' in fact ? fact.event : [], fact.kind === 'related' ? fact.to : []].flat()

function unknownEvents({ events, groups }: AffairFacts): readonly string[] {
  const named = groups.flatMap(({ facts, mustNot }) => [...facts, ...mustNot].flatMap(eventsOf))
  return [...new Set(named)].filter(name => !(name in events))
}

/** @throws ZodError where it is not of that shape, with the place in it */
export const parseFacts = (json: string): AffairFacts => affairSchema.parse(JSON.parse(json))

/** An affair's folder: `articles/` and `facts.json`. */
export const listAffairs = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'facts.json')))
    .sort()

export const readFacts = (folder: string): AffairFacts => parseFacts(readFileSync(join(folder, 'facts.json'), 'utf8'))
