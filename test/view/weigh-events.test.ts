import { describe, expect, test } from 'vitest'
import type { Event } from '../../src/record/event.ts'
import { byTime, isAhead, pickAhead, pickStanding } from '../../src/view/weigh-events.ts'
import { record } from '../fixtures/record.ts'

const model = record.events.find(event => event.id === 'session') as Event
const event = (given: Partial<Event>): Event => ({ ...model, history: [], participants: [], ...given })

describe('isAhead', () => {
  test.each([
    ['a plan for later', { status: 'planned', start: '2031-03-09' }, true],
    ['a plan for today', { status: 'planned', start: '2031-03-08' }, true],
    ['a plan for a month that has begun', { status: 'confirmed', start: '2031-03' }, true],
    ['a plan for yesterday', { status: 'planned', start: '2031-03-07' }, false],
    ['something held', { status: 'held', start: '2031-03-09' }, false],
    ['something cancelled', { status: 'cancelled', start: '2031-04-01' }, false],
  ] as const)('%s', (_, given, ahead) => expect(isAhead(event(given), '2031-03-08')).toBe(ahead))

  test('without a day, what is planned is ahead', () =>
    expect(isAhead(event({ status: 'planned', start: '2031-03-07' }), undefined)).toBe(true))
})

test('events go by time, the undated last, whatever order they come in', () => {
  const starts = ['2031-03-07', '2031', '2030-12-31']
  const { start: _, ...undated } = event({ id: 'undated' })
  const events = [undated, ...starts.map(start => event({ id: start, start }))]
  expect([...events].sort(byTime).map(one => one.id)).toEqual(['2030-12-31', '2031', '2031-03-07', 'undated'])
  expect([...events].reverse().sort(byTime)).toEqual([...events].sort(byTime))
})

test('what stands now is behind us, newest first, and the old gives way to the new', () => {
  const picked = pickStanding(
    [
      event({ id: 'old', start: '2029-03-07' }),
      event({ id: 'new', start: '2031-03-07' }),
      event({ id: 'newer', start: '2031-03-08' }),
      event({ id: 'plan', start: '2031-03-09', status: 'planned' }),
    ],
    '2031-03-08',
    2,
  )
  expect(picked.map(one => one.id)).toEqual(['newer', 'new'])
})

test('what bears no date comes after what stands now by its day', () => {
  const { start: _, ...undated } = event({ id: 'undated' })
  const picked = pickStanding([undated, event({ id: 'dated', start: '2031-03-07' })], '2031-03-08', 2)
  expect(picked.map(one => one.id)).toEqual(['dated', 'undated'])
})

test('ahead lies what is planned, not an old plan without a day, and nothing twice', () => {
  const { start: _, ...undated } = event({ status: 'planned' })
  const plans = [
    { ...undated, id: 'old', label: 'visit of the king', knownSince: '2031-01-02' },
    { ...undated, id: 'new', label: 'visit of the queen', knownSince: '2031-03-07' },
    event({ id: 'again', status: 'planned', start: '2031-04', label: 'fishing talks in Sund' }),
    event({ id: 'talks', status: 'planned', start: '2031-04', label: 'fishing talks' }),
  ]
  expect(pickAhead(plans, '2031-03-08').map(({ id }) => id)).toEqual(['again', 'new'])
})
