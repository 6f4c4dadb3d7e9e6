import { triggers } from './patterns.ts'
import type { TimeRule } from './rule.ts'
import { clockRules } from './rules/clock.ts'
import { namedDayRules, numericDayRules, partialDayRules } from './rules/days.ts'
import { definiteRules } from './rules/definite.ts'
import { distanceRules } from './rules/distances.ts'
import { durationRules } from './rules/durations.ts'
import { eventRules } from './rules/from-events.ts'
import { holidayRules } from './rules/holidays.ts'
import { monthRules } from './rules/months.ts'
import { partOfDayRules } from './rules/parts-of-days.ts'
import { quarterRules, seasonRules } from './rules/quarters-and-seasons.ts'
import { relativeDayRules, spanRules, weekdayRules } from './rules/relative.ts'
import { frequencyRules, unitSetRules, vagueRules, weekdaySetRules } from './rules/sets-and-vague.ts'
import { spokenYearRules } from './rules/spoken-years.ts'
import { oldYearRules, yearRules } from './rules/years.ts'

/** Rules that find nothing where `trigger` does not. */
export interface RuleGroup {
  readonly trigger: RegExp
  readonly rules: readonly TimeRule[]
}

/** Every way of telling time. Where two read the same words, the earlier one counts. */
export const ruleGroups: readonly RuleGroup[] = [
  { trigger: triggers.digit, rules: numericDayRules },
  { trigger: triggers.dayPart, rules: partialDayRules },
  { trigger: triggers.month, rules: namedDayRules },
  { trigger: triggers.clock, rules: clockRules },
  { trigger: triggers.month, rules: monthRules },
  { trigger: triggers.quarter, rules: quarterRules },
  { trigger: triggers.digit, rules: oldYearRules },
  { trigger: triggers.year, rules: yearRules },
  { trigger: triggers.spokenYear, rules: spokenYearRules },
  { trigger: triggers.season, rules: seasonRules },
  { trigger: triggers.holiday, rules: holidayRules },
  { trigger: triggers.relativeDay, rules: relativeDayRules },
  { trigger: triggers.weekday, rules: weekdayRules },
  { trigger: triggers.part, rules: partOfDayRules },
  { trigger: triggers.unit, rules: spanRules },
  { trigger: triggers.event, rules: eventRules },
  { trigger: triggers.unit, rules: distanceRules },
  { trigger: triggers.definite, rules: definiteRules },
  { trigger: triggers.unit, rules: unitSetRules },
  { trigger: triggers.weekday, rules: weekdaySetRules },
  { trigger: triggers.frequency, rules: frequencyRules },
  { trigger: triggers.vague, rules: vagueRules },
  { trigger: triggers.unit, rules: durationRules },
]
