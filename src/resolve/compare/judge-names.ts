import { english } from '../../language/english.ts'
import { fold } from '../../text/fold.ts'
import type { Alignment, Pair } from './align-names.ts'
import { consonantsOf } from './compare-words.ts'
import { scoreNames } from './score-names.ts'

/**
 * At this score two names are rather one person's than not: in the middle of 0.40 to 0.52, where F1 stays within a point of its
 * best when the half of the benchmark that weights were learnt from is held out part by part.
 */
export const LIKELY_SAME = 0.46
/**
 * At this score, and where nothing below forbids it, names alone do not stand in the way of one person. On the half that weights
 * were learnt from, four joins of a hundred are wrong; in the record the articles must support each besides.
 */
export const SURELY_SAME = 0.8
/** Letters: in shorter words one letter makes another name ("Tim", "Tom"). */
const SHORTEST_MISSPELT = 5
const SHORTEST_VARIANT = 4

/** Why two full names can be one person's though they are written otherwise. */
export type NameRule =
  | 'same-sound'
  | 'name-form'
  | 'nickname'
  | 'shortened-name'
  | 'family-name-first'
  | 'spelling-variant'
  | 'misspelling'

const givenNames = new Set(english.givenNames.flatMap(list => list.names.map(fold)))
const surnames = new Set(english.surnames.flatMap(list => list.names.map(fold)))
const familyFirst = new Set(english.familyFirstSurnames.flatMap(entry => entry.names))

/**
 * Whether two full names are so near that articles which support it may make them one person's. Strict: wrong joins are
 * worse than missing ones. Names of which one only leaves out middle names are not judged here.
 * @returns undefined where they are not
 * @example judgeNames('Muammar Gaddafi', 'Moammar Qadhafi')?.rule  // 'spelling-variant'
 */
export function judgeNames(
  left: string,
  right: string,
): { readonly rule: NameRule; readonly score: number } | undefined {
  const { score, alignment } = scoreNames(left, right)
  if (score < SURELY_SAME || !isFramed(alignment)) return undefined
  const rule = ruleOf(alignment)
  return rule && { rule, score }
}

/**
 * Whether the first words of both stand beside each other, and the last: what only one has stands between them, or is an initial
 * before all ("W. Mark Fell"). No word is shortened to an initial, and neither is a surname alone.
 */
function isFramed({ pairs, left, right, leftOnly, rightOnly }: Alignment): boolean {
  if (Math.min(left.length, right.length) < 2 || pairs.length < 2) return false
  if (pairs.some(pair => pair.likeness.kind === 'initial')) return false
  if (leftOnly.length + rightOnly.length === 0) return true
  if (leftOnly.length > 0 && rightOnly.length > 0) return false
  const firstOf = (words: Alignment['left'], other: Alignment['left']) =>
    words.length > other.length && words[0]?.plain.length === 1 ? 1 : 0
  const [opening, closing] = [pairs[0], pairs.at(-1)]
  const begins = opening?.left === firstOf(left, right) && opening.right === firstOf(right, left)
  return (
    begins &&
    closing !== undefined &&
    closing.left + closing.leftCount === left.length &&
    closing.right + closing.rightCount === right.length
  )
}

/** Names of which one only lacks middle names are weighed with all others of their surname, see `clusterPeople`. */
const lacksMiddleNames = ({ pairs, leftOnly, rightOnly }: Alignment): boolean =>
  leftOnly.length + rightOnly.length > 0 && pairs[0]?.left === 0 && pairs[0].right === 0

function ruleOf(alignment: Alignment): NameRule | undefined {
  const { pairs } = alignment
  const isTurned = pairs.some((pair, at) => pair.right < (pairs[at - 1]?.right ?? 0))
  if (isTurned) return isFamilyFirst(alignment) ? 'family-name-first' : undefined
  const misspelt = pairs.filter(pair => pair.likeness.kind === 'misspelt')
  const readings = misspelt.map(pair => readMisspelt(pair, alignment))
  if (readings.includes(undefined)) return undefined
  if (readings.filter(reading => reading === 'misspelling').length > 1) return undefined
  // A slip in a name that is shortened besides is one guess too many.
  if (readings.includes('misspelling'))
    return alignment.leftOnly.length + alignment.rightOnly.length > 0 ? undefined : 'misspelling'
  if (readings.length > 0) return 'spelling-variant'
  const kinds = new Set(pairs.map(pair => pair.likeness.kind))
  if (kinds.has('nickname')) return 'nickname'
  if (kinds.has('form')) return 'name-form'
  if (lacksMiddleNames(alignment)) return undefined
  return alignment.leftOnly.length + alignment.rightOnly.length > 0 ? 'shortened-name' : 'same-sound'
}

/** "Orban Viktor": one word of two is a given name and the other is nobody's, so that it is plain which is which. */
function isFamilyFirst({ pairs, left }: Alignment): boolean {
  if (pairs.length !== 2 || left.length !== 2) return false
  if (pairs.some(pair => pair.likeness.kind === 'misspelt')) return false
  return left.filter(word => givenNames.has(word.plain)).length === 1
}

/** What may be a slip or another romanisation, where neither is a name by itself, nor a wife's form of the other. */
function readMisspelt(pair: Pair, { left, right }: Alignment): 'spelling-variant' | 'misspelling' | undefined {
  if (pair.leftCount + pair.rightCount > 2) return undefined
  const [a, b] = [left[pair.left], right[pair.right]]
  if (!a || !b || `${a.sound}a` === b.sound || `${b.sound}a` === a.sound) return undefined
  if (a.plain.charAt(0) !== b.plain.charAt(0) && coarse(a.sound).charAt(0) !== coarse(b.sound).charAt(0))
    return undefined
  // Chinese, Korean and Vietnamese names differ by each of their vowels: “Xiaoping”, “Xiaopeng”.
  if (familyFirst.has(left[0]?.plain ?? '')) return undefined
  const isFirst = pair.left === 0 && pair.right === 0
  const known = isFirst ? givenNames : surnames
  if (known.has(a.plain) && known.has(b.plain)) return undefined
  const shorter = Math.min(a.plain.length, b.plain.length)
  if (coarse(a.sound) === coarse(b.sound)) return shorter >= SHORTEST_VARIANT ? 'spelling-variant' : undefined
  return pair.likeness.apart === 1 && shorter >= SHORTEST_MISSPELT ? 'misspelling' : undefined
}

/** Consonants that romanisations of Arabic, Persian and Turkic names take for one another. */
const coarse = (sound: string): string =>
  (/^[aeiouy]/.test(sound) ? 'a' : '') +
  consonantsOf(
    sound
      .replace(/[gq]/g, 'k')
      .replace(/w/g, 'v')
      .replace(/(?<=.)h/g, ''),
  )

/** Keys of which two names share one, if they can be near enough to be compared: so that not all are compared with all. */
export function blocksOf(surname: string, given: string): readonly string[] {
  return [
    `s ${surname}`,
    `c ${coarse(surname)} ${coarse(given).charAt(0)}`,
    `g ${given} ${surname.slice(0, 2)}`,
    `t ${[surname, given].sort().join(' ')}`,
  ]
}
