import { fold } from '../text/fold.ts'
import { english } from './english.ts'
import type { Country } from './knowledge/countries.ts'
import type { Bound } from './knowledge/plausibility.ts'

/** A figure as a text states it: the plain number, its unit (of data/en/units.yml) and the words for what is counted. */
export interface StatedFigure {
  readonly value: number
  readonly unit?: string
  readonly what: string
}

export interface Implausible {
  readonly flag: 'implausible'
  readonly why: string
}

/** Border treaties, lakes and disputed lands: sources differ on a country's area by less than this factor. */
const AREA_TOLERANCE = 1.25

/** Text made ready to be searched: folded, a space at each end. */
const spaced = (text: string) => ` ${fold(text)} `

/** A test for any of the words, whole or in the plural, without regard to case. */
function anyOf(words: readonly string[]): (what: string) => boolean {
  const forms = words.map(fold).flatMap(word => [` ${word} `, ` ${word}s `, ` ${word}es `])
  return what => forms.some(form => what.includes(form))
}

interface Rule extends Bound {
  readonly about: string
  readonly isAbout: (what: string, context: string) => boolean
}

const rules: readonly Rule[] = english.plausibleBounds.map(bound => {
  const words = anyOf(bound.words)
  const near = bound.near.length > 0 ? anyOf(bound.near) : () => true
  const not = anyOf(bound.not)
  return { ...bound, isAbout: (what, context) => words(what) && near(context) && !not(context) }
})

const units = new Map(english.units.map(unit => [unit.unit, unit]))

/** The value in the base of its unit: 4000000 "kg" is 4000 "t". */
function toBase({ value, unit }: StatedFigure): { value: number; base: string } {
  if (unit === undefined) return { value, base: 'count' }
  const known = units.get(unit)
  return known?.base === undefined ? { value, base: unit } : { value: value * (known.factor ?? 1), base: known.base }
}

/** States whose name another land bears as well: the American Georgia is twice as large. */
const NAMESAKES: ReadonlySet<string> = new Set(['GEO', 'JEY', 'LUX', 'COG', 'COD'])

const countryNames = english.countries
  .filter(({ code }) => !NAMESAKES.has(code))
  .map(country => ({
    country,
    isNamed: anyOf([country.name, ...country.aliases, ...country.demonyms].filter(name => name.length > 3)),
  }))

/** Land that a country holds or loses cannot be larger than the country; where several are named, than the largest. */
function exceedsCountry(km2: number, what: string): Country | undefined {
  if (
    !/\b(?:territor|land|area|soil|region|district|forest)/i.test(what) ||
    /\b(?:sea|waters|maritime|ocean|economic zone)\b/i.test(what)
  )
    return undefined
  const named = countryNames.filter(({ isNamed }) => isNamed(what)).map(({ country }) => country)
  const largest = named.reduce<Country | undefined>((a, b) => (a && a.area >= b.area ? a : b), undefined)
  return largest && largest.area > 0 && km2 > largest.area * AREA_TOLERANCE ? largest : undefined
}

const people = anyOf(english.personCounts.map(({ word }) => word))

/** So many more than once lived there: populations are some years old, and grow by at most four percent a year. */
const POPULATION_TOLERANCE = 2
/** In smaller countries guests may well outnumber those who live there. */
const LEAST_POPULATION = 500_000

/** Of the people of a country there cannot be more than live there; where several countries are named, than in the largest. */
function exceedsPopulation(count: number, what: string): Country | undefined {
  if (!people(what)) return undefined
  const named = countryNames.filter(({ isNamed }) => isNamed(what)).map(({ country }) => country)
  if (named.length === 0 || named.some(({ population = 0 }) => population < LEAST_POPULATION)) return undefined
  const most = Math.max(...named.map(({ population = 0 }) => population))
  return count > most * POPULATION_TOLERANCE ? named.find(({ population }) => population === most) : undefined
}

/** "expatriates | from 32 countries": those counted, and not where they come from. */
const counted = (what: string) => what.replace(/(?<=\S )from .*$/, '')

const shown = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 })

/** Why a number of square kilometres or people is more than a country has. */
function exceeds(value: number, base: string, what: string): string | undefined {
  if (base === 'km²') {
    const country = exceedsCountry(value, what)
    return country && `${country.name} has ${shown(country.area)} km² in all`
  }
  const country = base === 'count' ? exceedsPopulation(value, what) : undefined
  return country && `${country.name} has about ${shown(country.population ?? 0)} inhabitants`
}

/**
 * Judges whether a figure can be at all, by orders of magnitude. What cannot be is kept, and said to be implausible.
 * @param sentence  the words around it, which tell of what kind it is ("seized", "in a day")
 * @returns undefined where nothing speaks against it
 * @source data/plausibility.yml; areas of countries from world-countries, populations from country-json
 * @example judgeFigure({ value: 4000000, unit: 'metric ton', what: 'drugs seized' })  // { flag: 'implausible', why: 'all illegal drugs …' }
 */
export function judgeFigure(figure: StatedFigure, sentence = ''): Implausible | undefined {
  const { value, base } = toBase(figure)
  const what = spaced(figure.what)
  const context = `${what}${spaced(sentence)}`
  const about = base === 'count' ? counted(what) : what
  const broken = rules.find(rule => rule.base === base && value > rule.most && rule.isAbout(about, context))
  const why = broken?.why ?? exceeds(value, base, what)
  return why === undefined ? undefined : { flag: 'implausible', why }
}
