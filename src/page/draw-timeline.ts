import type { Event } from '../record/event.ts'
import { cleanText, cutAtWord } from '../view/clean-text.ts'
import { type DayRange, dayRange, periodRange } from '../view/day-range.ts'
import { describeDate, describePeriod } from '../view/describe-date.ts'
import { labelEvent } from '../view/label-event.ts'
import { byTime, weighEvent } from '../view/weigh-events.ts'
import { statusWords } from '../view/words.ts'
import { drawMark, lookOf, RADIUS, shapeOf } from './draw-mark.ts'
import { type Html, html, nothing } from './escape.ts'
import { markTicks } from './mark-ticks.ts'
import type { PageContext } from './page-context.ts'
import { type Extent, placeLanes } from './place-lanes.ts'
import { scaleTime, type TimePoint, type TimeScale } from './scale-time.ts'

/** The picture's measure, in its own units (pixels at full size). */
const WIDTH = 760
const EDGE = 8
const AXIS = 40
const LANE = 23
const LETTER = 6.6
const PAD = 12

/** How long labels may be: the fewer events there are, the longer. */
const LABEL_LETTERS: readonly (readonly [events: number, letters: number])[] = [
  [16, 64],
  [40, 44],
  [Number.POSITIVE_INFINITY, 34],
]

/** More labels than this cannot be read in one picture; the weightiest keep theirs. */
const MOST_LABELS = 40

/** In so many parts of equal width the labels are dealt out in turn. */
const PARTS = 8

/** More rows than this make the picture longer than the list that it should spare. */
const MOST_LANES = 30

/** How wide a piece of the axis is of which the events without a row are counted. */
const CROWD = 38

interface Drawn extends Extent {
  readonly event: Event
  readonly range: DayRange & { readonly lasts: boolean }
  readonly x: number
  readonly label?: { readonly text: string; readonly side: 'left' | 'right' }
}

type Dated = Pick<Drawn, 'event' | 'range'>

const round = (value: number): number => Math.round(value * 10) / 10

function pointsOf({ event, range }: Dated): TimePoint[] {
  const length = (event.start ?? event.end ?? '').replace(/[~?%]/g, '').length
  const precision = length === 4 ? 'year' : length === 7 ? 'month' : 'day'
  const last = Number.isFinite(range.last) ? range.last : range.first
  return precision === 'year'
    ? [{ day: range.first, precision }]
    : [range.first, last].map(day => ({ day, precision }) as const)
}

/** The events that get a label: the weightiest of each part of the picture in turn, so that no part stays dumb. */
function pickLabelled(dated: readonly Dated[], scale: TimeScale): Set<Dated> {
  const parts: Dated[][] = Array.from({ length: PARTS }, () => [])
  for (const item of dated)
    parts[Math.min(PARTS - 1, Math.floor((scale.place(item.range.first) / WIDTH) * PARTS))]?.push(item)
  for (const part of parts) part.sort((a, b) => weighEvent(b.event) - weighEvent(a.event))
  const ranked = parts.flatMap(part => part.map((item, rank) => ({ item, rank })))
  return new Set(
    ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_LABELS)
      .map(({ item }) => item),
  )
}

/** Where an event lies: its mark at its first day, its bar to its last, its label where there is room for it. */
function layEvent({ event, range }: Dated, scale: TimeScale, letters: number): Drawn {
  const x = scale.place(range.first)
  const end = Number.isFinite(range.last) ? scale.place(range.last) : WIDTH - EDGE
  const marked = { from: x - RADIUS - 2, to: Math.max(x + RADIUS + 2, end) }
  if (letters === 0) return { event, range, x, ...marked }
  const room = { right: WIDTH - marked.to, left: marked.from }
  const words = cutAtWord(cleanText(labelEvent(event)), letters)
  const side = room.right >= words.length * LETTER + PAD || room.right >= room.left ? 'right' : 'left'
  const text = cutAtWord(words, Math.max(1, Math.floor((room[side] - PAD) / LETTER)))
  const width = text.length * LETTER + PAD
  return side === 'right'
    ? { event, range, x, from: marked.from, to: marked.to + width, label: { text, side } }
    : { event, range, x, from: marked.from - width, to: marked.to, label: { text, side } }
}

function drawEvent(drawn: Drawn, lane: number, top: number, scale: TimeScale, context: PageContext): Html {
  const { event, range, x, label } = drawn
  const y = top + lane * LANE
  const end = Number.isFinite(range.last) ? scale.place(range.last) : WIDTH - EDGE
  const when = describePeriod(event.start, event.end) ?? ''
  const words = `${when}: ${cleanText(labelEvent(event))} (${statusWords[event.status]})`
  const bar =
    end - x > 2 &&
    html`<path class="bar ${range.lasts ? 'lasting' : 'within'} ${lookOf(event)}" d="M${round(x)} ${y}H${round(end)}"/>`
  const at = label?.side === 'left' ? x - RADIUS - 6 : Math.max(x + RADIUS, end) + 6
  const text =
    label &&
    html`<text x="${round(at)}" y="${y + 4}"${label.side === 'left' && html` text-anchor="end"`}>${label.text}</text>`
  return html`<a href="#${context.anchorOf(event.id) ?? 'timeline'}" tabindex="-1" aria-label="${words}"><title>${words}</title>${bar}${drawMark(shapeOf(event), lookOf(event), x, y)}${text}</a>`
}

/** Events for which no row was left, as numbers under the axis that lead to the first of them. */
function drawCrowds(crowded: readonly Drawn[], context: PageContext): Html[] {
  const groups = new Map<number, Drawn[]>()
  for (const drawn of crowded) {
    const place = Math.floor(drawn.x / CROWD)
    const group = groups.get(place)
    if (group) group.push(drawn)
    else groups.set(place, [drawn])
  }
  return [...groups].map(([place, group]) => {
    const words = `${group.length} more: ${group
      .slice(0, 8)
      .map(({ event }) => cleanText(labelEvent(event)))
      .join('; ')}`
    const first = group[0] && context.anchorOf(group[0].event.id)
    return html`<a href="#${first ?? 'timeline'}" tabindex="-1" aria-label="${words}"><title>${words}</title><text class="crowd" x="${(place + 0.5) * CROWD}" y="${AXIS + 14}" text-anchor="middle">+${group.length}</text></a>`
  })
}

function drawAxis(scale: TimeScale, height: number): Html {
  const ticks = markTicks(scale).map(
    ({ at, label, year }) =>
      html`<path class="tick" d="M${round(at)} ${AXIS - 4}V${height}"/>${label && html`<text class="month" x="${round(at)}" y="${AXIS - 10}" text-anchor="middle">${label}</text>`}${year && html`<text class="year" x="${round(at)}" y="${AXIS - 25}" text-anchor="middle">${year}</text>`}`,
  )
  const lines = scale.stretches.map(
    ({ from, to }) => html`<path class="axis" d="M${round(from)} ${AXIS}H${round(to)}"/>`,
  )
  const breaks = scale.stretches.slice(1).map(({ from }, place) => {
    const begin = scale.stretches[place]?.to ?? from
    const step = (from - begin) / 6
    const zigzag = [-1, 1, -1, 1, -1].map((side, turn) => `L${round(begin + (turn + 1) * step)} ${AXIS + side * 4}`)
    return html`<path class="gap" d="M${round(begin)} ${AXIS}${zigzag.join('')}L${round(from)} ${AXIS}"><title>a long time without events, drawn short</title></path>`
  })
  return html`<g class="ticks">${ticks}</g>${lines}${breaks}`
}

function drawToday(asOf: string | undefined, scale: TimeScale, height: number): Html {
  const today = dayRange(asOf)?.first
  if (asOf === undefined || today === undefined) return nothing
  const x = round(scale.place(today))
  return html`<path class="today" d="M${x} ${AXIS}V${height + 4}"/><text class="today" x="${x}" y="${height + 16}" text-anchor="${x > WIDTH / 2 ? 'end' : 'start'}">as of ${describeDate(asOf)}</text>`
}

/**
 * The events as a picture: a time axis with breaks for long empty times, a mark for each event by type and status, a
 * bar for what lasts, labels that do not run into one another. Undated events are not in it.
 * @returns inline SVG, or nothing where no event bears a date
 */
export function drawTimeline(context: PageContext): Html {
  const { record } = context.index
  const dated: Dated[] = [...record.events].sort(byTime).flatMap(event => {
    const range = periodRange(event.start, event.end)
    return range ? [{ event, range }] : []
  })
  if (dated.length === 0) return nothing
  const today = dayRange(record.asOf)?.first
  const points = [
    ...dated.flatMap(pointsOf),
    ...(today === undefined ? [] : [{ day: today, precision: 'day' as const }]),
  ]
  const scale = scaleTime(points, EDGE, WIDTH - EDGE)
  const weighty = pickLabelled(dated, scale)
  const letters = LABEL_LETTERS.find(([most]) => dated.length <= most)?.[1] ?? 0
  const drawn = dated.map(item => layEvent(item, scale, weighty.has(item) ? letters : 0))
  // Those with labels choose their rows first: they need the room.
  const choosing = [...drawn].sort((a, b) => Number(b.label !== undefined) - Number(a.label !== undefined))
  const lanes = placeLanes(choosing, MOST_LANES)
  const top = AXIS + 18 + (lanes.includes(undefined) ? 14 : 0)
  const height = top + LANE * (1 + Math.max(0, ...lanes.map(lane => lane ?? 0)))
  const marks = choosing.flatMap((item, place) => {
    const lane = lanes[place]
    return lane === undefined ? [] : [drawEvent(item, lane, top, scale, context)]
  })
  const crowds = drawCrowds(
    choosing.filter((_, place) => lanes[place] === undefined),
    context,
  )
  return html`<svg class="timeline" viewBox="0 0 ${WIDTH} ${height + 20}" role="group" aria-label="The events along a line of time; each stands in the list below">
${drawAxis(scale, height)}${drawToday(record.asOf, scale, height)}${marks}${crowds}
</svg>`
}
