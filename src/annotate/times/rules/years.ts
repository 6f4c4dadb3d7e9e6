import { firstOfMonth } from '../calendar.ts'
import { defineRule, pointReading, type TimeRule } from '../rule.ts'
import { pointMod } from '../words.ts'
import { isCountedAfter, isYearPlace } from '../year-context.ts'

const MOD = '(?:{mod}(?: |-| the ))?'

const yearReading = (year: number, mod?: string) =>
  pointReading({ day: firstOfMonth(year, 1), grain: 'year' }, 'stated', mod)

/** Years, decades and centuries. */
export const yearRules: readonly TimeRule[] = [
  defineRule('year', `(?:${MOD}|the year ){year}(?![.,:/][0-9]|-[0-9]|%)`, ({ mod, year }, scene) => {
    const known = mod !== undefined || scene.words.startsWith('the year')
    if (
      isCountedAfter(scene.after) ||
      (!known && !isYearPlace(Number(year), scene.before, scene.after, scene.nextToken()))
    )
      return undefined
    return yearReading(Number(year), pointMod(mod))
  }),
  defineRule(
    'years-range',
    '{year} ?(?:-|–|—) ?(?<last>(?:20|1[0-9])?[0-9][0-9])(?![.,:/-]?[0-9]|%)',
    ({ year, last }, scene) => {
      const first = Number(year)
      const second = Number((last ?? '').length === 2 ? `${year?.slice(0, 2)}${last}` : last)
      if (second <= first || second - first > 100 || isCountedAfter(scene.after)) return undefined
      return { ...yearReading(first), edtfEnd: String(second) }
    },
  ),
  defineRule(
    'decade',
    `(?:the )?${MOD}(?<century>1[0-9]|20)?['’]?(?<tens>[0-9])0['’]?s`,
    ({ mod, century, tens }, { words, before }) => {
      if (!century && !/the |['’]/.test(words) && !/the $/.test(before)) return undefined
      const year = Number(`${century ?? (Number(tens) < 2 ? '20' : '19')}${tens}0`)
      return pointReading(
        { day: firstOfMonth(year, 1), grain: 'decade' },
        century ? 'stated' : 'implied',
        pointMod(mod),
      )
    },
  ),
  defineRule(
    'century',
    '(?:the )?(?:{mod}(?: |-))?(?<number>[1-9]|1[0-9]|2[01])(?:st|nd|rd|th) century',
    ({ mod, number }) => {
      const point = { day: firstOfMonth(Number(number) * 100 - 50, 1), grain: 'century' } as const
      return { ...pointReading(point, 'stated', pointMod(mod)), value: String(Number(number) - 1).padStart(2, '0') }
    },
  ),
]
