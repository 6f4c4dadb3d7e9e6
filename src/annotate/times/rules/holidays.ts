import { english } from '../../../language/english.ts'
import { type Day, dayOf, firstOfMonth, partsOf, weekdayOf } from '../../../text/calendar.ts'
import { nearestInYears, storyDay } from '../resolve.ts'
import { defineRule, openReading, pointReading, type TimeRule } from '../rule.ts'
import { shiftOf } from '../words.ts'

type Holiday = (typeof english.holidays)[number]
const holidays = new Map(english.holidays.map(h => [h.name, h]))

/**
 * Easter Sunday of the Gregorian calendar.
 * @source Meeus, Astronomical Algorithms (1991), chapter 8
 */
export function easterOf(year: number): Day | undefined {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

function dayIn(year: number, { month, day, weekday, nth, easter }: Holiday): Day | undefined {
  if (easter !== undefined) {
    const sunday = easterOf(year)
    return sunday === undefined ? undefined : sunday + easter
  }
  if (month === undefined) return undefined
  if (day !== undefined) return dayOf(year, month, day)
  const first = firstOfMonth(year, month)
  return first + (((weekday ?? 1) - weekdayOf(first) + 7) % 7) + 7 * ((nth ?? 1) - 1)
}

/** Feasts that have one day everywhere: "on Christmas Eve", "Easter 2022". */
export const holidayRules: readonly TimeRule[] = [
  defineRule('holiday', '(?:(?:{shift}|every) )?{holiday}(?:,? {year}| {shift2} year)?', (groups, scene) => {
    const holiday = holidays.get((groups['holiday'] ?? '').replaceAll('’', "'"))
    if (!holiday) return undefined
    // "the Good Friday Agreement", "the Christmas market"
    if (groups['year'] === undefined && ['NOUN', 'PROPN'].includes(scene.nextToken()?.tag ?? '')) return undefined
    const dayOfYear = (year: number) => dayIn(year, holiday)
    if (/^every /.test(scene.words)) return openReading('P1Y', 'SET')
    if (groups['year'] !== undefined) {
      const day = dayOfYear(Number(groups['year']))
      return day === undefined ? undefined : pointReading({ day, grain: 'day' }, 'stated')
    }
    const { published } = scene
    const by = shiftOf(groups['shift'] ?? groups['shift2'])?.by ?? 0
    const inYear =
      groups['shift2'] !== undefined && published !== undefined ? dayOfYear(partsOf(published).year + by) : undefined
    if (inYear !== undefined) return pointReading({ day: inYear, grain: 'day' }, 'implied')
    const day =
      storyDay(scene, dayOfYear) ??
      (published === undefined
        ? undefined
        : nearestInYears(dayOfYear, published, by < 0 ? 'past' : by > 0 ? 'future' : scene.direction()))
    return day === undefined ? openReading('XXXX-XX-XX') : pointReading({ day, grain: 'day' }, 'implied')
  }),
]
