import { remember } from '../../text/remember.ts'
import { soundOf } from '../../text/spelling.ts'
import { compareConsonants, compareWords, type Likeness } from './compare-words.ts'
import { leavesOutVowels, type NameWord, splitName, toLatin } from './split-name.ts'

/** Words of one name beside those of another that they may stand for. */
export interface Pair {
  /** Number of the first word in its name, and how many words it takes: several where one name writes them apart. */
  readonly left: number
  readonly leftCount: number
  readonly right: number
  readonly rightCount: number
  readonly likeness: Likeness
  /** Letters of both, halved. */
  readonly letters: number
}

/** Two names, word against word. */
export interface Alignment {
  readonly left: readonly NameWord[]
  readonly right: readonly NameWord[]
  /** In the order of the left name. */
  readonly pairs: readonly Pair[]
  /** Words of the one that have none beside them in the other. */
  readonly leftOnly: readonly NameWord[]
  readonly rightOnly: readonly NameWord[]
}

/** How many words of either name may stand for how many of the other: "Jan Daniel" for "JanDaniel". */
const COUNTS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
]
/** Words that one name writes together and the other apart must agree almost to the letter. */
const LEAST_JOINED = 0.8
/** Of equally near words, those in like places are put together. */
const COST_OF_DISTANCE = 0.01

const wordsOf = remember(splitName, 50_000)
const latinWordsOf = remember((name: string) => splitName(toLatin(name)), 1000)

/** The scripts of a name, without the marks that all share. */
const scriptOf = (name: string): string =>
  /[^\p{Script=Latin}\P{L}]/u.test(name) ? (/\p{Script=Latin}/u.test(name) ? 'mixed' : nonLatin(name)) : 'latin'

const SCRIPTS = ['Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Han', 'Hangul', 'Armenian', 'Georgian'] as const
const matchers = SCRIPTS.map(script => ({ script, letters: new RegExp(`\\p{Script=${script}}`, 'u') }))
const nonLatin = (name: string): string => matchers.find(({ letters }) => letters.test(name))?.script ?? 'other'

/**
 * Puts the words of two names beside each other, the nearest first; names in two scripts are compared in Latin letters.
 * @example alignNames('S. Okoro', 'Okoro, Samuel').pairs.map(pair => pair.likeness.kind)  // ['initial', 'same']
 */
export function alignNames(leftName: string, rightName: string): Alignment {
  const scripts = [scriptOf(leftName), scriptOf(rightName)]
  const isMixed = scripts[0] !== scripts[1]
  const [left, right] = isMixed
    ? [latinWordsOf(leftName), latinWordsOf(rightName)]
    : [wordsOf(leftName), wordsOf(rightName)]
  const isVowelless = isMixed && (leavesOutVowels(leftName) || leavesOutVowels(rightName))
  const candidates = listPairs(left, right, isVowelless ? compareConsonants : compareWords)
  const takenLeft = new Set<number>()
  const takenRight = new Set<number>()
  const pairs: Pair[] = []
  for (const pair of candidates) {
    const [ofLeft, ofRight] = [range(pair.left, pair.leftCount), range(pair.right, pair.rightCount)]
    if (ofLeft.some(at => takenLeft.has(at)) || ofRight.some(at => takenRight.has(at))) continue
    for (const at of ofLeft) takenLeft.add(at)
    for (const at of ofRight) takenRight.add(at)
    pairs.push(pair)
  }
  return {
    left,
    right,
    pairs: pairs.sort((a, b) => a.left - b.left),
    leftOnly: left.filter((_, at) => !takenLeft.has(at)),
    rightOnly: right.filter((_, at) => !takenRight.has(at)),
  }
}

/** Every two runs of words that resemble each other, those first that agree in most letters. */
function listPairs(
  left: readonly NameWord[],
  right: readonly NameWord[],
  compare: (a: NameWord, b: NameWord) => Likeness,
): readonly Pair[] {
  const pairs: Pair[] = []
  for (const [leftCount, rightCount] of COUNTS)
    for (let l = 0; l + leftCount <= left.length; l++)
      for (let r = 0; r + rightCount <= right.length; r++) {
        const [a, b] = [joinWords(left, l, leftCount), joinWords(right, r, rightCount)]
        const likeness = compare(a, b)
        if (likeness.kind === 'other') continue
        const isJoined = leftCount + rightCount > 2
        if (isJoined && (likeness.nearness < LEAST_JOINED || likeness.kind === 'initial')) continue
        const letters = (a.plain.length + b.plain.length) / 2
        pairs.push({ left: l, leftCount, right: r, rightCount, likeness, letters })
      }
  const worth = ({ likeness, letters, left: l, right: r }: Pair) =>
    likeness.nearness * letters - COST_OF_DISTANCE * Math.abs(l - r)
  return pairs.sort((a, b) => worth(b) - worth(a) || a.left - b.left || a.right - b.right)
}

function joinWords(words: readonly NameWord[], at: number, count: number): NameWord {
  const [first] = words.slice(at, at + 1)
  if (first && count === 1) return first
  const plain = words
    .slice(at, at + count)
    .map(word => word.plain)
    .join('')
  return { plain, sound: soundOf(plain) }
}

const range = (start: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => start + i)
