import type { Entity } from '../record/entity.ts'
import type { Event, Participant } from '../record/event.ts'
import { Failure } from '../record/failure.ts'
import type { Record } from '../record/record.ts'
import { fold } from '../text/fold.ts'

/** What is said of one who was to come to a gathering: each source that says another thing is a line of its own. */
export interface AttendanceLine
  extends Pick<Participant, 'entity' | 'role' | 'mode' | 'level' | 'reason' | 'knownSince' | 'proof'> {
  readonly name: string
  readonly attendance: NonNullable<Participant['attendance']>
  /** A name, or the text's own words where nobody is meant that the record knows. */
  readonly representedBy?: string
}

/** A gathering with its ledger: who was expected, who came, in person or remotely, who stayed away and why. */
export interface Gathering extends Pick<Event, 'type' | 'label' | 'start' | 'end' | 'status'> {
  readonly event: string
  readonly place?: string
  /** By name, and of one by the day from which it is known. */
  readonly lines: readonly AttendanceLine[]
}

export interface AttendanceOptions {
  /** By any name or by id: only what is said of these, and of those who stand in for them. */
  readonly who?: string
  /** Only those who declined or stayed away, and of whom nobody says that they came. */
  readonly absent?: boolean
}

/**
 * Who came to the gatherings of a record and who did not, by day; gatherings of which nothing is told are left out.
 * @throws Failure 'name-missing' where the record has nobody of the name
 * @example tellAttendance(record, { absent: true }).map(({ label, lines }) => `${label}: ${lines.map(line => line.name)}`)
 */
export function tellAttendance(record: Record, { who, absent = false }: AttendanceOptions = {}): readonly Gathering[] {
  const entities = new Map(record.entities.map(entity => [entity.id, entity]))
  const nameOf = (idOrWords: string): string => entities.get(idOrWords)?.name ?? idOrWords
  const wanted = who === undefined ? undefined : idsOf(record.entities, who)
  return record.events.flatMap(({ id, type, label, start, end, place, status, participants }) => {
    const lines = participants.flatMap(participant => {
      const { entity, attendance, representedBy } = participant
      const isMeant = !wanted || wanted.has(entity) || (representedBy !== undefined && wanted.has(representedBy))
      return attendance && isMeant && (!absent || isAway(participants, entity))
        ? [{ ...participant, name: nameOf(entity), attendance, representedBy }]
        : []
    })
    if (lines.length === 0) return []
    return [
      {
        event: id,
        type,
        label,
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
        ...(place !== undefined && { place: nameOf(place) }),
        status,
        lines: lines
          .map(({ representedBy, basis: _, sources: __, ...line }) => ({
            ...line,
            ...(representedBy !== undefined && { representedBy: nameOf(representedBy) }),
          }))
          .sort(byNameAndDay),
      },
    ]
  })
}

/** Everybody of a name or of its last words: "Vell" may be two. */
function idsOf(entities: readonly Entity[], who: string): ReadonlySet<string> {
  const wanted = fold(who)
  const isCalled = ({ id, name, names }: Entity): boolean =>
    id === who || [name, ...names.map(({ text }) => text)].some(one => ` ${fold(one)}`.endsWith(` ${wanted}`))
  const ids = entities.filter(isCalled).map(({ id }) => id)
  if (ids.length === 0) throw new Failure('name-missing', { thing: who })
  return new Set(ids)
}

/** Who declined and came after all is not away; who is said to have come and to have stayed away may be. */
function isAway(participants: readonly Participant[], entity: string): boolean {
  const told = new Set(participants.filter(one => one.entity === entity).map(one => one.attendance))
  return told.has('absent') || (told.has('declined') && !told.has('attended'))
}

const byNameAndDay = (a: AttendanceLine, b: AttendanceLine): number =>
  compareText(a.name, b.name) || compareText(a.knownSince ?? '9999', b.knownSince ?? '9999')

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
