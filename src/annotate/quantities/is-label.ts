import { english } from '../../language/english.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { isJoint } from './is-joint.ts'
import type { ReadNumber } from './read-number.ts'

type Kind = (typeof english.numberNeighbors)[number]['kind']

/** The words of one kind that stand beside numbers. */
export const neighborsOf = (kind: Kind): ReadonlySet<string> =>
  new Set(english.numberNeighbors.filter(n => n.kind === kind).map(n => n.word))

const labels = neighborsOf('label')
const times = neighborsOf('time')
const joined = neighborsOf('joined')
const FIRST_YEAR = 1800
const LAST_YEAR = 2100
/** Of half a day, as clocks count. */
const HOURS = 12

const touches = (words: SentenceWords, at: number) => words.tokens[at - 1]?.end === words.tokens[at]?.start

type Test = (words: SentenceWords, number: ReadNumber) => boolean

/** Half of a number's words in an expression of time make it one: "5 May", "2022", "three years". */
const isInTime: Test = (words, { first, last }) => words.timeAt.slice(first, last).some(Boolean)

/** "the Group of 20", "the Two Holy Mosques", "Channel 4". */
const isInName: Test = (words, { first, last }) => {
  const name = words.nameAt[last - 1]
  return name !== undefined && (words.nameAt[first - 1] === name || words.nameAt[last] === name || first === last - 1)
}

const hasLabel: Test = (words, { first, last, plainDigits }) => {
  const before = wordAt(words, first - 1)
  // "The group will number 36 officers"
  if (before === 'number' && tagAt(words, first - 1) === 'VERB') return false
  if (!labels.has(before) && !labels.has(lemmaAt(words, first - 1))) return false
  return plainDigits || /^(?:no|no\.|#|number|top|aged|age)$/.test(before) || isOrdering(words, last)
}

/** "a season two | contestant", "in round three,": a number in words orders, where no plural follows that it might count. */
const isOrdering = (words: SentenceWords, last: number) =>
  tagAt(words, last) === 'PUNCT' ||
  (tagAt(words, last) === 'NOUN' &&
    words.tokens[last]?.features.includes('Number=Sing') === true &&
    tagAt(words, last + 1) !== 'NOUN')

/** "27-member" counts members; "S-300", "#4", "5-0" and "two-state" are parts of a longer word. */
const isPartOfWord: Test = (words, { first, last, isPart }) => {
  const before = wordAt(words, first - 1)
  if (/^[-‐‑–/.#№:]$/.test(before) && touches(words, first)) return true
  if (isJoint(words, first - 1) && !isPart) return true
  if (/^[/:]$/.test(wordAt(words, last)) && touches(words, last) && touches(words, last + 1)) return true
  if (!isJoint(words, last) || isPart) return false
  return !joined.has(lemmaAt(words, last + 1)) && !joined.has(wordAt(words, last + 1))
}

/** "Boeing 737", "Resolution 1701", "Seoul 2": digits right after a name, without a thing to count. */
const followsName: Test = (words, { first, plainDigits }) =>
  plainDigits && tagAt(words, first - 1) === 'PROPN' && !words.timeAt[first - 1]

/** "in 2022", "the 2022 summit" — but "killed 2000 people". */
const isYear: Test = (words, { first, last, value, plainDigits }) => {
  if (!plainDigits || value < FIRST_YEAR || value > LAST_YEAR) return false
  const counts = /^(?:NOUN|ADJ)$/.test(tagAt(words, last)) && /s$|^people$/.test(wordAt(words, last))
  const adjective = tagAt(words, last) === 'ADJ' && /s$|^people$/.test(wordAt(words, last + 1))
  return !((counts || adjective) && !/^(?:the|in|since|by|from|until|late|early|mid)$/.test(wordAt(words, first - 1)))
}

const isTimeWord = (words: SentenceWords, at: number) => times.has(lemmaAt(words, at)) || times.has(wordAt(words, at))

/** "at about 5 | in the morning". */
const isOfDay = (words: SentenceWords, last: number) =>
  (wordAt(words, last) === 'in' && /^(?:morning|afternoon|evening)$/.test(wordAt(words, last + 2))) ||
  (wordAt(words, last) === 'at' && wordAt(words, last + 1) === 'night')

const isTime: Test = (words, { last, value }) => {
  if (value <= HOURS && isOfDay(words, last)) return true
  const at = isJoint(words, last) ? last + 1 : last
  const between = /^(?:full|long|straight|consecutive|more|further|calendar|whole|or|working|business|or|additional|-)$/
  return isTimeWord(words, at) || (between.test(wordAt(words, at)) && isTimeWord(words, at + 1))
}

/** "Ana Vell, 34, won": a bare number between marks is an age or stands in a table. */
const isAlone: Test = (words, { first, last }) =>
  tagAt(words, last) === 'PUNCT' && (tagAt(words, first - 1) === 'PUNCT' || first === 0) && !isJoint(words, last)

/** "39 2/3", "10 000": two numbers in a row are some notation of their own. */
const isBesideNumber: Test = (words, { last }) => /^\d/.test(wordAt(words, last))

/** "the Big Three builders": a number in capitals inside a sentence is part of a name. */
const isCapital: Test = (words, { first }) =>
  first > 0 &&
  /^\p{Lu}\p{Ll}/u.test(words.tokens[first]?.text ?? '') &&
  /^(?:NOUN|PROPN|ADJ|DET|ADP|VERB)$/.test(tagAt(words, first - 1))

const tests: readonly Test[] = [
  isBesideNumber,
  isInTime,
  isInName,
  isCapital,
  hasLabel,
  isPartOfWord,
  followsName,
  isYear,
  isTime,
  isAlone,
]

/**
 * Whether a number names, dates or orders something instead of counting it: "Article 5", "2022", "a two-state solution".
 * @source data/en/number-neighbors.yml
 */
export const isLabel = (words: SentenceWords, number: ReadNumber): boolean => tests.some(test => test(words, number))
