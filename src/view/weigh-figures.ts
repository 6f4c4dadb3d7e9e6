import { english } from '../language/english.ts'
import type { Figure } from '../record/claim.ts'
import type { Record } from '../record/record.ts'
import { fold } from '../text/fold.ts'
import { ageInDays } from './age.ts'
import { dropEchoes } from './drop-echoes.ts'

/** Words by which a count of people is a toll, as they stand in what is counted. */
const tolls: ReadonlySet<string> = new Set(
  english.tollWords
    .filter(({ part }) => part !== 'people')
    .flatMap(({ word }) => [word, `${word}s`, `${word}d`, `${word}ed`, `${word}ing`]),
)

/** How much a figure tells, for a reader who sees a few of many: what is doubtful, whose it is, what it belongs to. */
const signs: readonly { readonly weight: number; readonly isThere: (figure: Figure) => boolean }[] = [
  { weight: 4, isThere: ({ flags = [] }) => flags.some(({ flag }) => flag === 'implausible') },
  { weight: 3, isThere: ({ event }) => event !== undefined },
  { weight: 2, isThere: ({ attributedTo }) => attributedTo !== undefined },
  { weight: 1, isThere: ({ change, period }) => change !== undefined || period !== undefined },
  { weight: 2, isThere: ({ value, unit }) => unit !== undefined || value >= LEAST_TELLING },
  { weight: 4, isThere: ({ what }) => what.split(/\s+/).some(word => tolls.has(word.toLowerCase())) },
  { weight: 2, isThere: ({ sources }) => (sources?.origins ?? 1) > 1 },
  // A number of a thing without more, "85 people", tells nothing by itself.
  { weight: -2, isThere: ({ what }) => what.split(/\s+/).length < SHORTEST },
]

/** In words. */
const SHORTEST = 2

/** "Two ships" tells less than "twelve ships". */
const LEAST_TELLING = 10

const weigh = (figure: Figure): number =>
  signs.reduce((sum, { weight, isThere }) => (isThere(figure) ? sum + weight : sum), 0)

/** In letters: so few of "killed" and "killing" are the same. */
const STEM = 4
const stemsOf = ({ noun = '', what }: Figure): string =>
  `${noun} ${what}`.replace(/[\p{L}]+/gu, word => word.slice(0, STEM))
const isSameNumber = (a: Figure, b: Figure): boolean => a.value === b.value && a.unit === b.unit

/** What is counted apart is told apart; the same number of the same thing is told once. */
export const pickFigures = ({ figures, asOf }: Pick<Record, 'figures' | 'asOf'>): readonly Figure[] => {
  const ranked = weighFigures(figures.filter(figure => !countsItsSource(figure)))
  const isPast = ({ period }: Figure) => (ageInDays(period, asOf) ?? 0) > PAST_DAYS
  return dropEchoes([...ranked.filter(f => !isPast(f)), ...ranked.filter(isPast)], stemsOf, isSameNumber)
}

/** "two officials" who say something count nothing. */
const countsItsSource = ({ attributedTo, what }: Figure): boolean =>
  attributedTo !== undefined && ` ${fold(attributedTo)} `.includes(` ${fold(what)} `)

/** In days: a number of so long ago is told for comparison. */
const PAST_DAYS = 180

/** Figures by how much they tell, the most first; as they were where they tell as much. */
export const weighFigures = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => weigh(b) - weigh(a))
