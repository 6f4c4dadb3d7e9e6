import type { Statement } from '../record/claim.ts'
import { ageInDays } from './age.ts'

/** In words: what is shorter says little, what is longer is cut in a line. */
const TELLING = { least: 6, most: 45 }
/** Days of age that take one point from a statement, and the most points that age takes. */
const DAYS_PER_POINT = 14
const MOST_AGE = 3
/** More reports than this add nothing. */
const ENOUGH = 4

/** What makes one statement of a speaker more worth a line than another. Chosen by reading briefs; it only orders lines. */
/** "This is part of it": nobody knows of what without the words before. */
const LEANS_BACK = /^(?:this|that|these|those|it|its|such|so|but|and|then|therefore|also|yes|no)\b/i

const signs: readonly { readonly weight: number; readonly isThere: (statement: Statement) => boolean }[] = [
  { weight: 2, isThere: ({ kind }) => kind === 'direct' },
  { weight: 1, isThere: ({ kind }) => kind === 'mixed' },
  { weight: 2, isThere: ({ occasion }) => occasion !== undefined },
  { weight: -3, isThere: ({ content }) => LEANS_BACK.test(content) },
  { weight: 1, isThere: ({ polarity }) => polarity === 'negative' },
  {
    weight: 3,
    isThere: ({ content }) => {
      const words = content.split(/\s+/).length
      return words >= TELLING.least && words <= TELLING.most
    },
  },
]

/** How much a statement tells, for a reader who sees a few of many: reports, quoted words, a length that says something, age. */
export function weighStatement(statement: Statement, asOf: string | undefined): number {
  const age = ageInDays(statement.date ?? statement.knownSince, asOf) ?? 0
  const told = signs.reduce((sum, { weight, isThere }) => (isThere(statement) ? sum + weight : sum), 0)
  return told + 2 * Math.min(statement.sources?.origins ?? 1, ENOUGH) - Math.min(age / DAYS_PER_POINT, MOST_AGE)
}
