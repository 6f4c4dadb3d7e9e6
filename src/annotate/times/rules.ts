import type { TimeRule } from './rule.ts'
import { clockRules } from './rules/clock.ts'
import { dayRules } from './rules/days.ts'
import { distanceRules } from './rules/distances.ts'
import { durationRules } from './rules/durations.ts'
import { monthAndYearRules } from './rules/months-and-years.ts'
import { relativeRules } from './rules/relative.ts'
import { setRules, vagueRules } from './rules/sets-and-vague.ts'

/** Every way of telling time. Where two read the same words, the earlier one counts. */
export const timeRules: readonly TimeRule[] = [
  ...dayRules,
  ...clockRules,
  ...monthAndYearRules,
  ...relativeRules,
  ...distanceRules,
  ...setRules,
  ...durationRules,
  ...vagueRules,
]
