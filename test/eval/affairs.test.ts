import { describe, expect, it } from 'vitest'
import { type AffairFacts, type Fact, parseFacts } from '../../eval/affairs/facts.ts'
import { judgeFact, openBench } from '../../eval/affairs/judge-fact.ts'
import { isSameTime } from '../../eval/affairs/same-time.ts'
import { scoreAffair } from '../../eval/affairs/score-affair.ts'
import { foldName } from '../../eval/affairs/who-is-who.ts'
import type { Entity } from '../../src/record/entity.ts'
import type { Event } from '../../src/record/event.ts'
import type { Record } from '../../src/record/record.ts'

const proof = (sentence: string) => [{ document: 'd', start: 0, end: sentence.length, exact: sentence, sentence }]

const entity = (id: string, type: Entity['type'], ...names: readonly string[]): Entity => ({
  id,
  type,
  name: names[0] ?? id,
  names: names.map(text => ({ text, documents: ['d'] })),
  proof: proof(names[0] ?? id),
})

const event = (id: string, rest: Partial<Event>): Event => ({
  id,
  type: 'meeting',
  label: id,
  status: 'held',
  history: [],
  participants: [],
  wordings: [],
  related: [],
  proof: proof(`The ${id} was held.`),
  ...rest,
})

const record: Record = {
  asOf: '2031-05-09',
  affair: { title: 'Ferry' },
  documents: [],
  entities: [
    entity('lund', 'Person', 'Inga Lund', 'Lund'),
    entity('moe', 'Person', 'Per Møe'),
    entity('oslo', 'Place', 'Oslo'),
    entity('norway', 'Country', 'Norway'),
  ],
  memberships: [],
  posts: [{ id: 'p', person: 'lund', role: 'prime minister', of: 'norway', capacity: 'holder', proof: proof('x') }],
  events: [
    event('talks', {
      start: '2031-05-02',
      place: 'oslo',
      participants: [
        { entity: 'lund', role: 'chair', attendance: 'attended', mode: 'online', proof: proof('x') },
        { entity: 'moe', role: 'participant', attendance: 'declined', proof: proof('x') },
      ],
      proof: [...proof('The talks opened in Oslo.'), ...proof('The dinner was moved.')],
    }),
    event('summit', { status: 'planned' }),
  ],
  texts: [],
  statements: [
    {
      id: 's',
      speaker: null,
      kind: 'direct',
      content: 'We’ll see',
      polarity: 'positive',
      certainty: 'certain',
      proof: proof('x'),
    },
  ],
  requests: [],
  figures: [
    { id: 'f', value: 12, comparator: 'over', what: 'boats', attributedTo: 'the harbour master', proof: proof('x') },
  ],
  disputes: [],
  open: [],
}

const facts: AffairFacts = {
  about: 'A ferry',
  region: 'North',
  heldBack: false,
  names: { Lund: ['Inga Lund'] },
  events: { talks: { on: '2031-05-02', types: ['meeting'] }, later: { on: '2031-06' }, summit: { told: 'summit' } },
  groups: [
    {
      facts: [
        { kind: 'status', event: 'talks', is: ['held'] },
        { kind: 'event', event: 'later' },
      ],
      mustNot: [
        { kind: 'attendance', event: 'talks', who: 'Per Møe', is: ['attended'] },
        { kind: 'mode', event: 'talks', who: 'Lund', is: ['online'] },
      ],
    },
  ],
}

describe('judgeFact', () => {
  it.each<[string, Fact, boolean]>([
    ['an event of that day', { kind: 'event', event: 'talks' }, true],
    ['none of another', { kind: 'event', event: 'later' }, false],
    ['an event without a day by its words', { kind: 'event', event: 'summit' }, true],
    ['a status', { kind: 'status', event: 'summit', is: ['planned', 'confirmed'] }, true],
    ['another status', { kind: 'status', event: 'summit', is: ['held'] }, false],
    [
      'who attended, by another of his names',
      { kind: 'attendance', event: 'talks', who: 'Lund', is: ['attended'] },
      true,
    ],
    ['who did not', { kind: 'attendance', event: 'talks', who: 'Per Møe', is: ['attended'] }, false],
    ['who declined', { kind: 'attendance', event: 'talks', who: 'Per Møe', is: ['declined'] }, true],
    ['how somebody took part', { kind: 'mode', event: 'talks', who: 'Lund', is: ['online'] }, true],
    ['who presided', { kind: 'role', event: 'talks', who: 'Lund', is: ['chair'] }, true],
    ['who did not preside', { kind: 'role', event: 'talks', who: 'Per Møe', is: ['chair'] }, false],
    ['a place', { kind: 'place', event: 'talks', place: 'Oslo' }, true],
    ['a post', { kind: 'post', person: 'Lund', role: 'prime minister', of: 'Norway' }, true],
    ['a post of another country', { kind: 'post', person: 'Lund', role: 'prime minister', of: 'Sweden' }, false],
    ['a speaker whom the record leaves out', { kind: 'statement', speaker: 'Lund', contains: "We'll see" }, false],
    ['a figure that another gives', { kind: 'figure', value: 12, what: 'boat', by: 'police' }, false],
    [
      'a figure and who gives it, in words',
      { kind: 'figure', value: 12, what: 'boat', by: 'The harbour master' },
      true,
    ],
    ['two names of one', { kind: 'same', names: ['Inga Lund', 'Lund'] }, true],
    ['two people', { kind: 'apart', names: ['Lund', 'Per Moe'] }, false],
    ['two people, in other letters', { kind: 'apart', names: ['Lund', 'Per Møe'] }, true],
    ['a type', { kind: 'entity', name: 'Oslo', types: ['Place'] }, true],
    ['two events taken for one', { kind: 'merged', told: ['talks', 'dinner'] }, true],
    ['an event on another day', { kind: 'other-day', types: ['meeting'], days: ['2031-05-04'] }, true],
    ['none on another day', { kind: 'other-day', types: ['meeting'], days: ['2031-05-04', '2031-05-02'] }, false],
    ['another guest', { kind: 'other-guest', event: 'talks', than: ['Per Møe'] }, true],
    ['no other guest', { kind: 'other-guest', event: 'talks', than: ['Lund'] }, false],
    ['another holder', { kind: 'other-holder', role: 'minister', of: 'Norway', than: ['Per Møe'] }, true],
    ['no other holder', { kind: 'other-holder', role: 'minister', of: 'Norway', than: ['Lund'] }, false],
    ['what is not spoken of', { kind: 'nothing', of: 'Bergen' }, true],
    ['what is', { kind: 'nothing', of: 'dinner' }, false],
  ])('finds %s', (_, fact, said) => {
    expect(judgeFact(openBench(record, facts), fact).said).toBe(said)
  })

  it('tells what the record says instead', () => {
    const instead = (fact: Fact) => judgeFact(openBench(record, facts), fact).instead
    expect(instead({ kind: 'event', event: 'later' })).toBe('no such event')
    expect(instead({ kind: 'post', person: 'Lund', role: 'king' })).toBe('holder prime minister of Norway')
  })
})

describe('scoreAffair', () => {
  it('counts what is found, and what is said and must not be', () => {
    const { measures, disagreements = [] } = scoreAffair(() => record, facts)
    expect(measures['facts']).toMatchObject({ gold: 2, right: 1, found: 2 })
    expect(measures['must not']).toMatchObject({ gold: 2, right: 1 })
    expect(disagreements).toEqual([
      expect.stringMatching(/^missed event .*later.* no such event/),
      expect.stringMatching(/^wrong mode .*Lund/),
    ])
  })

  it('asks for the record of the day', () => {
    const days: (string | undefined)[] = []
    const group = { facts: [], mustNot: [] }
    scoreAffair(
      day => {
        days.push(day)
        return record
      },
      { ...facts, groups: [group, { ...group, asOf: '2031-05-01' }] },
    )
    expect(new Set(days)).toEqual(new Set([undefined, '2031-05-01']))
  })
})

describe('isSameTime', () => {
  it.each([
    ['the same day', '2031-05-02', '2031-05-02', true],
    ['the day after', '2031-05-03', '2031-05-02', false],
    ['some days around it', '2031-05-01/2031-05-03', '2031-05-02', true],
    ['a month for a day', '2031-05', '2031-05-02', false],
    ['a day for a month', '2031-05-02', '2031-05', true],
    ['an open end', '2031-05-02/..', '2031-05-02', true],
    ['no calendar date', 'XXXX-05-02', '2031-05-02', false],
  ])('%s', (_, found, wanted, same) => {
    expect(isSameTime(found, wanted)).toBe(same)
  })
})

describe('facts', () => {
  const empty = { about: '', region: '', names: {}, events: {} }

  it.each([
    ['an event that is not described', [{ kind: 'event', event: 'gone' }]],
    ['a kind that there is not', [{ kind: 'weather' }]],
    ['a word too much', [{ kind: 'entity', name: 'Oslo', types: ['Place'], of: 'Norway' }]],
    ['a status that the record cannot have', [{ kind: 'status', event: 'gone', is: ['met'] }]],
  ])('refuse %s', (_, wrong) => {
    expect(() => parseFacts(JSON.stringify({ ...empty, groups: [{ facts: wrong }] }))).toThrow()
  })

  it('may leave out what must not be said', () => {
    expect(parseFacts(JSON.stringify({ ...empty, groups: [{ facts: [] }] })).groups).toHaveLength(1)
  })
})

describe('foldName', () => {
  it.each([
    ['The Hague', 'hague'],
    ['al-Rawahi', 'al rawahi'],
    ['Žnidar', 'znidar'],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})
