import { english } from '../../../language/english.ts'
import { type Day, isoDay, mondayOf, weekdayOf } from '../../../text/calendar.ts'
import { boundsOf, type Grain, type Point, stepPoint, timexOf } from '../point.ts'
import { weekdayByShift, weekdayNear } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type Scene, type TimeRule } from '../rule.ts'
import { partCode, pointMod, type Shift, shiftOf, unitOf, weekdayNumber } from '../words.ts'

const relativeDays = new Map(english.relativeDays.map(d => [d.words, d]))

/** A part of a day is a TIME in TIMEX3; the calendar knows the day. */
const inPart = (reading: Reading, part: string | undefined): Reading =>
  part && /\d$/.test(reading.value) ? { ...reading, type: 'TIME', value: `${reading.value}T${part}` } : reading

const grains: { readonly [code: string]: Grain } = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
}

/** The grain of a unit that has a place in the calendar; hours and fortnights have none. */
export function grainOf(word: string | undefined): Grain | undefined {
  const unit = unitOf(word)
  if (!unit || unit.clock || unit.name === 'fortnight') return undefined
  if (unit.name === 'decade' || unit.name === 'century') return unit.name
  return grains[unit.code]
}

const unresolved = (shift: Shift, mod?: string): Reading =>
  shift.anchored && shift.by === 0
    ? openReading('XXXX-XX-XX', 'DATE', mod)
    : openReading(shift.by < 0 ? 'PAST_REF' : shift.by > 0 ? 'FUTURE_REF' : 'PRESENT_REF', 'DATE', mod)

/** Before a year or week of somebody's own. */
const OWN = /\b(?:his|her|its|their|my|our|your|whose) $|['’]s $/

/**
 * What a shift counts from: the publication, or what was told before. A tale of former times has no other present than
 * the time that it has come to, and keeps its year for longer than its days.
 */
function originOf(
  { anchored }: Shift,
  grain: Grain,
  { published, told, lastDated }: Scene,
): { readonly point: Point; readonly from?: 'told' } | undefined {
  if (!anchored && published !== undefined) return { point: { day: published, grain } }
  const from = grain === 'day' || grain === 'week' ? told : (told ?? lastDated)
  if (!from || (!anchored && !lastDated) || (grain === 'day' && from.grain !== 'day')) return undefined
  return { point: { day: from.day, grain }, from: 'told' }
}

/** "earlier this month": from its first day to the publication. */
function partOfPoint(point: Point, published: number, side: 'earlier' | 'later'): Reading {
  const { first, last } = boundsOf(point)
  const edtf = side === 'earlier' ? `${isoDay(first)}/${isoDay(published)}` : `${isoDay(published)}/${isoDay(last)}`
  return {
    type: 'DATE',
    value: timexOf(point),
    edtf,
    certainty: 'implied',
    mod: side === 'earlier' ? 'START' : 'END',
    point,
  }
}

/** "attacked overnight": between the evening before and the day of publication. */
const lastNight = (published: Day): Reading => ({
  ...openReading('PRESENT_REF'),
  edtf: `${isoDay(published - 1)}/${isoDay(published)}`,
  certainty: 'implied',
})

/** Days told from the day of publication. */
export const relativeDayRules: readonly TimeRule[] = [
  defineRule(
    'relative-day',
    '(?:(?:early|late|later|earlier) )?(?:(?:(?:mid|early|late)(?:-| ))?{part2} )?{relativeDay}(?: {part})?',
    ({ relativeDay, part: after, part2 }, scene) => {
      const { published, before, words } = scene
      const part = after ?? part2
      const entry = relativeDays.get((relativeDay ?? '').replace(/[ \u00a0]+/g, ' '))
      if (!entry || (/^overnight/.test(words) && !/^ ?$|\w ?$/.test(before))) return undefined
      if (/\beven $/.test(before)) return openReading('PRESENT_REF')
      if (entry.vague && published !== undefined && scene.direction() === 'past') return lastNight(published)
      if (published === undefined || entry.vague) return openReading(entry.days < 0 ? 'PAST_REF' : 'PRESENT_REF')
      const reading = pointReading({ day: published + entry.days, grain: 'day' }, 'implied')
      return inPart(reading, part ? partCode(part) : entry.part)
    },
    true,
  ),
]

const DAYS_OF_WEEK = 7
/** Days. "Wednesday's summit", in a report of Monday or Tuesday, is the next one and not that of the week before. */
const NEAR_AHEAD = 2

/** Days of the week. */
export const weekdayRules: readonly TimeRule[] = [
  defineRule(
    'weekday',
    '(?:(?<when>early|late|later|earlier)(?: on)? )?{weekday}(?: {part})?',
    ({ when, weekday, part }, scene) => {
      // "the Friday Group"
      if (/\bthe $/.test(scene.before) && !scene.isHeadline && scene.nextToken()?.tag === 'PROPN') return undefined
      const number = weekdayNumber(weekday)
      const told = scene.direction()
      const { published } = scene
      if (published === undefined) return openReading(`XXXX-WXX-${number}`)
      const isNearAhead = (number - weekdayOf(published) + DAYS_OF_WEEK) % DAYS_OF_WEEK <= NEAR_AHEAD
      const direction = isNearAhead && scene.isOfPlan() ? 'future' : (told ?? (scene.isHeadline ? undefined : 'past'))
      const today = weekdayOf(published) === number
      const candidates =
        told || today
          ? {}
          : { candidates: (['past', 'future'] as const).map(d => isoDay(weekdayNear(number, published, d))) }
      if (!direction && !today) return { ...openReading(`XXXX-WXX-${number}`), ...candidates }
      const day = weekdayNear(number, published, direction ?? 'past')
      const mod = when === 'early' ? 'START' : when === 'late' ? 'END' : undefined
      return { ...inPart(pointReading({ day, grain: 'day' }, 'implied', mod), partCode(part)), ...candidates }
    },
    true,
  ),
  defineRule(
    'short-weekday',
    '(?:(?:this|last|next) )?{shortWeekday}\\.?',
    ({ shortWeekday }, scene) => {
      const { published } = scene
      const number = weekdayNumber(shortWeekday)
      if (!scene.isSure || number === 0 || (shortWeekday ?? '').length > 5) return undefined
      if (published === undefined) return openReading(`XXXX-WXX-${number}`)
      const forward = /^(?:this|next)/.test(scene.words) ? 'future' : undefined
      const day = weekdayNear(number, published, forward ?? scene.direction() ?? 'past')
      return pointReading({ day, grain: 'day' }, 'implied')
    },
    true,
  ),
  defineRule(
    'shifted-weekday',
    '{shift} {weekday}(?: {part})?',
    ({ shift, weekday, part }, scene) => {
      const by = shiftOf(shift)
      const number = weekdayNumber(weekday)
      const { published, told } = scene
      if (!by || (shift === 'that' && !/\b(?:on|of|by|until) $/.test(scene.before))) return undefined
      if (by.anchored) {
        if (told?.grain !== 'day' || by.by === 0) return openReading(`XXXX-WXX-${number}`)
        return inPart(
          pointReading({ day: weekdayByShift(number, told.day, by.by), grain: 'day' }, 'implied'),
          partCode(part),
        )
      }
      if (published === undefined) return openReading(`XXXX-WXX-${number}`)
      const thisOne = by.by === 0 && scene.direction() === 'past' ? weekdayNear(number, published, 'past') : undefined
      const day =
        thisOne ?? (by.by === 0 ? weekdayNear(number, published, 'future') : weekdayByShift(number, published, by.by))
      return inPart(pointReading({ day, grain: 'day' }, 'implied'), partCode(part))
    },
    true,
  ),
  defineRule(
    'weekday-of-week',
    '{weekday}(?: of)? (?<shift>last|next|this) week',
    ({ weekday, shift }, { published }) => {
      if (published === undefined) return openReading(`XXXX-WXX-${weekdayNumber(weekday)}`)
      const monday = mondayOf(published) + 7 * (shiftOf(shift)?.by ?? 0)
      return pointReading({ day: monday + weekdayNumber(weekday) - 1, grain: 'day' }, 'implied')
    },
    true,
  ),
]

/** Weeks, months and years told from the publication or from a time told before. */
export const spanRules: readonly TimeRule[] = [
  defineRule(
    'shifted-unit',
    '(?:(?<mod>early|late|mid|the (?:end|start|beginning|middle) of|end of|beginning of|start of|around|about|by the end of)(?: |-)(?:in )?)?{shift} {unit}(?!s)',
    ({ mod, shift, unit }, scene) => {
      const by = shiftOf(shift)
      const grain = grainOf(unit)
      if (!by || !grain || /s$/.test(unit ?? '') || (grain === 'day' && !by.anchored)) return undefined
      // "his last year in office", "the last year of the war"
      if (
        !by.anchored &&
        by.by !== 0 &&
        (OWN.test(scene.before) || (/\bthe $/.test(scene.before) && /^ of /.test(scene.after)))
      )
        return undefined
      const how = pointMod(mod)
      const origin = originOf(by, grain, scene)
      return origin ? pointReading(stepPoint(origin.point, by.by), 'implied', how, origin.from) : unresolved(by, how)
    },
    true,
  ),
  defineRule(
    'part-of-present',
    '(?<side>earlier|later)(?: in)? (?:this|the) {unit}',
    ({ side, unit }, { published, lastDated }) => {
      const grain = grainOf(unit)
      if (!grain || grain === 'day') return undefined
      if (published === undefined && lastDated)
        return pointReading({ day: lastDated.day, grain }, 'implied', side === 'earlier' ? 'START' : 'END', 'told')
      if (published === undefined) return openReading('PRESENT_REF')
      return partOfPoint({ day: published, grain }, published, side === 'earlier' ? 'earlier' : 'later')
    },
    true,
  ),
  defineRule(
    'end-of-present',
    "(?<mod>the end of|the beginning of|the start of|the middle of|end of|the latter part of) the {unit}|(?<yearend>year(?: |-)end|year['’]s end|the year['’]s end)",
    ({ mod, unit, yearend }, { published, told }) => {
      const grain = yearend ? 'year' : grainOf(unit)
      if (!grain || grain === 'day' || grain === 'century') return undefined
      if (published === undefined && told)
        return pointReading({ day: told.day, grain }, 'implied', pointMod(mod) ?? 'END', 'told')
      if (published === undefined) return openReading('FUTURE_REF', 'DATE', pointMod(mod) ?? 'END')
      return pointReading({ day: published, grain }, 'implied', pointMod(mod) ?? 'END')
    },
  ),
  defineRule(
    'weekend',
    'the weekend',
    (_, scene) => {
      const { published } = scene
      if (published === undefined) return openReading('XXXX-WXX-WE')
      const going = weekdayOf(published) >= 6
      const steps = going || scene.direction() === 'future' ? 0 : -1
      return pointReading({ day: published + 7 * steps, grain: 'weekend' }, 'implied')
    },
    true,
  ),
]
