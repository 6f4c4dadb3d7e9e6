import { english } from '../../../language/english.ts'
import { readNumber } from '../read-numbers.ts'
import { defineRule, openReading, type TimeRule } from '../rule.ts'
import { unitOf, weekdayNumber } from '../words.ts'

const frequencies = new Map(english.frequencies.map(f => [f.words, f.value]))
const vague = new Map(english.vagueTimes.map(v => [v.words, v]))

const periodOf = (word: string | undefined, count = 1): string | undefined => {
  const unit = unitOf(word)
  return unit && unit.code !== 'WE' ? `P${unit.clock ? 'T' : ''}${count * unit.times}${unit.code}` : undefined
}

/** What comes again every so many units. */
export const unitSetRules: readonly TimeRule[] = [
  defineRule('every-unit', '(?:every|each) (?:{number} )?{unit}', ({ number, unit }) => {
    const period = periodOf(unit, readNumber(number ?? 'one'))
    return period === undefined ? undefined : openReading(period, 'SET')
  }),
  defineRule('times-a-unit', '(?:once|twice|{number} times) (?:a|an|every|each|per) {unit}', ({ unit }) => {
    const period = periodOf(unit)
    return period === undefined ? undefined : openReading(period, 'SET')
  }),
]

/** What comes again on a day of the week. */
export const weekdaySetRules: readonly TimeRule[] = [
  defineRule('every-weekday', '(?:every|each) {weekday}|(?:on )?{weekday2}s', ({ weekday, weekday2 }) => {
    return openReading(`XXXX-WXX-${weekdayNumber(weekday ?? weekday2)}`, 'SET')
  }),
]

/** "daily", "weekly". */
export const frequencyRules: readonly TimeRule[] = [
  defineRule('frequency', '{frequency}', ({ frequency }) => {
    const value = frequencies.get(frequency ?? '')
    return value === undefined ? undefined : openReading(value, 'SET')
  }),
]

/** Times without a place in the calendar. */
export const vagueRules: readonly TimeRule[] = [
  defineRule('vague', '{vague}(?! (?:{number} )?{unit})', ({ vague: words }, scene) => {
    const { value, doubtful } = vague.get((words ?? '').replace(/[ \u00a0]+/g, ' ')) ?? {}
    return value === undefined ||
      (doubtful && !(scene.isSure && scene.isWhole)) ||
      /^ (?:as|after|before)\b/.test(scene.after) ||
      /\bas $/.test(scene.before)
      ? undefined
      : openReading(value, value.startsWith('P') && !value.endsWith('REF') ? 'DURATION' : 'DATE')
  }),
]
