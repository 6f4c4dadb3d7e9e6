import { english } from '../../../language/english.ts'
import { firstOfMonth } from '../../../text/calendar.ts'
import { readNumber } from '../read-numbers.ts'
import { defineRule, pointReading, type TimeRule } from '../rule.ts'
import { monthNumber, pointMod } from '../words.ts'

const words = (kind: string, most = Number.POSITIVE_INFINITY) =>
  english.numberWords
    .filter(n => n.kind === kind && n.value < most)
    .map(n => n.word)
    .sort((a, b) => b.length - a.length)
    .join('|')

const TENS = words('ten')
const UNITS = words('unit', 10)
const NUMBERS = words('unit')
const CENTURY = '(?<century>fifteen|sixteen|seventeen|eighteen|nineteen|twenty)'
const WITHIN = `(?<within>(?:${TENS})(?:(?: |-)(?:${UNITS}))?|oh(?: |-)(?:${UNITS})|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`
const YEAR = `(?:${CENTURY}(?: |-)${WITHIN}|two thousand(?:(?: and)? (?<rest>(?:${TENS})(?:(?: |-)(?:${UNITS}))?|${NUMBERS}))?)`

const decades: { readonly [word: string]: number } = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}

function yearOf({ century, within, rest }: { readonly [name: string]: string | undefined }): number | undefined {
  if (century === undefined) return 2000 + (rest === undefined ? 0 : (readNumber(rest) ?? Number.NaN))
  const tail = readNumber((within ?? '').replace(/^oh[ -]/, ''))
  return tail === undefined ? undefined : (readNumber(century) ?? 0) * 100 + tail
}

/** Centuries that are more often the number of something. */
const OLD = /^(?:fif|six|seven)/

/** "In nineteen ninety-six" is a year; "twenty fifteen-year-olds" and "two thousand" of something are none. */
const isYear = (before: string, century: string | undefined) =>
  century === 'nineteen' || /(?:\b(?:in|since|until|of|by|year|from) |^)$/.test(before)

/** Years as they are spoken, in transcripts: "nineteen ninety-six", "the nineties". */
export const spokenYearRules: readonly TimeRule[] = [
  defineRule('spoken-year', `(?<named>the year )?(?:(?<mod>early|late|mid)(?: |-))?${YEAR}`, (groups, scene) => {
    const year = yearOf(groups)
    const told = groups['named'] !== undefined || scene.isSure
    if (year === undefined || Number.isNaN(year)) return undefined
    if (!scene.isSure && OLD.test(groups['century'] ?? '')) return undefined
    if (!told && (groups['century'] === undefined || !isYear(scene.before, groups['century']))) return undefined
    if (/^[ -](?:year|people|thousand|hundred|percent|million)/.test(scene.after)) return undefined
    return pointReading({ day: firstOfMonth(year, 1), grain: 'year' }, 'stated', pointMod(groups['mod']))
  }),
  defineRule('month-spoken-year', `{month}(?: of|,)? ${YEAR}`, groups => {
    const year = groups['century'] === undefined ? undefined : yearOf(groups)
    return year === undefined || Number.isNaN(year)
      ? undefined
      : pointReading({ day: firstOfMonth(year, monthNumber(groups['month'])), grain: 'month' }, 'stated')
  }),
  defineRule(
    'spoken-decade',
    `the (?:(?<mod>early|late|mid)(?: |-))?(?<decade>${Object.keys(decades).join('|')})`,
    groups =>
      pointReading(
        { day: firstOfMonth(decades[groups['decade'] ?? ''] ?? 1990, 1), grain: 'decade' },
        'implied',
        pointMod(groups['mod']),
      ),
  ),
]
