import { english } from '../../language/english.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import type { ReadNumber } from './read-number.ts'

type Kind = (typeof english.numberNeighbors)[number]['kind']

/** The words of one kind that stand beside numbers. */
export const neighborsOf = (kind: Kind): ReadonlySet<string> =>
  new Set(english.numberNeighbors.filter(n => n.kind === kind).map(n => n.word))

const labels = neighborsOf('label')
const times = neighborsOf('time')
const FIRST_YEAR = 1800
const LAST_YEAR = 2100

const touches = (words: SentenceWords, at: number) => words.tokens[at - 1]?.end === words.tokens[at]?.start

type Test = (words: SentenceWords, number: ReadNumber) => boolean

const isInTime: Test = (words, { first, last }) => words.timeAt.slice(first, last).some(Boolean)
const isInName: Test = (words, { last }) => words.nameAt[last - 1] !== undefined
const hasLabel: Test = (words, { first }) =>
  labels.has(wordAt(words, first - 1)) || labels.has(lemmaAt(words, first - 1))

/** "27-member", "S-300", "#4": a part of a longer word. */
const isPartOfWord: Test = (words, { first, last }) =>
  (/^[-‐‑–/.#№:]$/.test(wordAt(words, first - 1)) && touches(words, first)) ||
  (/^[-‐‑–/:]$/.test(wordAt(words, last)) && touches(words, last) && touches(words, last + 1))

/** "Boeing 737", "Resolution 1701": digits right after a name, without a thing to count. */
const followsName: Test = (words, { first, last, plainDigits }) =>
  plainDigits &&
  tagAt(words, first - 1) === 'PROPN' &&
  !words.timeAt[first - 1] &&
  !/^(?:%|percent|per)$/.test(wordAt(words, last))

/** "in 2022", "the 2022 summit" — but "killed 2000 people". */
const isYear: Test = (words, { first, last, value, plainDigits }) => {
  if (!plainDigits || value < FIRST_YEAR || value > LAST_YEAR) return false
  const counts = tagAt(words, last) === 'NOUN' && wordAt(words, last).endsWith('s')
  return !(counts && /^(?:VERB|NUM)$/.test(tagAt(words, first - 1)))
}

const isTimeOrAge: Test = (words, { first, last }) =>
  times.has(lemmaAt(words, last)) ||
  times.has(wordAt(words, last)) ||
  (/^(?:full|long|straight|consecutive|more|further|calendar)$/.test(wordAt(words, last)) &&
    times.has(lemmaAt(words, last + 1))) ||
  (tagAt(words, first - 1) === 'PUNCT' && tagAt(words, last) === 'PUNCT')

/** "one in five", "three of the five": ratios are no figures of their own. */
const isRatio: Test = (words, { first, last }) => {
  const isNumber = (at: number) => tagAt(words, at) === 'NUM'
  return (
    (/^(?:in|of)$/.test(wordAt(words, last)) &&
      (isNumber(last + 1) || (wordAt(words, last + 1) === 'the' && isNumber(last + 2)))) ||
    (wordAt(words, last) === 'out' && wordAt(words, last + 1) === 'of') ||
    (/^(?:in|of)$/.test(wordAt(words, first - 1)) && isNumber(first - 2)) ||
    (wordAt(words, first - 1) === 'the' && wordAt(words, first - 2) === 'of' && isNumber(first - 3))
  )
}

/** "39 2/3", "10 000": two numbers in a row are some notation of their own. */
const isBesideNumber: Test = (words, { last }) => /^\d/.test(wordAt(words, last))

const tests: readonly Test[] = [
  isBesideNumber,
  isInTime,
  isInName,
  hasLabel,
  isPartOfWord,
  followsName,
  isYear,
  isTimeOrAge,
  isRatio,
]

/**
 * Whether a number names, dates or orders something instead of counting it: "Article 5", "2022", "a 27-member bloc".
 * @source data/en/number-neighbors.yml
 */
export const isLabel = (words: SentenceWords, number: ReadNumber): boolean => tests.some(test => test(words, number))
