import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, joinPhrases, phraseFrom, type Run, skipToSubject } from '../walk-clauses.ts'
import { neighborsOf } from './is-label.ts'

const uncounted = neighborsOf('uncounted')
const times = neighborsOf('time')
const invariants = neighborsOf('invariant')
const fates = neighborsOf('fate')
const fateVerbs = neighborsOf('fate-verb')

const OF: ReadonlySet<string> = new Set(['of'])
const AFTER_VERB: ReadonlySet<string> = new Set([
  'from',
  'in',
  'to',
  'at',
  'by',
  'near',
  'on',
  'across',
  'with',
  'for',
  'of',
])
/** Below this, numbers in plain words mostly introduce people and things ("two leaders") and count nothing. */
const LEAST_FIGURE = 10
/** Verbs of saying: who says something is not thereby counted. */
const REPORTING: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'add', 'claim', 'state'])

/** Whether a noun is a plural, by its form or by the list of plurals without one. */
export function isPlural(words: SentenceWords, at: number): boolean {
  const word = wordAt(words, at)
  const lemma = lemmaAt(words, at)
  if (invariants.has(word) || invariants.has(lemma)) return true
  if (tagAt(words, at) === 'PROPN') return word.endsWith('s') && !word.endsWith('ss')
  return word !== lemma
}

/** Goes over "… and three civilians": nouns that share the predicate with the one before. */
function skipCoordinated(words: SentenceWords, last: number): number {
  let end = last
  while (/^(?:,|and|or)$/.test(wordAt(words, end))) {
    const from = wordAt(words, end) === ',' && /^(?:and|or)$/.test(wordAt(words, end + 1)) ? end + 2 : end + 1
    const phrase = phraseFrom(words, from)
    if (!phrase || phrase.pronoun || tagAt(words, from) === 'PRON') break
    end = joinPhrases(words, phrase.last, OF)
  }
  return end
}

/**
 * Takes in the predicate that tells what became of those counted: "people" + "are missing from the northern side",
 * "soldiers" + "and three civilians were killed".
 */
export function withPredicate(words: SentenceWords, { first, last }: Run): Run {
  for (const start of new Set([last, skipCoordinated(words, last)])) {
    let at = start
    while (/^(?:AUX|ADV|PART)$/.test(tagAt(words, at)) && wordAt(words, at) !== 'to') at++
    const isVerb = tagAt(words, at) === 'VERB' && !REPORTING.has(lemmaAt(words, at))
    const isState = at > start && (tagAt(words, at) === 'ADJ' || fates.has(wordAt(words, at)))
    if (!isVerb && !isState) continue
    at++
    const object = isVerb ? phraseFrom(words, at) : undefined
    if (object && !words.timeAt[at] && !object.pronoun) at = object.last
    const joined = joinPhrases(words, at, AFTER_VERB)
    return { first, last: joined }
  }
  return { first, last }
}

/** Takes in the verb right before, where it tells what was done to those counted: "killing" + "12 people". */
function withVerbBefore(words: SentenceWords, what: Run, from: number): Run {
  return tagAt(words, from - 1) === 'VERB' && fateVerbs.has(lemmaAt(words, from - 1))
    ? { first: from - 1, last: what.last }
    : what
}

const DEFINITE =
  /^(?:the|these|those|both|its|their|his|her|our|my|other|first|last|next|past|final|other|remaining|top)$/

/**
 * What a number without a unit counts: the noun after it, with what tells apart which ones.
 * @param from  where the number begins, with its comparison
 * @param at    the place after the number
 * @returns undefined where it counts nothing that is said here
 * @source data/en/number-neighbors.yml
 */
export function readCounted(words: SentenceWords, from: number, at: number, value: number): Run | undefined {
  const start = wordAt(words, at) === 'of' ? at + 1 : at
  const phrase = words.phraseAt[start]
  const small = value < LEAST_FIGURE
  if (small && DEFINITE.test(wordAt(words, from - 1))) return undefined
  if (phrase && phrase.head >= start && !phrase.pronoun && (start === at || phrase.first === start)) {
    const noun = lemmaAt(words, phrase.head)
    if (times.has(noun) || (small && uncounted.has(noun))) return undefined
    if (value === 1 ? isPlural(words, phrase.head) : !isPlural(words, phrase.head)) return undefined
    const counted = { first: start, last: joinPhrases(words, phrase.last, OF) }
    const told = withPredicate(words, counted)
    return told.last > counted.last ? told : withVerbBefore(words, counted, from)
  }
  if (fates.has(wordAt(words, at))) return { first: at, last: joinPhrases(words, at + 1, AFTER_VERB) }
  if (fateVerbs.has(lemmaAt(words, from - 1)) && tagAt(words, from - 1) === 'VERB')
    return { first: from - 1, last: from }
  return undefined
}

/** The subject of the verb that stands right before a number: "the death toll" before "rose to 45". */
export function subjectBefore(words: SentenceWords, verb: number): Run | undefined {
  const before = skipToSubject(words, verb)
  if (wordAt(words, before) === ',' && wordAt(words, verb).endsWith('ing')) return mainSubject(words, before)
  return clauseSubject(words, verb)
}

/** The subject of the last verb told of before a place. */
function mainSubject(words: SentenceWords, end: number): Run | undefined {
  for (let at = end - 1; at > 0; at--) {
    if (/^[,;:]$/.test(wordAt(words, at))) return undefined
    if (tagAt(words, at) === 'VERB' && skipToSubject(words, at) < at - 1) return clauseSubject(words, at)
  }
  for (let at = end - 1; at > 0; at--) if (tagAt(words, at) === 'VERB') return clauseSubject(words, at)
  return undefined
}
