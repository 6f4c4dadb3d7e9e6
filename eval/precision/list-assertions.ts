import { name } from '../../src/brief/brief-line.ts'
import { describeRequest } from '../../src/brief/describe-request.ts'
import type { Event } from '../../src/record/event.ts'
import type { Record } from '../../src/record/record.ts'
import type { Proof } from '../../src/record/span.ts'
import { describeDate, describePeriod } from '../../src/view/describe-date.ts'
import { describeAmount } from '../../src/view/describe-figure.ts'
import { describePost } from '../../src/view/describe-post.ts'
import { indexRecord, type RecordIndex } from '../../src/view/index-record.ts'
import { labelEvent } from '../../src/view/label-event.ts'

export const assertionKinds = ['event', 'attendance', 'post', 'request', 'figure', 'statement'] as const

/** One thing that a record asserts, in words that can be judged against its sentences. */
export interface Assertion {
  readonly kind: (typeof assertionKinds)[number]
  /** The id of what asserts it; of an attendance, the event's and the participant's. */
  readonly id: string
  readonly says: string
  readonly proof: readonly Proof[]
}

const present = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(', ')

function readEvent(event: Event, index: RecordIndex): readonly Assertion[] {
  const label = name(labelEvent(event))
  const where = event.place && `in ${index.nameOf(event.place)}`
  const attended = event.participants.map(({ entity, role, attendance, mode, representedBy, reason, proof }) => ({
    kind: 'attendance' as const,
    id: `${event.id} ${entity} ${role} ${attendance ?? ''}`.trim(),
    says: `${present(
      `${index.nameOf(entity)} is ${role} of “${label}”`,
      attendance,
      mode,
      representedBy && `represented by ${index.nameOf(representedBy)}`,
      reason && `because “${reason}”`,
    )}`,
    proof,
  }))
  const says = present(`${event.type} “${label}”`, describePeriod(event.start, event.end), where, event.status)
  const last = event.history.at(-1)?.proof ?? []
  return [{ kind: 'event', id: event.id, says, proof: [...event.proof, ...last] }, ...attended]
}

/**
 * Everything of a record that precision is judged on: events, who was in them, posts, requests, figures, statements.
 * @example listAssertions(record).map(({ says }) => says)  // ['session “Summit of the League”, 3 May 2031, held', …]
 */
export function listAssertions(record: Record): readonly Assertion[] {
  const index = indexRecord(record)
  return [
    ...record.events.flatMap(event => readEvent(event, index)),
    ...record.posts.map(post => ({
      kind: 'post' as const,
      id: post.id,
      says: `${index.nameOf(post.person)} is ${describePost(post, index.nameOf)}`,
      proof: post.proof,
    })),
    ...record.requests.map(request => ({
      kind: 'request' as const,
      id: request.id,
      says: describeRequest(request, index),
      proof: [...request.proof, ...request.history.flatMap(step => step.proof)],
    })),
    ...record.figures.map(figure => ({
      kind: 'figure' as const,
      id: figure.id,
      says: present(
        `${describeAmount(figure)}: ${figure.what}`,
        figure.said && `as “${figure.said}”`,
        describePeriod(figure.period, undefined),
        figure.change && `changed ${JSON.stringify(figure.change)}`,
        figure.attributedTo && `says ${index.nameInText(figure.attributedTo)}`,
        ...(figure.flags ?? []).map(({ flag, why }) => `${flag}: ${why}`),
      ),
      proof: figure.proof,
    })),
    ...record.statements.map(statement => ({
      kind: 'statement' as const,
      id: statement.id,
      says: `${present(
        `${statement.speaker ? index.nameOf(statement.speaker) : 'somebody'} (“${statement.speakerText ?? ''}”)`,
        statement.onBehalfOf && `for ${index.nameInText(statement.onBehalfOf)}`,
        statement.date && describeDate(statement.date),
        `by “${statement.cue ?? ''}”`,
        statement.kind,
        statement.polarity === 'negative' && 'that it is not so',
        statement.certainty !== 'certain' && statement.certainty,
      )}: “${statement.content}”`,
      proof: statement.proof,
    })),
  ]
}
