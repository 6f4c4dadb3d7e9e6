import { isFiner } from '../point.ts'
import { readNumber } from '../read-numbers.ts'
import { pointAway } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { unitOf } from '../words.ts'
import { durationValue } from './durations.ts'
import { grainOf } from './relative.ts'

/** What an event that the text has dated gives as a point to count from; its words stand behind the expression. */
const eventOf = (scene: Scene) => {
  const event = scene.eventAfter()
  return event && { span: { start: event.start, end: event.end }, point: scene.dateOfEvent(event.lemma) }
}

const anchored = (reading: Reading, span: { start: number; end: number }): Reading => ({
  ...reading,
  anchor: { from: 'event', span },
})

/** Times counted from an event that the text names: "a day after the offensive", "on the eve of the vote". */
export const eventRules: readonly TimeRule[] = [
  defineRule(
    'away-from-event',
    '(?:{amount} )?{number} {unit} (?<side>before|after|ahead of|prior to|following)',
    ({ number, unit, side }, scene) => {
      const event = eventOf(scene)
      const count = readNumber(number ?? '')
      const grain = grainOf(unit)
      if (!event) return undefined
      const length = durationValue(count, unit)
      const open = length === undefined ? undefined : anchored(openReading(length, 'DURATION'), event.span)
      if (!event.point || !grain || count === undefined || unitOf(unit)?.times !== 1) return open
      if (grain !== event.point.grain && !isFiner(event.point.grain, grain)) return open
      const sign = side === 'after' || side === 'following' ? 1 : -1
      const point = pointAway(event.point.day, grain, sign * count)
      return anchored(pointReading(point, 'implied', grain === 'day' ? undefined : 'APPROX'), event.span)
    },
  ),
  defineRule(
    'day-beside-event',
    'the day (?<side>before|after|following)|the (?<eve>eve)(?= of )',
    ({ side, eve }, scene) => {
      const event = eventOf(scene)
      if (!event) return undefined
      const steps = eve || side === 'before' ? -1 : 1
      if (event.point?.grain !== 'day') return anchored(openReading('P1D', 'DURATION'), event.span)
      return anchored(pointReading({ day: event.point.day + steps, grain: 'day' }, 'implied'), event.span)
    },
  ),
  defineRule('run-up', '(?:the|its|their) (?:run-up|runup|lead-up|build-up)(?= to )', (_, scene) => {
    const event = eventOf(scene)
    if (!event) return undefined
    const value = scene.direction() === 'future' ? 'FUTURE_REF' : 'PAST_REF'
    const { value: dated } = event.point ? pointReading(event.point, 'implied') : { value }
    return anchored(openReading(dated, 'DATE', 'BEFORE'), event.span)
  }),
]
