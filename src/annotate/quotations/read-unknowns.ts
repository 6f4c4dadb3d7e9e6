import { english } from '../../language/english.ts'
import type { unknownForms } from '../../language/knowledge/unknown-cues.ts'
import { endOfPeriod } from './clauses.ts'
import { findSubject, type Range } from './find-subject.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

const wordsOf = (form: (typeof unknownForms)[number]): ReadonlySet<string> =>
  new Set(english.unknownCues.filter(cue => cue.form === form).flatMap(cue => cue.words))
const adjectives = wordsOf('adjective')
const negated = wordsOf('negated')
const phrases = [...wordsOf('phrase')].map(phrase => phrase.split(' '))
const hard = wordsOf('hard')
const telling = wordsOf('telling')
const untold = wordsOf('untold')
const matters = wordsOf('matter')
const giving = wordsOf('giving')

/** Words that can only be one of the cues; a period without any is not looked at further. */
const triggers: ReadonlySet<string> = new Set([
  ...adjectives,
  ...negated,
  ...phrases.flatMap(phrase => phrase.slice(-1)),
  ...hard,
  ...untold,
  ...matters,
  'seen',
])

const COPULAS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  "'s",
  'remains',
  'remained',
  'remain',
])
const NONFINITE: ReadonlySet<string> = new Set(['be', 'been', 'remain'])
/** "largely unknown" tells of somebody without fame. */
const FAME: ReadonlySet<string> = new Set(['largely', 'relatively', 'mostly', 'virtually', 'widely', 'little'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never'])
const QUESTIONS: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'who',
  'whom',
  'whose',
  'what',
  'which',
  'why',
  'how',
  'when',
  'where',
])
const EMPTY: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'which',
  'who',
  'there',
  'he',
  'she',
  'they',
  'we',
  'i',
  'you',
])
/** After these an adjective is no whole predicate: "known as", "unknown to science". */
const GOES_ON: ReadonlySet<string> = new Set(['as', 'for', 'to', 'by', 'about', 'of', 'on', 'that'])
const LONGEST_GROUP = 6
const ENDINGS: ReadonlySet<string> = new Set([
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'since',
  'as',
  // "…, adding that the leaders would decide": what the speaker does tell.
  'adding',
  'saying',
  'noting',
  'stressing',
  'warning',
  'citing',
])

/** Where a question ends: with its sentence, or before a clause that says something else. */
function endOfQuestion(period: Period, first: number): number {
  const end = endOfPeriod(period)
  for (let at = first; at < end; at++) {
    const word = wordAt(period, at)
    if (
      word === ';' ||
      (word === ',' && (ENDINGS.has(wordAt(period, at + 1)) || wordAt(period, at + 1) === 'according'))
    )
      return at
    const next = /^(?:and|or)$/.test(wordAt(period, at + 1)) ? at + 2 : at + 1
    if (word === ',' && /^(?:he|she|it|they)$/.test(wordAt(period, next))) return at
  }
  return end
}

/** The question that begins at `at`, over adverbs and commas. */
function questionAt(period: Period, at: number): Range | undefined {
  let first = at
  while (tagAt(period, first) === 'ADV' && !QUESTIONS.has(wordAt(period, first))) first++
  if (/^(?:of|about|as)$/.test(wordAt(period, first)) && QUESTIONS.has(wordAt(period, first + 1))) first++
  if (wordAt(period, first) === 'to' && QUESTIONS.has(wordAt(period, first + 1))) first++
  if (/^(?:exactly|precisely)$/.test(wordAt(period, first))) first++
  if (!QUESTIONS.has(wordAt(period, first))) return undefined
  const last = endOfQuestion(period, first)
  return last - first > 1 ? { first, last } : undefined
}

/** The verb group that ends before `at`: where it begins, and whether it is negated. */
function groupBefore(period: Period, at: number): { readonly first: number; readonly negated: boolean } | undefined {
  let negation = false
  let first = at - 1
  for (; first >= 0 && at - first <= LONGEST_GROUP; first--) {
    const word = wordAt(period, first)
    if (COPULAS.has(word) && tagAt(period, first) !== 'PART') break
    if (NEGATIONS.has(word)) negation = true
    else if (FAME.has(word) || (tagAt(period, first) !== 'ADV' && !period.units[first]?.timed)) return undefined
  }
  if (!COPULAS.has(wordAt(period, first))) return undefined
  if (!NONFINITE.has(wordAt(period, first))) return { first, negated: negation }
  while (
    tagAt(period, first - 1) === 'AUX' ||
    tagAt(period, first - 1) === 'ADV' ||
    NEGATIONS.has(wordAt(period, first - 1))
  ) {
    first--
    if (NEGATIONS.has(wordAt(period, first))) negation = true
  }
  return { first, negated: negation }
}

/** "[What these steps might be] is unknown", "[The fate of the crew] remains unclear". */
function subjectBefore(period: Period, at: number): Range | undefined {
  for (let n = at - 1; n >= 0; n--) {
    const opens = n === 0 || ['PUNCT', 'CCONJ'].includes(tagAt(period, n - 1)) || wordAt(period, n - 1) === 'but'
    if (opens && QUESTIONS.has(wordAt(period, n)) && at - n > 1) return { first: n, last: at }
    if (tagAt(period, n) === 'PUNCT' || tagAt(period, n) === 'QUOTE') break
  }
  const subject = findSubject(period, at)
  if (!subject || (subject.last - subject.first === 1 && EMPTY.has(wordAt(period, subject.first)))) return undefined
  return tagAt(period, subject.last - 1) === 'PRON' || matters.has(wordAt(period, subject.last - 1))
    ? undefined
    : subject
}

/** What a predicate that begins at `at` and ends before `after` says is not known. */
function readPredicate(period: Period, at: number, after: number, needsNegation: boolean): Range | undefined {
  const group = groupBefore(period, at)
  if (!group || group.negated !== needsNegation) return undefined
  const question = questionAt(period, after)
  if (question) return question
  if (GOES_ON.has(wordAt(period, after)) || period.phraseAt[after]?.first === after) return undefined
  return subjectBefore(period, group.first)
}

/** "it is difficult to judge what …", "too early to say whether …". */
function readHard(period: Period, at: number): Range | undefined {
  for (let n = at + 1; n <= at + 4; n++)
    if (wordAt(period, n) === 'to' && telling.has(wordAt(period, n + 1))) return questionAt(period, n + 2)
  return undefined
}

/** "did not say whether …", "declined to specify when …". */
function readUntold(period: Period, at: number): Range | undefined {
  let negation = false
  for (let n = at - 1; n >= 0 && at - n <= LONGEST_GROUP; n--) {
    const word = wordAt(period, n)
    if (NEGATIONS.has(word) || /^(?:declined|declines|refused|refuses|without)$/.test(word)) negation = true
    else if (!['AUX', 'ADV', 'PART'].includes(tagAt(period, n)) && word !== 'to') break
  }
  return negation ? questionAt(period, at + 1) : undefined
}

/** "no details were given about the raid". */
function readMatter(period: Period, at: number): Range | undefined {
  const phrase = period.phraseAt[at]
  const opener = phrase?.head === at ? wordAt(period, phrase.first) : ''
  if (!phrase || (opener !== 'no' && opener !== 'few')) return undefined
  const about = (place: number): Range | undefined =>
    /^(?:about|on|of|as|regarding|concerning)$/.test(wordAt(period, place)) && place + 1 < endOfPeriod(period)
      ? { first: wordAt(period, place) === 'as' ? place + 2 : place + 1, last: endOfQuestion(period, place + 1) }
      : undefined
  for (let n = at + 1; n <= at + LONGEST_GROUP && n < period.units.length; n++) {
    if (giving.has(wordAt(period, n))) return about(n + 1)
    if (!['AUX', 'ADV', 'ADJ'].includes(tagAt(period, n))) break
  }
  const direct = about(at + 1)
  if (!direct) return undefined
  for (let n = direct.first; n < direct.last; n++)
    if (giving.has(wordAt(period, n)) && COPULAS.has(wordAt(period, n - 1))) {
      let last = n - 1
      while (tagAt(period, last - 1) === 'AUX') last--
      return { first: direct.first, last }
    }
  return undefined
}

function readAt(period: Period, at: number): Range | undefined {
  const word = wordAt(period, at)
  if (adjectives.has(word)) return readPredicate(period, at, at + 1, false)
  if (matters.has(word)) return readMatter(period, at)
  if (hard.has(word)) return readHard(period, at)
  if (untold.has(word) && tagAt(period, at) === 'VERB') return readUntold(period, at)
  if (negated.has(word)) return readPredicate(period, at, at + 1, true)
  if (word === 'seen' && wordAt(period, at - 1) === 'be' && wordAt(period, at - 2) === 'to')
    return wordAt(period, at - 3).startsWith('remain')
      ? (questionAt(period, at + 1) ?? subjectBefore(period, at - 3))
      : undefined
  const phrase = phrases.find(words => words.every((w, n) => wordAt(period, at + n) === w))
  return phrase && readPredicate(period, at, at + phrase.length, false)
}

/**
 * Reads what a period says is not known, outside of quotation marks.
 * @returns places in the period, in reading order, disjoint
 * @source data/en/unknown-cues.yml
 */
export function readUnknowns(period: Period): readonly Range[] {
  if (!period.units.some(unit => triggers.has(unit.word))) return []
  const found: Range[] = []
  for (let at = 0; at < period.units.length; at++) {
    const range = readAt(period, at)
    if (range && range.first < range.last && range.first >= (found.at(-1)?.last ?? 0)) found.push(range)
  }
  return found
}
