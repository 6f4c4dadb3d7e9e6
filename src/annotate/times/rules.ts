import { triggers } from './patterns.ts'
import type { TimeRule } from './rule.ts'
import { clockRules } from './rules/clock.ts'
import { namedDayRules, numericDayRules } from './rules/days.ts'
import { distanceRules } from './rules/distances.ts'
import { durationRules } from './rules/durations.ts'
import { monthRules } from './rules/months.ts'
import { quarterRules, seasonRules } from './rules/quarters-and-seasons.ts'
import { relativeDayRules, spanRules, weekdayRules } from './rules/relative.ts'
import { frequencyRules, unitSetRules, vagueRules, weekdaySetRules } from './rules/sets-and-vague.ts'
import { yearRules } from './rules/years.ts'

/** Rules that find nothing where `trigger` does not. */
export interface RuleGroup {
  readonly trigger: RegExp
  readonly rules: readonly TimeRule[]
}

/** Every way of telling time. Where two read the same words, the earlier one counts. */
export const ruleGroups: readonly RuleGroup[] = [
  { trigger: triggers.digit, rules: numericDayRules },
  { trigger: triggers.month, rules: namedDayRules },
  { trigger: triggers.clock, rules: clockRules },
  { trigger: triggers.month, rules: monthRules },
  { trigger: triggers.quarter, rules: quarterRules },
  { trigger: triggers.digit, rules: yearRules },
  { trigger: triggers.season, rules: seasonRules },
  { trigger: triggers.relativeDay, rules: relativeDayRules },
  { trigger: triggers.weekday, rules: weekdayRules },
  { trigger: triggers.unit, rules: spanRules },
  { trigger: triggers.unit, rules: distanceRules },
  { trigger: triggers.unit, rules: unitSetRules },
  { trigger: triggers.weekday, rules: weekdaySetRules },
  { trigger: triggers.frequency, rules: frequencyRules },
  { trigger: triggers.unit, rules: durationRules },
  { trigger: triggers.vague, rules: vagueRules },
]
