import { english } from '../../../language/english.ts'
import { type Day, isoDay, parseDay } from '../../../text/calendar.ts'
import { resolveMonthDay, weekdayNear } from '../resolve.ts'
import { defineRule, type Groups, type Reading, type Scene, type TimeRule, whereStands } from '../rule.ts'
import { dayNumber, monthNumber, weekdayNumber } from '../words.ts'

const zones = new Map(english.timeZones.map(z => [z.name, z.minutes]))

const HALF = '(?<half>[ap]\\.?m\\.?)'
const CLOCK = `(?:(?<hour>[01]?[0-9]|2[0-4])(?:[:.](?<minute>[0-5][0-9]))?(?:[:.][0-5][0-9])? ?${HALF}|(?<hour2>[01]?[0-9]|2[0-4]):(?<minute2>[0-5][0-9])(?:[:.][0-5][0-9])?(?: ?(?<hours>hrs?|hours))?)`
const ZONE = '(?: \\(?{zone}\\)?)?'
const DAY =
  '(?:(?: [a-z]{3,12} time| local time)?,? (?:on )?(?:(?<relative>today|yesterday|tomorrow)|{weekday}(?:,? {month}\\.? {day})?|{month2}\\.? {day2}(?:,? {year})?))?'

const pad = (n: number) => String(n).padStart(2, '0')

function clockValue(hour: number, minute: string | undefined, half: string | undefined): string | undefined {
  if (half && (hour > 12 || hour === 0)) return undefined
  const hours = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour
  return hours > 24 ? undefined : `T${pad(hours)}:${minute ?? '00'}`
}

function offset(zone: string | undefined): string {
  const minutes = zones.get(zone ?? '')
  if (minutes === undefined) return ''
  if (minutes === 0) return 'Z'
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}`
}

/** The day that stands beside the clock, else the day that was told last, else none. */
function dayBeside(groups: Groups, scene: Scene): Day | undefined {
  const { published, told } = scene
  const steps = { yesterday: -1, today: 0, tomorrow: 1 }[groups['relative'] ?? '']
  if (steps !== undefined) return published === undefined ? undefined : published + steps
  const month = monthNumber(groups['month'] ?? groups['month2'])
  if (month) {
    const date = dayNumber(groups['day'] ?? groups['day2'])
    const year = groups['year']
    const day = year
      ? `${year}-${pad(month)}-${pad(date)}`
      : resolveMonthDay(month, date, weekdayNumber(groups['weekday']), scene)?.edtf
    return day === undefined ? undefined : parseDay(day)
  }
  if (groups['weekday']) {
    return published === undefined
      ? undefined
      : weekdayNear(weekdayNumber(groups['weekday']), published, scene.direction() ?? 'past')
  }
  return told?.grain === 'day' ? told.day : undefined
}

function clockReading(
  clock: string | undefined,
  zone: string | undefined,
  groups: Groups,
  scene: Scene,
): Reading | undefined {
  if (clock === undefined) return undefined
  const day = dayBeside(groups, scene)
  if (day === undefined) return { type: 'TIME', value: `XXXX-XX-XX${clock}${offset(zone)}`, certainty: 'unknown' }
  return {
    type: 'TIME',
    value: `${isoDay(day)}${clock}${offset(zone)}`,
    edtf: isoDay(day),
    certainty: 'implied',
    point: { day, grain: 'day' },
  }
}

/** Before hours and minutes without "a.m." or zone: else "3:16" is a verse and "10:30" may be a result. */
const BEFORE_CLOCK = /(?:at|by|until|till|from|since|around|about|before|after) ?$/

/** Hours of the day. */
export const clockRules: readonly TimeRule[] = [
  defineRule('clock', `${CLOCK}${ZONE}${DAY}`, (groups, scene) => {
    const { hour, hour2, minute, minute2, half, zone, hours } = groups
    if (!half && !zone && !hours && !scene.isSure && !BEFORE_CLOCK.test(scene.before)) return undefined
    return clockReading(clockValue(Number(hour ?? hour2), minute ?? minute2, half), zone, groups, scene)
  }),
  defineRule('clock-of-zone', `(?<digits>[0-2][0-9][0-5][0-9]) {zone}${DAY}`, (groups, scene) => {
    const { digits = '', zone } = groups
    return clockReading(clockValue(Number(digits.slice(0, 2)), digits.slice(2), undefined), zone, groups, scene)
  }),
  // "Friday noon", "Monday at midnight"
  whereStands(
    ['noon', 'midnight'],
    defineRule('noon-of-weekday', `{weekday}(?:,? at)? (?<name>noon|midnight)${ZONE}`, (groups, scene) =>
      clockReading(groups['name'] === 'noon' ? 'T12:00' : 'T24:00', groups['zone'], groups, scene),
    ),
  ),
  whereStands(
    [' in the '],
    defineRule(
      'clock-in-part',
      `(?<hour>[1-9]|1[0-2])(?: o['’]clock)? in the (?<part>morning|afternoon|evening)${DAY}`,
      (groups, scene) =>
        clockReading(
          clockValue(Number(groups['hour']), undefined, groups['part'] === 'morning' ? 'am' : 'pm'),
          undefined,
          groups,
          scene,
        ),
    ),
  ),
  whereStands(
    ['noon', 'midnight'],
    defineRule('noon', `(?<name>noon|midnight)${ZONE}${DAY}`, (groups, scene) =>
      clockReading(groups['name'] === 'noon' ? 'T12:00' : 'T24:00', groups['zone'], groups, scene),
    ),
  ),
]
