import type { Comparator, Dispute, Request, Statement, Text } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Post } from '../record/entity.ts'
import type { Attendance, EventRelation, EventStatus, EventType } from '../record/event.ts'

/** The words by which the faces say what the record keeps as codes. */
type Words<Code extends string> = { readonly [code in Code]: string }

export const statusWords: Words<EventStatus> = {
  planned: 'planned',
  confirmed: 'confirmed',
  'under-way': 'under way',
  held: 'held',
  occurred: 'happened',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
  uncertain: 'uncertain',
  unreported: 'outcome not reported',
}

export const attendanceWords: Words<Attendance> = {
  expected: 'expected',
  confirmed: 'confirmed',
  uncertain: 'uncertain',
  declined: 'declined',
  absent: 'absent',
  attended: 'attended',
}

export const requestStatusWords: Words<Request['status']> = {
  open: 'open',
  met: 'met',
  'partly-met': 'partly met',
  unmet: 'not met',
  refused: 'refused',
  withdrawn: 'withdrawn',
  overdue: 'overdue',
}

export const requestKindWords: Words<Request['kind']> = {
  request: 'asked',
  expectation: 'expects',
  promise: 'promised',
  offer: 'offered',
  condition: 'set a condition',
  instruction: 'instructed',
}

/** The same before the name of whom it is asked. */
export const requestToWords: Words<Request['kind']> = {
  request: 'asked',
  expectation: 'expects of',
  promise: 'promised',
  offer: 'offered',
  condition: 'set a condition for',
  instruction: 'instructed',
}

export const textKindWords: Words<Text['kind']> = {
  declaration: 'declaration',
  draft: 'draft',
  report: 'report',
  'road-map': 'road map',
  agreement: 'agreement',
  resolution: 'resolution',
  statement: 'statement',
  letter: 'letter',
}

export const textStatusWords: Words<Text['status']> = {
  proposed: 'proposed',
  draft: 'draft',
  adopted: 'adopted',
  'not-adopted': 'not adopted',
  withdrawn: 'withdrawn',
  published: 'published',
}

export const comparatorWords: Words<Comparator> = {
  exactly: '',
  over: 'over',
  'at-least': 'at least',
  about: 'about',
  almost: 'almost',
  'up-to': 'up to',
}

export const capacityWords: Words<Post['capacity']> = {
  holder: '',
  acting: 'acting',
  former: 'former',
  elect: 'elected, not yet in office',
  designate: 'designate',
}

export const verdictWords: Words<Dispute['verdict']> = {
  conflict: 'sources contradict each other',
  superseded: 'an older account, since corrected',
  'different-scope': 'perhaps not the same thing is meant',
}

export const relationWords: Words<EventRelation> = {
  prepares: 'prepares',
  precedes: 'before',
  partOf: 'part of',
  previousInSeries: 'follows in the series on',
  respondsTo: 'in answer to',
  sameSeries: 'same series as',
}

export const dateBasisWords: Words<Document['dateBasis']> = {
  stated: 'date as printed',
  metadata: 'date from the file’s data',
  inferred: 'date inferred',
  unknown: 'date not known',
}

export const certaintyWords: Words<Statement['certainty']> = {
  certain: '',
  probable: 'said as probable',
  possible: 'said as possible',
  unknown: 'how sure is not known',
}

export const typeWords: Words<EventType> = {
  session: 'session',
  meeting: 'meeting',
  call: 'call',
  summit: 'summit',
  visit: 'visit',
  mission: 'mission',
  election: 'election',
  appointment: 'appointment',
  handover: 'handover',
  attack: 'attack',
  clash: 'clash',
  ceasefire: 'ceasefire',
  agreement: 'agreement',
  adoption: 'adoption',
  aid: 'aid',
  'arms-transfer': 'arms transfer',
  deployment: 'deployment',
  sanction: 'sanction',
  protest: 'protest',
  withdrawal: 'withdrawal',
  recall: 'recall',
  announcement: 'announcement',
  other: 'event',
}
