import { addMonths, type Day, dayOf, firstOfMonth, mondayOf, partsOf, weekdayOf } from '../../text/calendar.ts'
import type { Direction } from './find-direction.ts'
import { boundsOf, edtfOf, type Grain, isFiner, type Point } from './point.ts'
import { openReading, pointReading, type Reading, type Scene } from './rule.ts'
import { shiftOf } from './words.ts'
import { yearAhead } from './year-ahead.ts'

/**
 * Days. A date without a year that would lie further off than this on the side that the verb tells is taken as the
 * nearest one: "announced the December 5 summit", written in November, speaks of the coming December.
 */
const FARTHEST = 300
/** Where no verb tells, news speaks of what was: a day ahead counts as twice as far off. */
const AHEAD = 2
/** Days. A date so near to the publication belongs to its year, whatever year the passage spoke of before. */
const CLOSE = { day: 60, month: 100 } as const

/** How far a day lies from the publication. */
const distanceFrom = (published: Day, direction: Direction | undefined) => (day: Day) =>
  Math.abs(day - published) * (direction === undefined && day > published ? AHEAD : 1)

/** A day so many times as far off as the nearest is meant by nobody. */
const FAR_BEYOND = 2

/** Of the days that an expression can mean where no verb tells, those that lie about as near as the one chosen, it first. */
function possible(days: readonly Day[], chosen: Day, published: Day, direction: Direction | undefined): readonly Day[] {
  const distance = distanceFrom(published, direction)
  const others = days.filter(day => day !== chosen && distance(day) <= FAR_BEYOND * distance(chosen))
  return direction === undefined && others.length > 0 ? [chosen, ...others] : []
}

/** A reading with all that it can mean, where that is more than one thing. */
const withCandidates = (reading: Reading, days: readonly Day[], grain: Grain): Reading =>
  days.length > 1 ? { ...reading, candidates: days.map(day => edtfOf({ day, grain })) } : reading

/** Of the days that an expression can mean, the one that fits the verb and lies nearest to the publication. */
function nearest(days: readonly Day[], published: Day, direction: Direction | undefined): Day | undefined {
  const distance = distanceFrom(published, direction)
  const sorted = [...days].sort((a, b) => distance(a) - distance(b) || a - b)
  const fitting = sorted.find(
    day =>
      distance(day) <= FARTHEST &&
      (direction === undefined || (direction === 'past' ? day <= published : day >= published)),
  )
  return fitting ?? sorted[0]
}

/** What comes once a year, in the year that fits the verb and lies nearest to the publication. */
export const nearestInYears = (
  dayOfYear: (year: number) => Day | undefined,
  published: Day,
  direction: Direction | undefined,
): Day | undefined =>
  nearest(
    yearsAround(published).flatMap(year => dayOfYear(year) ?? []),
    published,
    direction,
  )

const yearsAround = (published: Day) => [-1, 0, 1].map(step => partsOf(published).year + step)

/** Where the passage told a year before, and the day so found is not near the publication. */
function inStory(scene: Scene, grain: keyof typeof CLOSE, at: (year: number) => Day | undefined): Day | undefined {
  const { published, storyYear } = scene
  if (storyYear === undefined || (grain === 'month' && !scene.isYearOfSentence)) return undefined
  if (published !== undefined && (storyYear > partsOf(published).year || scene.direction() === 'future'))
    return undefined
  const near = published === undefined ? [] : yearsAround(published).map(at)
  if (near.some(day => day !== undefined && published !== undefined && Math.abs(day - published) <= CLOSE[grain]))
    return undefined
  return goOn(at(storyYear), at(storyYear + 1), scene.lastDated)
}

/** Days. A tale goes on from December to January, and not back to the January before. */
const TURN_OF_YEAR = 240

/** The day of the passage's year, or of the next year where the tale has come so near to its end. */
function goOn(day: Day | undefined, next: Day | undefined, last: Point | undefined): Day | undefined {
  if (day === undefined || next === undefined || last === undefined || !isFiner(last.grain, 'quarter')) return day
  return last.day - day > TURN_OF_YEAR && next > last.day ? next : day
}

/** What comes once a year, in the year that the passage is about. */
export const storyDay = (scene: Scene, dayOfYear: (year: number) => Day | undefined): Day | undefined =>
  inStory(scene, 'day', dayOfYear)

const pad = (n: number) => String(n).padStart(2, '0')

/** A day of a month without a year; a weekday beside it must agree. */
export function resolveMonthDay(month: number, date: number, weekday: number, scene: Scene): Reading | undefined {
  if (!dayOf(2000, month, date)) return undefined
  const agrees = (day: Day | undefined): day is Day => day !== undefined && (!weekday || weekdayOf(day) === weekday)
  const shared = yearAhead(scene.after)
  const sharedDay = shared === undefined ? undefined : dayOf(shared, month, date)
  if (agrees(sharedDay)) return pointReading({ day: sharedDay, grain: 'day' }, 'stated')
  const story = inStory(scene, 'day', year => dayOf(year, month, date))
  if (agrees(story)) return pointReading({ day: story, grain: 'day' }, 'implied', undefined, 'passage')
  const { published } = scene
  if (published === undefined) return openReading(`XXXX-${pad(month)}-${pad(date)}`)
  const days = yearsAround(published).map(year => dayOf(year, month, date))
  const fitting = days.filter(agrees)
  const direction = scene.direction()
  const day = nearest(fitting, published, direction)
  if (day === undefined) return openReading(`XXXX-${pad(month)}-${pad(date)}`)
  const all = possible(fitting, day, published, direction)
  return withCandidates(pointReading({ day, grain: 'day' }, 'implied'), all, 'day')
}

/** A month without a year: this month's name is this month. */
export function resolveMonth(month: number, scene: Scene, mod?: string): Reading {
  const shared = yearAhead(scene.after)
  if (shared !== undefined) return pointReading({ day: firstOfMonth(shared, month), grain: 'month' }, 'stated', mod)
  const story = inStory(scene, 'month', year => firstOfMonth(year, month))
  if (story !== undefined) return pointReading({ day: story, grain: 'month' }, 'implied', mod, 'passage')
  const { published } = scene
  if (published === undefined) return openReading(`XXXX-${pad(month)}`, 'DATE', mod)
  const thisMonth = boundsOf({ day: published, grain: 'month' }).first
  const months = yearsAround(published).map(year => firstOfMonth(year, month))
  const direction = scene.direction()
  const day = nearest(months, thisMonth, direction)
  if (day === undefined) return openReading(`XXXX-${pad(month)}`, 'DATE', mod)
  const all = possible(months, day, thisMonth, direction)
  return withCandidates(pointReading({ day, grain: 'month' }, 'implied', mod), all, 'month')
}

/** The weekday on or after the publication, or on or before it. */
export function weekdayNear(weekday: number, published: Day, direction: Direction): Day {
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  return direction === 'future' ? published + ahead : published - ((7 - ahead) % 7)
}

/** "last Friday", "next Friday", "this Friday": never the day of publication itself but for "this". */
export function weekdayByShift(weekday: number, published: Day, steps: number): Day {
  if (steps < 0) return weekdayNear(weekday, published - 1, 'past')
  if (steps > 0) return weekdayNear(weekday, published + 1, 'future')
  return mondayOf(published) + weekday - 1
}

/** Months. "Will report earnings for the third quarter", said in autumn, speaks of the one that has just ended. */
const JUST_ENDED = 2

/** A quarter or season has no year: the last one that ended or is going on, the next where the verb looks ahead. */
export function yearOfPart(firstMonth: number, months: number, scene: Scene): number | undefined {
  if (scene.published === undefined) return undefined
  const { year, month } = partsOf(scene.published)
  const begun = firstMonth <= month
  const going = begun && month < firstMonth + months
  if (going) return year
  const monthsAgo = month - firstMonth - months + 1
  if (scene.direction() === 'future') return begun && monthsAgo > JUST_ENDED ? year + 1 : year
  return begun ? year : year - 1
}

/** The point so many units from `day`, as fine as its unit. */
export function pointAway(day: Day, unit: Grain, steps: number): Point {
  if (unit === 'day') return { day: day + steps, grain: unit }
  if (unit === 'week' || unit === 'weekend') return { day: day + 7 * steps, grain: unit }
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }[unit]
  return { day: addMonths(day, steps * months), grain: unit }
}

/** The year that "last year", "this year" or "that year" means. */
export function shiftedYear(words: string | undefined, { published, told }: Scene): number | undefined {
  const shift = shiftOf(words)
  const origin = shift?.anchored ? told?.day : published
  return shift && origin !== undefined ? partsOf(origin).year + shift.by : undefined
}
