import { firstOfMonth, partsOf } from '../../../text/calendar.ts'
import { compilePattern } from '../patterns.ts'
import { edtfOf, isFiner, type Point, timexOf } from '../point.ts'
import { shiftedYear, yearOfPart } from '../resolve.ts'
import { defineRule, openReading, pointReading, type Reading, type Scene, type TimeRule, whereStands } from '../rule.ts'
import { dayNumber, pointMod, seasonCode, shiftOf } from '../words.ts'

const MOD = '(?:{mod}(?: |-| the ))?'

const quarter = (year: number, number: number, certainty: 'stated' | 'implied'): Reading =>
  pointReading({ day: firstOfMonth(year, number * 3 - 2), grain: 'quarter' }, certainty)

/** A quarter without a year: of the passage's year, else the last or the next one, as the verbs tell. */
export function quarterOf(number: number, scene: Scene): Point | undefined {
  const own = scene.isYearOfSentence ? scene.storyYear : undefined
  const year = own ?? yearOfPart(number * 3 - 2, 3, scene)
  return year === undefined ? undefined : { day: firstOfMonth(year, number * 3 - 2), grain: 'quarter' }
}

/** Quarters and halves. */
export const quarterRules: readonly TimeRule[] = [
  defineRule(
    'quarter-of-year',
    '(?:the )?(?:{ordinal}(?: |-)quarter|q(?<number>[1-4]))(?:,? |(?: of| in) |(?: |-)){year}',
    groups => quarter(Number(groups['year']), dayNumber(groups['ordinal'] ?? groups['number']), 'stated'),
  ),
  defineRule('year-then-quarter', "(?:the )?{year}(?:['’]s)?(?: |-){ordinal}(?: |-)quarter", ({ year, ordinal }) =>
    quarter(Number(year), dayNumber(ordinal), 'stated'),
  ),
  whereStands(
    ['quarter'],
    defineRule(
      'quarter-of-shifted-year',
      "(?:the )?{ordinal}(?: |-)quarter(?: of)? {shift} year|{shift2} year['’]s {ordinal2}(?: |-)quarter",
      (groups, scene) => {
        const year = shiftedYear(groups['shift'] ?? groups['shift2'], scene)
        return year === undefined
          ? undefined
          : quarter(year, dayNumber(groups['ordinal'] ?? groups['ordinal2']), 'implied')
      },
      true,
    ),
  ),
  defineRule('period-of-year', 'the {year} (?:quarter|period)', ({ year }, { quarter: told }) =>
    told
      ? quarter(Number(year), Math.ceil(partsOf(told.day).month / 3), 'implied')
      : pointReading({ day: firstOfMonth(Number(year), 1), grain: 'year' }, 'stated'),
  ),
  defineRule(
    'quarter',
    '(?:(?:the )?(?:fiscal )?{ordinal} quarter|(?:the fiscal |fiscal )?{ordinal2}-quarter)',
    (groups, scene) => {
      const number = dayNumber(groups['ordinal'] ?? groups['ordinal2'])
      const point = quarterOf(number, scene)
      return point === undefined ? openReading(`XXXX-Q${number}`) : pointReading(point, 'implied')
    },
  ),
  whereStands(
    ['half'],
    defineRule('half-of-year', '(?:the )?(?<half>first|second|last|latter) half(?: of)? {year}', ({ half, year }) =>
      pointReading({ day: firstOfMonth(Number(year), half === 'first' ? 1 : 7), grain: 'half' }, 'stated'),
    ),
  ),
]

/** The months in which a season begins in the north. */
const SEASON_MONTHS: { readonly [code: string]: number } = { WI: 1, SP: 3, SU: 6, FA: 9 }
const firstMonth = (season: string | undefined) => SEASON_MONTHS[seasonCode(season) ?? ''] ?? 1

/** "last summer" said in autumn is this year's, said in spring last year's. */
function yearOfSeason(season: string | undefined, shift: string | undefined, scene: Scene): number | undefined {
  const { published } = scene
  const by = shiftOf(shift)
  if (by?.anchored || by?.by === 0 || published === undefined) return shiftedYear(shift, scene)
  const { month, year } = partsOf(published)
  const first = firstMonth(season)
  return (by?.by ?? 0) < 0 ? (month > first + 2 ? year : year - 1) : month < first ? year : year + 1
}

const yearPoint = (year: number): Point => ({ day: firstOfMonth(year, 1), grain: 'year' })

/** "the spring and early summer of 1943", "the Spring Offensive of 1918": the year that stands behind a season and what it is of. */
const YEAR_BEHIND = compilePattern('(?:(?:and|or|to) (?:the )?(?:early |late )?{season}|[a-z]{4,20}) of {year}')

function yearOfNamed(after: string): number | undefined {
  YEAR_BEHIND.lastIndex = 0
  const found = YEAR_BEHIND.exec(after)
  return found?.index === 1 ? Number(found.groups?.['year']) : undefined
}

/** In a tale of former times, the season that comes next after what was told; the winter after autumn is of the next year. */
function seasonInStory(season: string | undefined, { storyYear, lastDated }: Scene): number | undefined {
  if (storyYear === undefined || !lastDated || !isFiner(lastDated.grain, 'half')) return storyYear
  const told = partsOf(lastDated.day)
  if (told.year !== storyYear && told.year !== storyYear + 1) return storyYear
  return told.month - firstMonth(season) > LATE_FOR_SEASON ? told.year + 1 : told.year
}

/** Months. A tale that has come so far beyond the first month of a season speaks of the next one. */
const LATE_FOR_SEASON = 7

/** The year alone is sure: on the other half of the Earth it is the other season. */
const seasonReading = (
  year: number,
  season: string | undefined,
  certainty: 'stated' | 'implied',
  mod?: string,
): Reading => ({
  type: 'DATE',
  value: `${timexOf(yearPoint(year))}-${seasonCode(season)}`,
  edtf: `${edtfOf(yearPoint(year))}~`,
  certainty,
  point: { day: firstOfMonth(year, firstMonth(season)), grain: 'quarter' },
  ...(mod ? { mod } : {}),
})

/** Before a bare season, which may be a verb, or the fall of a town. */
const BEFORE_SEASON = /(?:^|(?:^|[ (])(?:in|during|by|since|until|this|of|over)) (?:the )?$/

/** Seasons of a year. */
export const seasonRules: readonly TimeRule[] = [
  defineRule('season-of-year', `(?:the )?${MOD}{season}(?: of|,| in)? {year}`, ({ mod, season, year }) =>
    seasonReading(Number(year), season, 'stated', pointMod(mod)),
  ),
  defineRule('year-then-season', '{year} {season}', ({ year, season }) =>
    seasonReading(Number(year), season, 'stated'),
  ),
  defineRule('season', '(?:the )?(?:(?:early|late|mid)(?: |-))?{season}', ({ season }, scene) => {
    const isDoubtful =
      !BEFORE_SEASON.test(` ${scene.before}`) ||
      scene.after.startsWith(' of ') ||
      ['NOUN', 'PROPN'].includes(scene.nextToken()?.tag ?? '')
    // "the city's fall"
    if ((isDoubtful && !scene.isSure) || (season === 'fall' && /['’]s $/.test(scene.before))) return undefined
    const shared = yearOfNamed(scene.after)
    if (shared !== undefined) return seasonReading(shared, season, 'stated')
    const year = seasonInStory(season, scene) ?? yearOfPart(firstMonth(season), 3, scene)
    return year === undefined ? openReading(`XXXX-${seasonCode(season)}`) : seasonReading(year, season, 'implied')
  }),
  defineRule(
    'shifted-season',
    '(?:(?:early|late) )?{shift} {season}',
    ({ shift, season }, scene) => {
      const year = yearOfSeason(season, shift, scene)
      return year === undefined ? undefined : seasonReading(year, season, 'implied')
    },
    true,
  ),
]
