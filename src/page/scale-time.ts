/** A day that the picture must show, and how exactly it is known. */
export interface TimePoint {
  readonly day: number
  readonly precision: 'day' | 'month' | 'year'
}

/** Days drawn to one measure, without a break. */
export interface Stretch {
  readonly firstDay: number
  readonly lastDay: number
  readonly from: number
  readonly to: number
  /** The least exact of its days, where all are equally inexact. */
  readonly precision: TimePoint['precision']
}

export interface TimeScale {
  readonly stretches: readonly Stretch[]
  /** The place of a day, in units of the picture; days in a break lie along it. */
  readonly place: (day: number) => number
}

/** A gap shorter than this is never drawn as a break. */
const SHORTEST_BREAK_DAYS = 60

/** A gap is drawn as a break where it would take more than this share of all the rest. */
const BREAK_SHARE = 0.3

/** … and only where it is this many times the gap in the middle: an even rhythm is shown as it is. */
const BREAK_TIMES = 3

/** How wide a break and a stretch of a single day are drawn, and the most breaks that stay readable. */
const BREAK_WIDTH = 34
const LEAST_STRETCH = 26
const MOST_BREAKS = 8

/** The gaps to draw as breaks, by the place of the point before them: the largest first, while they dwarf the rest. */
function findBreaks(days: readonly number[]): Set<number> {
  const gaps = days.slice(1).map((day, place) => ({ place, length: day - (days[place] ?? day) }))
  const middle = [...gaps].sort((a, b) => a.length - b.length)[Math.floor(gaps.length / 2)]?.length ?? 0
  let rest = gaps.reduce((sum, gap) => sum + gap.length, 0)
  const breaks = new Set<number>()
  for (const { place, length } of gaps.sort((a, b) => b.length - a.length || a.place - b.place)) {
    rest -= length
    if (breaks.size >= MOST_BREAKS || length < SHORTEST_BREAK_DAYS) break
    if (length <= BREAK_SHARE * rest || length < BREAK_TIMES * middle) break
    breaks.add(place)
  }
  return breaks
}

function groupDays(points: readonly TimePoint[]): Pick<Stretch, 'firstDay' | 'lastDay' | 'precision'>[] {
  const sorted = [...points].sort((a, b) => a.day - b.day)
  const days = [...new Set(sorted.map(point => point.day))]
  const breaks = findBreaks(days)
  const groups: number[][] = [[]]
  days.forEach((day, place) => {
    groups.at(-1)?.push(day)
    if (breaks.has(place)) groups.push([])
  })
  return groups.map(group => {
    const [firstDay = 0, lastDay = firstDay] = [group[0], group.at(-1)]
    const inside = sorted.filter(point => point.day >= firstDay && point.day <= lastDay)
    const precision = inside.every(point => point.precision === 'year')
      ? 'year'
      : inside.every(point => point.precision !== 'day')
        ? 'month'
        : 'day'
    return { firstDay, lastDay, precision }
  })
}

/**
 * Lay days along a line so that long empty times are drawn as breaks and everything else to one measure.
 * @param points  at least one
 * @param from    where the line begins, in units of the picture
 * @param to      where it ends
 */
export function scaleTime(points: readonly TimePoint[], from: number, to: number): TimeScale {
  const groups = groupDays(points)
  const fixed = (groups.length - 1) * BREAK_WIDTH + groups.length * LEAST_STRETCH
  const days = groups.reduce((sum, group) => sum + group.lastDay - group.firstDay, 0)
  const spare = Math.max(0, to - from - fixed)
  const perDay = days > 0 ? spare / days : 0
  const breakWidth = BREAK_WIDTH + (days > 0 ? 0 : spare / Math.max(1, groups.length - 1))
  let at = from
  const stretches = groups.map(group => {
    const begin = at
    at += LEAST_STRETCH + (group.lastDay - group.firstDay) * perDay
    const stretch = { ...group, from: begin, to: at }
    at += breakWidth
    return stretch
  })
  return { stretches, place: day => placeDay(day, stretches) }
}

const between = (from: number, to: number, share: number): number =>
  from + (to - from) * Math.min(1, Math.max(0, share))

function placeDay(day: number, stretches: readonly Stretch[]): number {
  const next = stretches.findIndex(stretch => day <= stretch.lastDay)
  const stretch = stretches[next]
  if (!stretch) return stretches.at(-1)?.to ?? 0
  const [begin, end] = [stretch.from + LEAST_STRETCH / 2, stretch.to - LEAST_STRETCH / 2]
  const before = stretches[next - 1]
  if (day >= stretch.firstDay || !before) {
    const length = stretch.lastDay - stretch.firstDay
    return between(begin, end, length > 0 ? (day - stretch.firstDay) / length : 0)
  }
  const share = (day - before.lastDay) / (stretch.firstDay - before.lastDay)
  return between(before.to, stretch.from, share)
}
