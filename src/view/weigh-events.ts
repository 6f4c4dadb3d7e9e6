import type { Event } from '../record/event.ts'
import { ageInDays } from './age.ts'
import { dayRange, periodRange } from './day-range.ts'
import { dropEchoes } from './drop-echoes.ts'
import { compare } from './index-record.ts'

/** In time order, the undated last; equal days by the longer known, then by id. */
export function byTime(a: Event, b: Event): number {
  const [x, y] = [periodRange(a.start, a.end), periodRange(b.start, b.end)]
  const [from, to] = [x?.first ?? Number.MAX_VALUE, y?.first ?? Number.MAX_VALUE]
  return (
    from - to ||
    (x?.last === y?.last ? 0 : (x?.last ?? 0) - (y?.last ?? 0)) ||
    compare(a.knownSince ?? '', b.knownSince ?? '') ||
    compare(a.id, b.id)
  )
}

/** Kinds of event that an affair turns on; the rest is told beside them. */
const TURNING_POINTS: ReadonlySet<Event['type']> = new Set([
  'session',
  'summit',
  'attack',
  'clash',
  'ceasefire',
  'agreement',
  'withdrawal',
])

/** Beyond this many, one participant or source more says nothing of how much an event matters. */
const ENOUGH = 5

/**
 * How much an event matters to a reader in a hurry: more sources, more people, a told outcome, a known day and place.
 * A ranking by counting, chosen by reading briefs; it decides only which lines are shown first, never what is kept.
 */
export function weighEvent(event: Event): number {
  const sources = event.sources?.origins ?? new Set(event.proof.map(proof => proof.document)).size
  return (
    2 * Math.min(sources, ENOUGH) +
    Math.min(event.participants.length, ENOUGH) +
    (TURNING_POINTS.has(event.type) ? 3 : 0) +
    (event.outcome?.length ? 2 : 0) +
    (event.start?.length === 10 ? 2 : event.start ? 1 : 0) +
    (event.place ? 1 : 0) +
    (event.status === 'unreported' ? -2 : 0)
  )
}

/** What a week of age takes from an event's weight, and the most that age can take. */
const DAYS_PER_POINT = 7
const MOST_AGE = 12

const foreseen: ReadonlySet<Event['status']> = new Set(['planned', 'confirmed', 'postponed'])

/** Whether an event still lies ahead on a day; without a day, whether it was last said to. */
export function isAhead(event: Event, asOf: string | undefined): boolean {
  if (!foreseen.has(event.status)) return false
  const today = dayRange(asOf)
  const range = periodRange(event.start, event.end)
  return !today || !range || range.last >= today.first
}

const isUndated = (event: Event): boolean => event.start === undefined && event.end === undefined

/** The `count` events behind us that matter most now, newest first, the undated last: weight, less for age. */
export function pickStanding(events: readonly Event[], asOf: string | undefined, count: number): Event[] {
  const today = dayRange(asOf)?.last
  const worth = (event: Event): number => {
    const last = periodRange(event.start, event.end)?.last
    const age = today === undefined || last === undefined || last > today ? 0 : (today - last) / DAYS_PER_POINT
    return weighEvent(event) - (last === undefined ? MOST_AGE / 2 : Math.min(age, MOST_AGE))
  }
  const ranked = events
    .filter(event => !isAhead(event, asOf))
    .map(event => ({ event, worth: worth(event) }))
    .sort((a, b) => b.worth - a.worth || byTime(b.event, a.event))
  return dropTwice(ranked.map(({ event }) => event))
    .slice(0, count)
    .sort((a, b) => Number(isUndated(a)) - Number(isUndated(b)) || byTime(b, a))
}

const isOfOneDay = (a: Event, b: Event): boolean => a.type === b.type && a.start === b.start

/** Events in their order without those that another of the day and type tells in other words. */
export const dropTwice = (events: readonly Event[]): readonly Event[] =>
  dropEchoes(events, ({ label }) => label, isOfOneDay)

/** The `count` events that weigh most, in time order, none told twice. */
export const pickWeighty = (events: readonly Event[], count: number): Event[] =>
  dropTwice([...events].sort((a, b) => weighEvent(b) - weighEvent(a) || byTime(a, b)))
    .slice(0, count)
    .sort(byTime)

/** In days: a plan without a day, of which nothing was heard for so long, is news no more. */
const STALE = 14

/** What lies ahead on a day, the next first, none told twice. */
export const pickAhead = (events: readonly Event[], asOf: string | undefined): readonly Event[] =>
  dropTwice(
    events
      .filter(event => isAhead(event, asOf) && !(isUndated(event) && (ageInDays(event.knownSince, asOf) ?? 0) > STALE))
      .sort(byTime),
  )
