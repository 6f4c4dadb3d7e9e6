import { english } from '../../../language/english.ts'
import { readNumber } from '../read-numbers.ts'
import { defineRule, openReading, type TimeRule } from '../rule.ts'
import { unitOf, weekdayNumber } from '../words.ts'

const frequencies = new Map(english.frequencies.map(f => [f.words, f.value]))
const vague = new Map(english.vagueTimes.map(v => [v.words, v.value]))

const periodOf = (word: string | undefined, count = 1): string | undefined => {
  const unit = unitOf(word)
  return unit && unit.code !== 'WE' ? `P${unit.clock ? 'T' : ''}${count * unit.times}${unit.code}` : undefined
}

/** What comes again and again. */
export const setRules: readonly TimeRule[] = [
  defineRule('every-unit', '(?:every|each) (?:{number} )?{unit}', ({ number, unit }) => {
    const period = periodOf(unit, readNumber(number ?? 'one'))
    return period === undefined ? undefined : openReading(period, 'SET')
  }),
  defineRule(
    'every-weekday',
    '(?:every|each) {weekday}|(?:on )?(?<days>{shortWeekday}s)',
    ({ weekday, shortWeekday, days }) => {
      if (days && (shortWeekday ?? '').length < 6) return undefined
      return openReading(`XXXX-WXX-${weekdayNumber(weekday ?? shortWeekday)}`, 'SET')
    },
  ),
  defineRule('times-a-unit', '(?:once|twice|{number} times) (?:a|an|every|each|per) {unit}', ({ unit }) => {
    const period = periodOf(unit)
    return period === undefined ? undefined : openReading(period, 'SET')
  }),
  defineRule('frequency', '{frequency}', ({ frequency }) => {
    const value = frequencies.get(frequency ?? '')
    return value === undefined ? undefined : openReading(value, 'SET')
  }),
]

/** Times without a place in the calendar. */
export const vagueRules: readonly TimeRule[] = [
  defineRule('vague', '{vague}', ({ vague: words }, scene) => {
    const value = vague.get((words ?? '').replace(/[ \u00a0]+/g, ' '))
    return value === undefined || /^ (?:that)\b/.test(scene.after) ? undefined : openReading(value)
  }),
]
