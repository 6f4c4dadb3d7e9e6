import type { Event } from '../../src/record/event.ts'
import type { Record } from '../../src/record/record.ts'
import type { EventClues } from './facts.ts'
import { isSameTime } from './same-time.ts'
import { hasWords, type WhoIsWho } from './who-is-who.ts'

/** All that a record says of an event in words: its label, its wordings and the sentences that prove it. */
export const wordsOfEvent = ({ label, wordings, proof }: Event): string =>
  [label, ...wordings.map(({ text }) => text), ...proof.map(({ sentence }) => sentence)].join('\n')

/** From its first day to its last, as one EDTF date or interval. */
export function timeOf({ start, end }: Event): string | undefined {
  if (start === undefined || end === undefined || end === start) return start
  return `${start.split('/')[0]}/${end.split('/').at(-1)}`
}

/** An event without a day is none that a fact asks for by its day. */
function isThen(event: Event, { on, starts }: EventClues): boolean {
  const time = timeOf(event)
  if (time === undefined || event.start === undefined) return on === undefined && starts === undefined
  return (!on || isSameTime(time, on)) && (!starts || isSameTime(event.start, starts))
}

const holds = (event: Event, { isWho, nameOf }: WhoIsWho, name: string): boolean =>
  [event.organizer, event.initiator, ...event.participants.map(({ entity }) => entity)].some(id => isWho(id, name)) ||
  hasWords(event.label, nameOf(name))

/** Events of the record that are what the clues tell of. */
export const findEvents = (record: Record, who: WhoIsWho, clues: EventClues): readonly Event[] =>
  record.events.filter(
    event =>
      isThen(event, clues) &&
      (!clues.types || clues.types.includes(event.type)) &&
      (!clues.place || isAt(event, who, clues.place)) &&
      (clues.with ?? []).every(name => holds(event, who, name)) &&
      (!clues.told || hasWords(wordsOfEvent(event), clues.told)),
  )

/** How many of the events that come near are named. */
const MOST_NEAR = 3

/** Where no event is what the clues tell of, those at that time and those of its kind at another, for people to read. */
export function tellNearEvents(record: Record, who: WhoIsWho, { on, starts, types, told }: EventClues): string {
  const time = on ?? starts
  const near = [
    ...(time ? findEvents(record, who, { on: time }) : []),
    ...(told || types ? findEvents(record, who, { ...(told ? { told } : {}), ...(types ? { types } : {}) }) : []),
  ]
  const lines = near.map(({ type, label, start = 'undated', status }) => `${type} "${label}" ${start} ${status}`)
  return ['no such event', ...new Set(lines)].slice(0, 1 + MOST_NEAR).join('; ')
}

/** By the entity, or by its name in the event's label. */
export const isAt = ({ place, label }: Event, { isWho }: WhoIsWho, wanted: string | readonly string[]): boolean =>
  isWho(place, wanted) || [wanted].flat().some(name => label.includes(name))
