import { calendarDay, dayNumber } from '../view/day-range.ts'
import { monthName } from '../view/describe-date.ts'
import type { Stretch, TimeScale } from './scale-time.ts'

/** A mark on the axis. Labels that would run into one another are left out. */
export interface Tick {
  readonly at: number
  readonly label?: string
  readonly year?: string
}

/** The least room between two marks, and about how wide a letter of their labels is. */
const LEAST_ROOM = 46
const LETTER = 6.6

type Unit = (day: number, steps: number) => { day: number; label: string }

const daily: Unit = (first, steps) => {
  const { month, day } = calendarDay(first + steps)
  return { day: first + steps, label: `${day} ${monthName(month)}` }
}

const monthly =
  (months: number): Unit =>
  (first, steps) => {
    const { year, month } = calendarDay(first)
    const begin = months < 12 ? month - ((month - 1) % months) : 1
    const day = dayNumber(year - (months > 12 ? year % (months / 12) : 0), begin + steps * months, 1)
    return { day, label: months < 12 ? monthName(calendarDay(day).month) : '' }
  }

/** From fine to coarse, with the days from one mark to the next. */
const UNITS: readonly { readonly days: number; readonly unit: Unit }[] = [
  { days: 1, unit: daily },
  { days: 7, unit: (first, steps) => daily(first, steps * 7) },
  { days: 30.4, unit: monthly(1) },
  { days: 91.3, unit: monthly(3) },
  { days: 365, unit: monthly(12) },
  { days: 1826, unit: monthly(60) },
  { days: 7305, unit: monthly(240) },
]

function ticksOf(stretch: Stretch, scale: TimeScale): { day: number; at: number; label: string }[] {
  const { firstDay, lastDay, precision } = stretch
  const length = lastDay - firstDay
  const room = length > 0 ? (scale.place(lastDay) - scale.place(firstDay)) / length : 0
  const chosen = UNITS.find(({ days }) => days * room >= LEAST_ROOM) ?? UNITS.at(-1)
  const ticks = []
  for (let steps = 0; chosen; steps++) {
    const { day, label } = chosen.unit(firstDay, steps)
    if (day > lastDay) break
    if (day >= firstDay) ticks.push({ day, at: scale.place(day), label })
  }
  if (ticks.length > 0 && precision === 'day' && (chosen?.days ?? 0) < 365) return ticks
  if (ticks.length > 1) return ticks
  const { month, day } = calendarDay(firstDay)
  const label = precision === 'year' ? '' : precision === 'month' ? monthName(month) : `${day} ${monthName(month)}`
  return [{ day: firstDay, at: scale.place(firstDay), label }, ...ticks.filter(tick => tick.day > firstDay)]
}

/** The marks of the axis: days, weeks, months or years as there is room, and the year where it changes. */
export function markTicks(scale: TimeScale): Tick[] {
  let [labelEnd, yearEnd, lastYear] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  return scale.stretches.flatMap(stretch =>
    ticksOf(stretch, scale).map(({ day, at, label }, place) => {
      const year = calendarDay(day).year
      const half = (label.length * LETTER) / 2
      const fits = label !== '' && at - half > labelEnd
      if (fits) labelEnd = at + half + LETTER
      const told = (place === 0 || year !== lastYear) && at - 2 * LETTER > yearEnd
      if (told) [yearEnd, lastYear] = [at + 3 * LETTER, year]
      return { at, ...(fits && { label }), ...(told && { year: String(year) }) }
    }),
  )
}
