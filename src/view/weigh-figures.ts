import type { Figure } from '../record/claim.ts'

/** How much a figure tells, for a reader who sees a few of many: what is doubtful, whose it is, what it belongs to. */
const signs: readonly { readonly weight: number; readonly isThere: (figure: Figure) => boolean }[] = [
  { weight: 4, isThere: ({ flags = [] }) => flags.some(({ flag }) => flag === 'implausible') },
  { weight: 3, isThere: ({ event }) => event !== undefined },
  { weight: 2, isThere: ({ attributedTo }) => attributedTo !== undefined },
  { weight: 1, isThere: ({ change, period }) => change !== undefined || period !== undefined },
  { weight: 2, isThere: ({ value, unit }) => unit !== undefined || value >= LEAST_TELLING },
]

/** "Two ships" tells less than "twelve ships". */
const LEAST_TELLING = 10

const weigh = (figure: Figure): number =>
  signs.reduce((sum, { weight, isThere }) => (isThere(figure) ? sum + weight : sum), 0)

/** Figures by how much they tell, the most first; as they were where they tell as much. */
export const weighFigures = (figures: readonly Figure[]): readonly Figure[] =>
  [...figures].sort((a, b) => weigh(b) - weigh(a))
