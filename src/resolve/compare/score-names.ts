import { english } from '../../language/english.ts'
import { type Alignment, alignNames } from './align-names.ts'

/** What is counted when two names of people are compared, each with its weight in `data/en/name-weights.yml`. */
export const nameFeatures = [
  'alike',
  'letters-apart',
  'misspelt',
  'initials',
  'conflict',
  'conflicting-letters',
  'left-out',
  'one-word',
  'other-first',
  'other-last',
] as const
export type NameFeature = (typeof nameFeatures)[number]

const ALIKE: ReadonlySet<string> = new Set(['same', 'sound', 'form', 'nickname'])
/** Letters beyond which one more tells nothing more. */
const MOST_APART = 5

export interface NameScore {
  /** From 0 to 1: how sure it is that both can be one person's name, as far as the names tell. */
  readonly score: number
  readonly features: { readonly [feature in NameFeature]: number }
  readonly alignment: Alignment
}

const weights = new Map(english.nameWeights.map(({ feature, weight }) => [feature, weight]))

/**
 * Compares two names of people by named features.
 * @source data/en/name-weights.yml
 * @example scoreNames('Zhaparov', 'Japarov').score > 0.9  // true
 */
export function scoreNames(left: string, right: string): NameScore {
  const alignment = alignNames(left, right)
  const features = countFeatures(alignment)
  const sum = nameFeatures.reduce(
    (total, feature) => total + features[feature] * (weights.get(feature) ?? 0),
    weights.get('bias') ?? 0,
  )
  return { score: 1 / (1 + Math.exp(-sum)), features, alignment }
}

/** What is counted of two names that stand word against word. Shares are of the letters of a name of mean length. */
export function countFeatures({ left, right, pairs, leftOnly, rightOnly }: Alignment): NameScore['features'] {
  const letters = (words: Alignment['left']) => words.reduce((sum, word) => sum + word.plain.length, 0)
  const mean = (letters(left) + letters(right)) / 2 || 1
  const misspelt = pairs.filter(pair => pair.likeness.kind === 'misspelt')
  const alike = pairs.filter(({ likeness }) => ALIKE.has(likeness.kind))
  const [more, fewer] = [letters(leftOnly), letters(rightOnly)].sort((a, b) => b - a)
  const conflicts = leftOnly.length > 0 && rightOnly.length > 0
  const isFirst = pairs.some(pair => pair.left === 0 && pair.right === 0)
  const isLast = pairs.some(p => p.left + p.leftCount === left.length && p.right + p.rightCount === right.length)
  const isOneWord = Math.min(left.length, right.length) === 1 && Math.max(left.length, right.length) > 1
  const isWritten = pairs.every(pair => pair.leftCount + pair.rightCount === 2)
  return {
    alike: alike.reduce((sum, pair) => sum + pair.letters, 0) / mean,
    'letters-apart': Math.min(
      MOST_APART,
      misspelt.reduce((sum, pair) => sum + pair.likeness.apart, 0),
    ),
    misspelt: misspelt.length,
    initials: pairs.filter(pair => pair.likeness.kind === 'initial').length,
    conflict: Number(conflicts),
    'conflicting-letters': (fewer ?? 0) / mean,
    'left-out': conflicts ? 0 : (more ?? 0) / mean,
    'one-word': Number(isOneWord && isWritten),
    'other-first': Number(!isFirst),
    'other-last': Number(!isLast),
  }
}
