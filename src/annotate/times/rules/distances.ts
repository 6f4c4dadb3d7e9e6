import { isoDay } from '../../../text/calendar.ts'
import { type Point, stepPoint } from '../point.ts'
import { readNumber } from '../read-numbers.ts'
import { pointAway } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type TimeRule, whereStands } from '../rule.ts'
import { amountMod, unitOf } from '../words.ts'
import { grainOf } from './relative.ts'

const COUNT = '(?:{amount} )?{number} {unit}'

/** "A year earlier", in a passage about a quarter, is that quarter of the year before. */
const isOneYear = (number: string | undefined, unit: string | undefined) =>
  unit === 'year' && readNumber(number ?? '') === 1

const HALF_MONTH = 15

/** A distance in days is exact; in longer units the day is not meant. */
function farReading(point: Point, mod: string | undefined): Reading {
  const reading = pointReading(point, 'implied', mod)
  if (point.grain === 'day' && mod === undefined) return reading
  const edtf = point.grain === 'week' ? isoDay(point.day) : (reading.edtf ?? '')
  return { ...reading, edtf: edtf.includes('/') ? edtf : `${edtf}~` }
}

/** The point so many units from another; undefined where the words leave the number open. */
function away(from: Point, unit: string | undefined, number: number | undefined, sign: 1 | -1): Point | undefined {
  const grain = grainOf(unit) ?? (unitOf(unit)?.name === 'fortnight' ? 'week' : undefined)
  const steps = (number ?? Number.NaN) * (unitOf(unit)?.times ?? 1)
  const years = grain === 'decade' || grain === 'century'
  if (!grain || !Number.isInteger(steps)) return undefined
  if (grain === 'year' && from.grain === 'quarter') return stepPoint(from, sign * 4 * steps)
  return pointAway(from.day, years ? 'year' : grain, sign * steps)
}

const backReference = (sign: 1 | -1): Reading => openReading(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')

/** How far a time lies from the publication or from a time told just before: "two weeks ago", "three days later". */
export const distanceRules: readonly TimeRule[] = [
  whereStands(
    ['ago'],
    defineRule(
      'ago',
      `${COUNT}(?: or (?:so|more))? ago`,
      ({ amount, number, unit }, { published, quarter }) => {
        if (published === undefined) return backReference(-1)
        const from: Point = quarter && isOneYear(number, unit) ? quarter : { day: published, grain: 'day' }
        const point = away(from, unit, readNumber(number ?? ''), -1)
        return point ? farReading(point, amountMod(amount)) : backReference(-1)
      },
      true,
    ),
  ),
  whereStands(
    ['half'],
    defineRule(
      'ago-and-half',
      '(?:{amount} )?(?:{number} and a half {unit}|(?:an?|one) {unit2} and a half) ago',
      ({ amount, number, unit, unit2 }, { published }) => {
        const count = number === undefined ? 1 : readNumber(number)
        const name = unitOf(unit ?? unit2)?.name
        if (published === undefined || count === undefined) return backReference(-1)
        if (name === 'year') return farReading(pointAway(published, 'month', -(12 * count + 6)), amountMod(amount))
        if (name !== 'month') return backReference(-1)
        const day = pointAway(published, 'month', -count).day - HALF_MONTH
        return farReading({ day, grain: 'day' }, amountMod(amount) ?? 'APPROX')
      },
      true,
    ),
  ),
  whereStands(
    ['now', 'hence', 'time'],
    defineRule(
      'from-now',
      `${COUNT} (?:from now|hence)|in {number2} {unit2}['’] time`,
      ({ amount, number, unit, number2, unit2 }, { published }) => {
        if (published === undefined) return backReference(1)
        const point = away({ day: published, grain: 'day' }, unit ?? unit2, readNumber(number ?? number2 ?? ''), 1)
        return point ? farReading(point, amountMod(amount)) : backReference(1)
      },
      true,
    ),
  ),
  defineRule(
    'away-from-told',
    `${COUNT} (?<side>earlier|before|previously|later|after|afterwards)`,
    (groups, scene) => {
      const sign = /^(?:earlier|before|previously)$/.test(groups['side'] ?? '') ? -1 : 1
      const { told } = scene
      const pointsOn = POINTS_ON.test(scene.after)
      if (/^(?:before|after)$/.test(groups['side'] ?? '') && pointsOn && !scene.toldOfEvent)
        return openReading(lengthOf(groups), 'DURATION')
      const from = scene.quarter && isOneYear(groups['number'], groups['unit']) ? scene.quarter : told
      const point = from && away(from, groups['unit'], readNumber(groups['number'] ?? ''), sign)
      return point ? { ...farReading(point, amountMod(groups['amount'])), from: 'told' } : backReference(sign)
    },
  ),
]

/** "four days after [soldiers seized the port]": what it is counted from follows, and not "two days after in Ostra". */
const POINTS_ON =
  /^ (?!(?:and|but|or|nor|in|at|on|by|from|to|as|when|while|with|for|was|were|is|had|has)\b)[\p{L}\p{N}“"]/u

/** "a day after the offensive": how far, and no more. */
function lengthOf({ number, unit }: { readonly [name: string]: string | undefined }): string {
  const { code, clock, times } = unitOf(unit) ?? { code: 'D', clock: false, times: 1 }
  const count = readNumber(number ?? '')
  return `P${clock ? 'T' : ''}${count === undefined ? 'X' : count * times}${code}`
}
