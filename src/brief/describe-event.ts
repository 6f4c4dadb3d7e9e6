import type { Event, Participant } from '../record/event.ts'
import type { Proof } from '../record/span.ts'
import { describePeriod } from '../view/describe-date.ts'
import type { RecordIndex } from '../view/index-record.ts'
import { labelEvent } from '../view/label-event.ts'
import { statusWords } from '../view/words.ts'
import { joinNames, name } from './brief-line.ts'

/** How many names a line lists before it counts the rest. */
const NAMES = 5

/** When an event is, in the words of the brief. */
export const whenOf = (event: Event): string => describePeriod(event.start, event.end) ?? 'no date'

const whoIs = (event: Event, ...attendances: Participant['attendance'][]): Set<string> =>
  new Set(
    event.participants
      .filter(({ attendance }) => attendance && attendances.includes(attendance))
      .map(({ entity }) => entity),
  )

/** Whether all of some are named in the label already: "Meeting of Ana Vell and Milo Karad" tells who met. */
const isTold = ({ label }: Event, entities: readonly string[], index: RecordIndex): boolean =>
  entities.every(entity => label.includes(index.nameOf(entity)))

/** Who came, who did not and, of whom that is not told, who is expected: "attended: A and B; declined: C". */
function describeAttendance(event: Event, index: RecordIndex): string[] {
  const came = whoIs(event, 'attended')
  const absent = whoIs(event, 'absent')
  const declined = [...whoIs(event, 'declined')]
  const groups = {
    attended: [...came],
    'had declined': declined.filter(entity => came.has(entity)),
    declined: declined.filter(entity => !came.has(entity) && !absent.has(entity)),
    absent: [...absent],
    expected: [...whoIs(event, 'expected', 'confirmed')].filter(entity => !came.has(entity) && !absent.has(entity)),
  }
  return Object.entries(groups)
    .filter(([words, entities]) => entities.length > 0 && !(words === 'attended' && isTold(event, entities, index)))
    .map(([words, entities]) => `${words}: ${joinNames(entities.map(index.nameInText), NAMES)}`)
}

/** Everybody in the event of whom no attendance is told. */
function describeOthers(event: Event, index: RecordIndex): string[] {
  const others = event.participants.filter(participant => participant.attendance === undefined)
  const who = [...new Set(others.map(participant => participant.entity))]
  return who.length > 0 && !isTold(event, who, index) ? [`with ${joinNames(who.map(index.nameInText), NAMES)}`] : []
}

/** An event in one line: what, where, its status, and where asked who was in it. */
export function describeEvent(event: Event, index: RecordIndex, withPeople: boolean): string {
  const where = event.place === undefined ? '' : index.nameOf(event.place)
  const place = where && !event.label.includes(where) ? `, ${name(where)}` : ''
  const mode = event.attendanceMode === 'online' ? ', online' : ''
  const people = withPeople ? [...describeAttendance(event, index), ...describeOthers(event, index)] : []
  return [`${name(labelEvent(event))}${place} — ${statusWords[event.status]}${mode}`, ...people].join('; ')
}

/** Every proof of what the line of an event says. */
export const proofsOf = (event: Event, withPeople: boolean): readonly Proof[] => [
  ...event.proof,
  ...event.history.slice(-1).flatMap(step => step.proof),
  ...(withPeople ? event.participants.flatMap(participant => participant.proof) : []),
]
