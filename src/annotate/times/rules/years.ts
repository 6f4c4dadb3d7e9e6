import { dayOf, firstOfMonth, partsOf } from '../../../text/calendar.ts'
import { edtfOf } from '../point.ts'
import { defineRule, openReading, pointReading, type Scene, type TimeRule, whereStands } from '../rule.ts'
import { dayNumber, monthNumber, pointMod, seasonCode } from '../words.ts'
import { isCountedAfter, isYearPlace } from '../year-context.ts'

const MOD = '(?:{mod}(?: |-| the ))?'

const yearReading = (year: number, mod?: string) =>
  pointReading({ day: firstOfMonth(year, 1), grain: 'year' }, 'stated', mod)

const bcReading = (year: string | undefined, mod?: string) => yearReading(1 - Number(year), mod)
const CIRCA = '(?:(?:ca?\\.|circa) ?)?'
const BC = '(?:bce|bc|b\\.c\\.e\\.|b\\.c\\.?)'
/** "480-479 BC", "264 to 241 BC": what stands after the first year. */
const LEADS_TO_BC = /^ ?(?:[-–—/]|to|and) ?\d{1,4} (?:bc|b\.c)|^ (?:bc|b\.c)/

/** Years before Christ, and years of three figures. */
export const oldYearRules: readonly TimeRule[] = [
  whereStands(
    ['bc', 'b.c'],
    defineRule('year-bc', `${MOD}(?:the year )?${CIRCA}(?<bc>[1-9][0-9]{0,3}) ${BC}`, ({ mod, bc }) =>
      bcReading(bc, pointMod(mod)),
    ),
  ),
  whereStands(
    ['bc', 'b.c'],
    defineRule('month-bc', `${MOD}{month}(?: of|,)? (?<bc>[1-9][0-9]{0,3}) ${BC}`, ({ mod, month, bc }) =>
      pointReading({ day: firstOfMonth(1 - Number(bc), monthNumber(month)), grain: 'month' }, 'stated', pointMod(mod)),
    ),
  ),
  whereStands(
    ['bc', 'b.c'],
    defineRule(
      'season-bc',
      `(?:the )?${MOD}{season}(?: of|,)? (?<bc>[1-9][0-9]{0,3}) ${BC}`,
      ({ mod, season, bc }) => ({
        ...bcReading(bc, pointMod(mod)),
        value: `BC${String(bc).padStart(4, '0')}-${seasonCode(season)}`,
      }),
    ),
  ),
  whereStands(
    ['century'],
    defineRule(
      'century-bc',
      `(?:the )?(?:{mod}(?: |-))?(?<number>[1-9]|1[0-9])(?:st|nd|rd|th)(?: |-)century ${BC}`,
      ({ mod, number }) => {
        const reading = pointReading(
          { day: firstOfMonth(-100 * Number(number) + 50, 1), grain: 'century' },
          'stated',
          pointMod(mod),
        )
        return { ...reading, value: `BC${String(Number(number) - 1).padStart(2, '0')}` }
      },
    ),
  ),
  whereStands(
    ['ad', ' ce', 'a.d'],
    defineRule(
      'year-ad',
      '(?:ad|a\\.d\\.) ?(?<ad>[1-9][0-9]{0,3})|(?<ad2>[1-9][0-9]{0,3}) (?:ce|ad|a\\.d\\.?)',
      ({ ad, ad2 }) => yearReading(Number(ad ?? ad2)),
    ),
  ),
  defineRule('month-old-year', '{month} of (?<old>[1-9][0-9]{2})', ({ month, old }) =>
    pointReading({ day: firstOfMonth(Number(old), monthNumber(month)), grain: 'month' }, 'stated'),
  ),
  defineRule('day-month-old-year', '{day} {month} (?<old>[1-9][0-9]{2})', ({ day, month, old }, scene) => {
    const at = scene.isGiven ? dayOf(Number(old), monthNumber(month), dayNumber(day)) : undefined
    return at === undefined ? undefined : pointReading({ day: at, grain: 'day' }, 'stated')
  }),
  defineRule('end-of-years', '(?<tens>[0-9]{2})', ({ tens }, scene) => {
    const [, century] = /\b(1[0-9]|20)[0-9]{2} ?[-–—/] ?$/.exec(scene.before) ?? []
    return century && scene.isGiven ? yearReading(Number(`${century}${tens}`)) : undefined
  }),
  defineRule('short-year', "['’](?<tens>[0-9]{2})", ({ tens }, scene) => {
    if (!scene.isGiven) return undefined
    return yearReading(Number(`${Number(tens) > 30 ? 19 : 20}${tens}`))
  }),
  whereStands(
    ['0s '],
    defineRule('decade-bc', `(?:the )?${MOD}(?<tens>[1-9][0-9]?)0s ${BC}`, ({ mod, tens }) => ({
      ...openReading(`BC${String(tens).padStart(3, '0')}`, 'DATE', pointMod(mod)),
      edtf: `${edtfOf({ day: firstOfMonth(-8 - 10 * Number(tens), 1), grain: 'year' })}/${edtfOf({ day: firstOfMonth(1 - 10 * Number(tens), 1), grain: 'year' })}`,
      certainty: 'stated',
    })),
  ),
  defineRule('old-year', `${MOD}(?<old>[1-9][0-9]{2})`, ({ mod, old }, scene) => {
    const leadsOn = LEADS_TO_BC.test(scene.after)
    if (!leadsOn && !scene.isGiven) return undefined
    const { told } = scene
    const isBefore = leadsOn || (told !== undefined && partsOf(told.day).year < 0)
    return isBefore ? bcReading(old, pointMod(mod)) : yearReading(Number(old), pointMod(mod))
  }),
]

/** "Resolution 1973", "Route 2020", "020 2019 4455": the number of something. */
const isNumber = ({ previousToken }: Scene) => ['PROPN', 'NUM', 'SYM', 'NOUN', 'X'].includes(previousToken()?.tag ?? '')

/** Years, decades and centuries. */
export const yearRules: readonly TimeRule[] = [
  defineRule(
    'year',
    `(?:${MOD}|the year |(?<side>post|pre)-){year}(?![.,:/][0-9]|-[0-9]|%)`,
    ({ mod, side, year }, scene) => {
      if (side) return yearReading(Number(year), side === 'post' ? 'AFTER' : 'BEFORE')
      const known =
        scene.isGiven || (scene.isSure && !isNumber(scene)) || mod !== undefined || scene.words.startsWith('the year')
      const isCounted = !scene.isGiven && isCountedAfter(scene.after)
      if (isCounted || (!known && !isYearPlace(Number(year), scene.before, scene.after, scene.nextToken())))
        return undefined
      return yearReading(Number(year), pointMod(mod))
    },
  ),
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
  whereStands(
    ['0s', "0's", '0’s'],
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
  ),
  whereStands(
    ['century'],
    defineRule(
      'century',
      '(?:the )?(?:{mod}(?: |-))?(?:(?<number>[1-9]|1[0-9]|2[01])(?:st|nd|rd|th)|{wordDay})(?: |-)century',
      ({ mod, number: digits, wordDay }) => {
        const number = digits ?? dayNumber(wordDay)
        const point = { day: firstOfMonth(Number(number) * 100 - 50, 1), grain: 'century' } as const
        return { ...pointReading(point, 'stated', pointMod(mod)), value: String(Number(number) - 1).padStart(2, '0') }
      },
    ),
  ),
]
