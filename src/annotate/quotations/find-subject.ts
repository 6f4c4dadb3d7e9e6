import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { type Period, tagAt, wordAt } from './periods.ts'

/** Places in the period's units, `last` exclusive. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Units between the commas that set off an apposition or a relative clause. */
const LONGEST_APPOSITION = 40
const LONGEST_PHRASE = 25

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'to',
  'with',
  'on',
  'near',
  'against',
  'about',
  'under',
])
/** Words tagged as prepositions after which a clause may begin. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'that',
  'after',
  'before',
  'since',
  'until',
  'as',
  'than',
  'but',
  'and',
  'when',
  'while',
  'where',
  'why',
  'how',
  'if',
  'because',
  'though',
  'although',
  'whereas',
  'whether',
  'which',
  'whom',
  'what',
  'or',
  'once',
  'so',
  'for',
  'like',
])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const APPOSITION_OPENERS: ReadonlySet<string> = new Set([
  'DET',
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'VERB',
  'ADP',
  'PRON',
  'ADV',
  'SCONJ',
  'PART',
  'AUX',
  'QUOTE',
])

const isPunctuation = (period: Period, at: number) => tagAt(period, at) === 'PUNCT' || tagAt(period, at) === 'QUOTE'
const isTimed = (period: Period, at: number) => period.units[at]?.timed === true

/** The phrase that ends with the unit before `end`. */
function phraseEnding(period: Period, end: number): NounPhrase | undefined {
  const phrase = period.phraseAt[end - 1]
  return phrase?.last === end ? phrase : undefined
}

/** Whether a clause may begin at `first`, so that the phrase there is its subject. */
export function opensClause(period: Period, first: number): boolean {
  const before = first - 1
  if (before < 0 || isPunctuation(period, before) || isTimed(period, before)) return true
  const tag = tagAt(period, before)
  const word = wordAt(period, before)
  if (tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADV' || CLAUSE_OPENERS.has(word)) return true
  if (period.phraseAt[before] && tagAt(period, first) !== 'PROPN') return true
  return tag === 'INTJ'
}

/** Joins what hangs on a phrase from the left: "the head of [the council]", "Vell and [Orm]". */
function extendLeft(period: Period, phrase: NounPhrase): number {
  let { first } = phrase
  const end = phrase.last
  while (end - first < LONGEST_PHRASE) {
    const link = wordAt(period, first - 1)
    if (link === '&' || LINKS.has(link)) {
      const left = phraseEnding(period, first - 1)
      if (!left || left.pronoun || isTimed(period, first - 2)) return first
      if (link !== 'of' && link !== '&' && !opensClause(period, extendLeft(period, left))) return first
      first = left.first
    } else if (link === 'and' || link === 'or') {
      const left = phraseEnding(period, first - 1)
      if (!left || isTimed(period, first - 2)) return first
      const further = extendLeft(period, left)
      if (!opensClause(period, further) || wordAt(period, further - 1) === ',') return first
      first = further
    } else return first
  }
  return first
}

/** A phrase whose words are a preposition's: only a name that ends it can be the subject ("At the summit Vell said"). */
function nameWithin(period: Period, phrase: NounPhrase): Range | undefined {
  let first = phrase.last
  while (first > phrase.first && tagAt(period, first - 1) === 'PROPN') first--
  return first > phrase.first && first < phrase.last && tagAt(period, first - 1) === 'NOUN'
    ? { first, last: phrase.last }
    : undefined
}

/** "the officials leading the talks said", "those who met Vell said": the subject stands before the clause between. */
function beforeReduced(period: Period, first: number): Range | undefined {
  let at = first - 1
  if (tagAt(period, at) !== 'VERB') return undefined
  const reduced = /(?:ing|ed|en|wn)$/.test(wordAt(period, at))
  while (at > 0 && (tagAt(period, at - 1) === 'AUX' || tagAt(period, at - 1) === 'ADV')) at--
  const relative = RELATIVES.has(wordAt(period, at - 1))
  if (!relative && (!reduced || at !== first - 1)) return undefined
  return subjectEnding(period, relative ? at - 1 : at)
}

function subjectEnding(period: Period, end: number): Range | undefined {
  const phrase = phraseEnding(period, end)
  if (!phrase) return undefined
  if (phrase.pronoun) return { first: phrase.first, last: phrase.last }
  const first = extendLeft(period, phrase)
  if (opensClause(period, first)) return { first, last: end }
  return nameWithin(period, phrase) ?? beforeReduced(period, first)
}

/** Steps over adverbs and times: "Vell [on Tuesday again] said". */
function skipLeft(period: Period, end: number): number {
  let at = end
  for (;;) {
    const tag = tagAt(period, at - 1)
    if (tag === 'ADV' && !CLAUSE_OPENERS.has(wordAt(period, at - 1))) at--
    else if (isTimed(period, at - 1)) at--
    else if (tag === 'ADP' && isTimed(period, at)) at--
    else if (wordAt(period, at - 1) === 'once' || wordAt(period, at - 1) === 'also') at--
    else return at
  }
}

/** Ends in a name of a person, as far as capitals tell: "Ana Vell". */
const isPerson = (period: Period, phrase: NounPhrase) =>
  tagAt(period, phrase.head) === 'PROPN' &&
  tagAt(period, phrase.head - 1) === 'PROPN' &&
  wordAt(period, phrase.first) !== 'the'

/** The phrase before "who", "which" or "that", with or without a comma. */
function antecedent(period: Period, relative: number): Range | undefined {
  const end = wordAt(period, relative - 1) === ',' ? relative - 1 : relative
  const phrase = phraseEnding(period, end)
  if (!phrase || phrase.pronoun) return undefined
  let whole: NounPhrase = phrase
  while (LINKS.has(wordAt(period, whole.first - 1)) && !isPerson(period, whole)) {
    const left = phraseEnding(period, whole.first - 1)
    if (!left || left.pronoun || isTimed(period, left.head)) break
    if (wordAt(period, whole.first - 1) !== 'of' && wordAt(period, relative) !== 'who') break
    whole = left
  }
  const { first } = whole
  return { first, last: end }
}

/** Over what commas, dashes or brackets set off: "Vell, who leads the party, said". */
function beforeApposition(period: Period, end: number): Range | undefined {
  const mark = wordAt(period, end - 1)
  const openers = mark === ')' ? ['('] : mark === ',' ? [','] : ['–', '—', '-'].includes(mark) ? ['–', '—', '-'] : []
  for (let at = end - 2; at > 0 && end - at < LONGEST_APPOSITION; at--) {
    if (!openers.includes(wordAt(period, at))) continue
    if (!APPOSITION_OPENERS.has(tagAt(period, at + 1))) continue
    const subject = subjectEnding(period, skipLeft(period, at))
    if (subject) return subject
  }
  return undefined
}

/**
 * Finds the subject that stands before a verb group, over adverbs, times and what commas set off.
 * @param at  the first unit of the group
 * @returns the shortest whole phrase, without apposition or relative clause; the antecedent where the subject is "who"
 */
export function findSubject(period: Period, at: number): Range | undefined {
  const end = skipLeft(period, at)
  if (RELATIVES.has(wordAt(period, end - 1))) return antecedent(period, end - 1)
  if (tagAt(period, end - 1) === 'PUNCT') return beforeApposition(period, end)
  return subjectEnding(period, end)
}

const OBJECTIVE: ReadonlySet<string> = new Set(['me', 'him', 'us', 'them', 'himself', 'herself', 'themselves'])
const ENDS_INVERTED: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'as',
  'when',
  'by',
])

/** The subject that follows its verb: "…,” said [a spokesman for the council] on Monday. */
export function findInvertedSubject(period: Period, at: number): Range | undefined {
  const phrase = period.phraseAt[at]
  if (phrase?.first !== at || isTimed(period, at) || OBJECTIVE.has(wordAt(period, at))) return undefined
  let last = phrase.last
  while (last - at < LONGEST_PHRASE) {
    const link = wordAt(period, last)
    const next = period.phraseAt[last + 1]
    if (next?.first !== last + 1 || isTimed(period, last + 1)) break
    const joins =
      link === 'of' || link === 'for' || link === '&' || link === 'and' || link === 'from' || link === 'with'
    if (!joins || ENDS_INVERTED.has(link)) break
    last = next.last
  }
  return { first: at, last }
}

/** The subject of the period's first verb: what "…, adding that …" hangs on. */
export function findMainSubject(period: Period, before: number): Range | undefined {
  for (let at = 1; at < before; at++) {
    const tag = tagAt(period, at)
    if ((tag === 'VERB' || tag === 'AUX') && !/ing$/.test(wordAt(period, at)) && wordAt(period, at - 1) !== 'to') {
      const subject = findSubject(period, at)
      if (subject) return subject
    }
  }
  return undefined
}
