import { describe, expect, test } from 'vitest'
import { tellLife } from '../../src/compare/tell-life.ts'
import { record } from '../fixtures/record.ts'

const steps = (id: string) =>
  tellLife(record, id).steps.map(({ day, kind, value, whom }) => [day, kind, value, whom].filter(Boolean).join(' '))

describe('the life of', () => {
  test.each<[name: string, id: string, steps: readonly string[]]>([
    [
      'an event: wordings, status, who came, what it answers and what names it',
      'session',
      [
        '2031-03-05 wording emergency session',
        '2031-03-05 attendance expected varga',
        '2031-03-05 attendance declined brandt',
        '2031-03-05 status planned',
        '2031-03-05 relation respondsTo attack',
        '2031-03-05 named related.event call',
        '2031-03-08 attendance attended online varga',
        '2031-03-08 attendance attended online brandt',
        '2031-03-08 status held',
        '2031-03-08 outcome the draft declaration was not adopted',
        '2031-03-08 named occasion statement-lindqvist',
        '2031-03-08 named event text-draft',
      ],
    ],
    [
      'a person: names, why they are one, posts, words',
      'varga',
      [
        '2031-03-05 name Ilse Varga',
        '2031-03-05 inferred surname-of-full-name',
        '2031-03-05 named person post-varga',
        '2031-03-05 named participants.entity session',
        '2031-03-05 named speaker statement-varga',
      ],
    ],
    ['a request', 'request-report', ['2031-03-08 told', '2031-03-08 status open']],
    ['a dispute', 'dispute-area', ['2031-03-05 position over 120 km² government', 'position 90 ostrevia']],
    ['a document', 'document-announcement', ['2031-03-05 published', '2031-03-06 named near-duplicate document-copy']],
  ])('%s', (_, id, expected) => {
    expect(steps(id)).toEqual(expect.arrayContaining([...expected]))
  })

  test('goes by day, the undated last', () => {
    const days = tellLife(record, 'ostrevia').steps.map(({ day }) => day ?? '9999')
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual([...days].sort())
  })

  test('shows words for every step, but for the day of publication itself', () => {
    for (const { id } of [...record.events, ...record.entities, ...record.requests, ...record.documents])
      for (const { kind, proof } of tellLife(record, id).steps) if (kind !== 'published') expect(proof).not.toEqual([])
  })
})

describe('an id', () => {
  test('may be cut short where no other begins so', () => {
    expect(tellLife(record, 'request-rep').id).toBe('request-report')
  })

  test.each<[name: string, id: string, code: string, near: RegExp]>([
    ['that several begin with', 'request-', 'thing-ambiguous', /request-report “a report on the crossing”/],
    ['with a slip of the hand', 'sesion', 'thing-missing', /^session “Emergency session of the Collective Council”/],
    ['that is a name', 'Odo Brandt', 'thing-missing', /brandt “Odo Brandt”/],
    ['of nothing at all', 'nothing-of-the-kind', 'thing-missing', /^$/],
    ['without a letter', '', 'thing-missing', /^$/],
  ])('%s is refused', (_, id, code, near) => {
    expect(() => tellLife(record, id)).toThrow(
      expect.objectContaining({ code, details: { thing: id, near: expect.stringMatching(near) } }),
    )
  })
})
