import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { Event } from '../../src/record/event.ts'
import type { Record } from '../../src/record/record.ts'
import { announcement, copy, report } from '../fixtures/crossing.ts'
import { prove } from '../fixtures/prove-words.ts'
import { record } from '../fixtures/record.ts'

/** The record with some things of it as they were known before. */
const earlier = (given: Partial<Record>): Record => ({
  ...record,
  asOf: '2031-03-06',
  documents: record.documents.filter(document => document.id !== report.id),
  ...given,
})

const without = <Item extends { readonly id: string }>(items: readonly Item[], ...ids: readonly string[]) =>
  items.filter(({ id }) => !ids.includes(id))

const eventsWith = (id: string, given: Partial<Event>): readonly Event[] =>
  record.events.map(event => (event.id === id ? { ...event, ...given } : event))

const session = record.events.find(event => event.id === 'session')
const sessionBefore: Partial<Event> = {
  status: 'planned',
  history: session?.history.slice(0, 1) ?? [],
  participants: session?.participants.slice(0, 1) ?? [],
}

/** What is told of one thing. */
const toldOf = (before: Record, thing: string, after = record) =>
  compare(before, after).changes.flatMap(({ section, thing: told, label: _, proof, ...rest }) =>
    told === thing ? [{ ...rest, exact: proof[0]?.exact }] : [],
  )

describe('each change is told with its words', () => {
  test.each<[name: string, before: Record, thing: string, changes: readonly object[]]>([
    [
      'a new event',
      earlier({ events: without(record.events, 'convoy') }),
      'convoy',
      [{ kind: 'new', learnt: '2031-03-08', exact: 'relief convoy of 14 lorries' }],
    ],
    [
      'a status that moved, and who came of those expected',
      earlier({ events: eventsWith('session', sessionBefore) }),
      'session',
      [
        { kind: 'status', was: 'planned', now: 'held', exact: 'met by video link' },
        { kind: 'attendance', whom: 'varga', was: 'expected', now: 'attended online', exact: 'took part' },
        { kind: 'attendance', whom: 'brandt', now: 'declined', exact: 'will not come' },
        { kind: 'attendance', whom: 'brandt', now: 'attended online', exact: 'joined for the last hour' },
        { kind: 'attendance', whom: 'ostrevia', now: 'attended' },
        { kind: 'attendance', whom: 'lindqvist', now: 'organizer' },
      ],
    ],
    [
      'another day and place',
      earlier({ events: eventsWith('session', { start: '2031-03', place: 'lunmark' }) }),
      'session',
      [
        { kind: 'date', was: '2031-03', now: '2031-03-07', exact: 'met by video link on Friday, March 7' },
        { kind: 'place', was: 'lunmark', now: 'sund' },
      ],
    ],
    [
      'a day that passed in silence',
      earlier({ events: eventsWith('call', { status: 'planned' }) }),
      'call',
      [{ kind: 'status', was: 'planned', now: 'unreported', exact: 'on March 6' }],
    ],
    [
      'what came of it, and what it answers',
      earlier({ events: eventsWith('session', { outcome: [], related: [] }) }),
      'session',
      [
        { kind: 'outcome', now: 'the draft declaration was not adopted', exact: 'did not adopt' },
        { kind: 'relation', now: 'respondsTo', whom: 'attack' },
      ],
    ],
    [
      'a request that was answered',
      earlier({
        requests: record.requests.map(request =>
          request.id === 'request-observers'
            ? { ...request, status: 'open' as const, history: request.history.slice(0, 1) }
            : request,
        ),
      }),
      'request-observers',
      [{ kind: 'status', was: 'open', now: 'refused' }],
    ],
    [
      'a new statement',
      earlier({ statements: without(record.statements, 'statement-lindqvist') }),
      'statement-lindqvist',
      [{ kind: 'new', learnt: '2031-03-08', exact: 'There was no consensus' }],
    ],
    [
      'a speaker who was not known',
      earlier({
        statements: record.statements.map(statement =>
          statement.id === 'statement-lindqvist' ? { ...statement, speaker: null } : statement,
        ),
      }),
      'statement-lindqvist',
      [{ kind: 'speaker', now: 'lindqvist' }],
    ],
    [
      'a figure that differs from a known one',
      earlier({ figures: without(record.figures, 'figure-held'), disputes: without(record.disputes, 'dispute-area') }),
      'figure-held',
      [{ kind: 'revised', was: 'over 120 km²', now: '90' }],
    ],
    [
      'a position more',
      earlier({
        disputes: record.disputes.map(dispute =>
          dispute.id === 'dispute-wording' ? { ...dispute, positions: dispute.positions.slice(1) } : dispute,
        ),
      }),
      'dispute-wording',
      [{ kind: 'position', now: 'aggression', whom: 'veldania', exact: 'aggression' }],
    ],
    [
      'a new post and a term that was not known',
      earlier({
        posts: without(record.posts, 'post-kolbe').map(({ start: _, ...post }) => post),
      }),
      'post-lindqvist',
      [{ kind: 'date', now: '2028/..' }],
    ],
    [
      'a name more',
      earlier({
        entities: record.entities.map(entity =>
          entity.id === 'ostrevia'
            ? { ...entity, names: [{ text: 'the east', documents: [announcement.id] }] }
            : entity,
        ),
      }),
      'ostrevia',
      [{ kind: 'name', was: 'Ostrevia', now: 'Ostrevia', exact: 'Ostrevia' }],
    ],
    [
      'what does not stand any more',
      earlier({
        open: [...record.open, { id: 'gone', question: 'who fired', proof: prove(announcement, 'took the crossing') }],
      }),
      'gone',
      [{ kind: 'gone', exact: 'took the crossing' }],
    ],
  ])('%s', (_, before, thing, changes) => {
    const told = toldOf(before, thing)
    expect(told).toHaveLength(changes.length)
    expect(told).toMatchObject(changes)
  })
})

describe('one thing is known again', () => {
  test.each<[name: string, before: Record, kinds: readonly string[]]>([
    ['under the id that it had', earlier({}), []],
    [
      'under another id, by the words that both cite',
      earlier({ events: eventsWith('session', { id: 'session-before', label: 'emergency session' }) }),
      [],
    ],
    [
      'whoever takes part, under another id',
      earlier({
        entities: record.entities.map(entity => (entity.id === 'varga' ? { ...entity, id: 'varga-before' } : entity)),
        events: eventsWith('session', {
          participants:
            session?.participants.map(p => (p.entity === 'varga' ? { ...p, entity: 'varga-before' } : p)) ?? [],
        }),
      }),
      [],
    ],
    [
      'but not by a time or place that another event shares',
      earlier({
        events: eventsWith('session', {
          id: 'another',
          wordings: [{ text: 'summit', document: copy.id, proof: prove(copy, 'hold an emergency') }],
        }),
      }),
      ['new', 'gone'],
    ],
  ])('%s', (_, before, kinds) => {
    expect(compare(before, record).changes.map(change => change.kind)).toEqual(kinds)
  })

  test('two that turn out to be one are told with the reason', () => {
    const other = { ...record.entities.find(({ id }) => id === 'varga'), id: 'premier', name: 'Varga' }
    const proof = prove(announcement, 'Varga told reporters')
    const before = earlier({
      entities: [
        ...record.entities,
        { ...other, type: 'Person', names: [], proof: [...proof] } as Record['entities'][number],
      ],
    })
    const after: Record = {
      ...record,
      entities: record.entities.map(entity =>
        entity.id === 'varga' ? { ...entity, proof: [...entity.proof, ...proof] } : entity,
      ),
    }
    expect(toldOf(before, 'premier', after)).toMatchObject([
      { kind: 'joined', whom: 'varga', now: 'Ilse Varga', basis: { rule: 'surname-of-full-name' } },
    ])
  })
})

test('equal records differ in nothing', () => {
  expect(compare(record, record)).toMatchObject({ documents: [], changes: [] })
})

test('the documents that were learnt from are told without their texts', () => {
  const { documents, before, after } = compare(earlier({}), record)
  expect([before, after]).toEqual(['2031-03-06', '2031-03-08'])
  expect(documents).toMatchObject([{ id: report.id, publisher: 'Harbour Post' }])
  expect(documents[0]).not.toHaveProperty('text')
})
