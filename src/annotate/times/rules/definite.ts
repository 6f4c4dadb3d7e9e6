import { isFiner, type Point, stepPoint } from '../point.ts'
import { resolveMonthDay } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Scene, type TimeRule } from '../rule.ts'
import { dayNumber, monthNumber } from '../words.ts'
import { quarterOf } from './quarters-and-seasons.ts'
import { grainOf } from './relative.ts'

/** The last quarter that has ended, of which companies report. */
const lastQuarter = (published: number): Point => stepPoint({ day: published, grain: 'quarter' }, -1)

/** "It is [the second day of the talks]", "today is …": the day on which it is told. */
const IS_NOW = /(?:\b(?:it|this|today) is|\b(?:it|today)['’]s) (?:[a-z]{2,10} )?$/

/** "the quarter": the one told before, else the last that has ended. */
function quarterMeant({ quarter, published }: Scene): Point | undefined {
  if (published === undefined) return quarter
  const last = lastQuarter(published)
  return quarter && quarter.day <= last.day ? quarter : last
}

/** What a definite word points at, by what was told before or by the day of publication. */
export const definiteRules: readonly TimeRule[] = [
  defineRule(
    'year-ago',
    '(?:the )?year(?: |-)(?:ago|earlier)(?: (?:{ordinal}(?: |-)quarter|quarter|period))?',
    ({ ordinal }, scene) => {
      const { published, quarter } = scene
      if (published === undefined || !/-|quarter|period/.test(scene.words)) return undefined
      const own = ordinal === undefined ? quarter : quarterOf(dayNumber(ordinal), scene)
      return pointReading(own ? stepPoint(own, -4) : stepPoint({ day: published, grain: 'year' }, -1), 'implied')
    },
  ),
  defineRule(
    'quarter-of-year-before',
    "(?:the )?(?:corresponding|comparable|same|like) (?:year-(?:ago|earlier) )?(?:quarter|period)(?: (?:of )?(?:last year|the previous year|a year (?:ago|earlier|before)))?|(?:last|the previous) year['’]s (?:quarter|period)",
    (_, { quarter, words }) =>
      quarter && /year/.test(words) ? pointReading(stepPoint(quarter, -4), 'implied', undefined, 'told') : undefined,
  ),
  defineRule(
    'the-quarter',
    '(?:the|its|their)(?: (?:latest|most recent|just-ended|fiscal))? (?:quarter|period)',
    (_, scene) => {
      const recent = /latest|recent|just/.test(scene.words)
      if (!recent && (!scene.isSure || /period$/.test(scene.words))) return undefined
      if (/^ (?:of|century)\b/.test(scene.after)) return undefined
      const point = quarterMeant(scene)
      return point === undefined
        ? undefined
        : pointReading(point, 'implied', undefined, scene.quarter ? 'told' : undefined)
    },
  ),
  defineRule(
    'current-unit',
    '(?:the )?(?:current|present|latest)(?: fiscal| calendar)? {unit}',
    ({ unit }, { published, words }) => {
      const grain = grainOf(unit)
      if (!grain || grain === 'day' || published === undefined || /s$/.test(unit ?? '')) return undefined
      if (/latest/.test(words) && grain === 'quarter') return pointReading(lastQuarter(published), 'implied')
      return pointReading({ day: published, grain }, 'implied')
    },
  ),
  defineRule(
    'the-unit',
    '(?:(?<side>earlier|later|early|late)(?: in)? )?the (?:fiscal |calendar )?{unit}',
    ({ side, unit }, scene) => {
      const grain = grainOf(unit)
      const { told, published } = scene
      if (!grain || /s$/.test(unit ?? '') || grain === 'quarter' || grain === 'weekend') return undefined
      if (!(scene.isSure && scene.isWhole) && !(side && grain === 'day')) return undefined
      if (/^ (?:end|start|beginn)(?:ed|ing)\b/.test(scene.after))
        return openReading(`P1${grain.charAt(0).toUpperCase()}`, 'DURATION')
      if (/^ (?:of|after|before|that|when)\b/.test(scene.after) && !scene.isSure) return undefined
      if (told && (told.grain === grain || isFiner(told.grain, grain)))
        return pointReading({ day: told.day, grain }, 'implied', modOf(side), 'told')
      return published === undefined ? undefined : pointReading({ day: published, grain }, 'implied', modOf(side))
    },
  ),
  defineRule('day-beside-told', 'the day (?<side>before|after|following)', ({ side }, scene) => {
    const { told } = scene
    if (
      told?.grain !== 'day' ||
      /^ (?:the|a|an|his|her|its|their|that|it|he|she|they|yesterday|tomorrow|\w+day)\b/.test(scene.after)
    )
      return undefined
    return pointReading({ day: told.day + (side === 'before' ? -1 : 1), grain: 'day' }, 'implied', undefined, 'told')
  }),
  defineRule('that-day', '(?:this|that|the) (?:very |same )?(?:date|day)', (_, scene) => {
    const { told } = scene
    if (told?.grain !== 'day' || !scene.isSure || !scene.isWhole || /^the (?:day|date)$/.test(scene.words))
      return undefined
    return pointReading(told, 'implied', undefined, 'told')
  }),
  defineRule(
    'beside-told',
    "(?:the|a|an|its|his|her|their|our|this|that|another|[a-z]{3,12}['’]s) (?:[a-z'’-]{2,14} ){0,2}(?:(?<unit>day|month|year)|anniversary)",
    ({ unit }, { toldBeside, before, isSure }) => {
      const grain = grainOf(unit) ?? 'day'
      const isFit = toldBeside?.grain === grain || (unit === undefined && toldBeside !== undefined)
      return isSure && isFit && /[,(–—-] ?["“]?$/.test(before)
        ? pointReading(toldBeside, 'implied', undefined, 'told')
        : undefined
    },
  ),
  defineRule(
    'day-of-telling',
    '(?:(?:the|a|an|our|my|his|her|their) )?(?:[a-z]{2,14} )?day(?! (?:before|after|when|that|where))',
    (_, { published, before, isSure }) =>
      isSure && published !== undefined && IS_NOW.test(before)
        ? pointReading({ day: published, grain: 'day' }, 'implied')
        : undefined,
  ),
  defineRule('end-of-told', "(?<unit2>month|year|week)['’]s end", ({ unit2 }, { told, published }) => {
    const grain = grainOf(unit2)
    const day = told && isFiner(told.grain, 'year') ? told.day : published
    return grain && day !== undefined
      ? pointReading({ day, grain }, 'implied', 'END', told ? 'told' : undefined)
      : undefined
  }),
  defineRule('week-of', '(?:the )?week of {month}\\.? {day}', (groups, scene) => {
    const reading = resolveMonthDay(monthNumber(groups['month']), dayNumber(groups['day']), 0, scene)
    return reading?.point ? pointReading({ day: reading.point.day, grain: 'week' }, reading.certainty) : undefined
  }),
]

const modOf = (side: string | undefined) => (side === undefined ? undefined : side.startsWith('earl') ? 'START' : 'END')
