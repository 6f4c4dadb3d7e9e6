import type { NounPhrase } from '../chunk-noun-phrases.ts'
import { lemmaAt, type SentenceWords, tagAt, wordAt } from '../sentence-words.ts'
import { clauseSubject, joinPhrases, phraseFrom, type Run, skipToSubject } from '../walk-clauses.ts'
import { neighborsOf } from './is-label.ts'

const uncounted = neighborsOf('uncounted')
const times = neighborsOf('time')
const invariants = neighborsOf('invariant')
const fates = neighborsOf('fate')
const fateVerbs = neighborsOf('fate-verb')

const OF: ReadonlySet<string> = new Set(['of'])
const PLACES: ReadonlySet<string> = new Set(['from', 'in', 'of', 'at', 'near', 'on', 'across', 'with', 'around'])
const AFTER_VERB: ReadonlySet<string> = new Set(
  'from in to at by near on across with for of through into against'.split(' '),
)
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
  for (;;) {
    const comma = wordAt(words, end) === ','
    const joint = /^(?:and|or)$/.test(wordAt(words, comma ? end + 1 : end))
    if (!comma && !joint) return last
    const from = end + (comma ? 1 : 0) + (joint ? 1 : 0)
    const phrase = phraseFrom(words, from)
    if (!phrase || phrase.pronoun || /^(?:PRON|DET)$/.test(tagAt(words, from))) return last
    if (tagAt(words, phrase.head) === 'NUM') return last
    end = joinPhrases(words, phrase.last, OF)
    if (joint) return end
  }
}

/**
 * Takes in the predicate that tells what became of those counted: "people" + "are missing from the northern side",
 * "soldiers" + "and three civilians were killed".
 */
export function withPredicate(words: SentenceWords, { first, last }: Run): Run {
  for (const start of new Set([last, skipCoordinated(words, last), joinPhrases(words, last, PLACES)])) {
    let at = start
    while (/^(?:AUX|ADV|PART)$/.test(tagAt(words, at)) && wordAt(words, at) !== 'to') at++
    const isVerb = (tagAt(words, at) === 'VERB' || isVerbInPhrase(words, at)) && !REPORTING.has(lemmaAt(words, at))
    const complement = at > start && tagAt(words, at - 1) === 'AUX' ? phraseFrom(words, at) : undefined
    const isState = at > start && (tagAt(words, at) === 'ADJ' || fates.has(wordAt(words, at)))
    if (!isVerb && !isState && !complement) continue
    return { first, last: endPredicate(words, complement ? at : at + 1, isVerb || complement !== undefined) }
  }
  return { first, last }
}

/** A verb that was taken for the last noun of a phrase: "40 boats sank". */
const isVerbInPhrase = (words: SentenceWords, at: number) =>
  words.phraseAt[at]?.head === at && words.phraseAt[at - 1] === words.phraseAt[at]

/** Where a predicate ends: after its object, its infinitive and the place it happened at. */
function endPredicate(words: SentenceWords, from: number, takesObject: boolean): number {
  let at = from
  if (wordAt(words, at) === 'to' && tagAt(words, at + 1) === 'VERB') at += 2
  const object = takesObject ? phraseFrom(words, at) : undefined
  if (object && !words.timeAt[at] && !object.pronoun) at = object.last
  return joinPhrases(words, at, AFTER_VERB)
}

/** "killing", "injured": a verb that tells what was done to people, whatever its tag. */
function isFateVerb(words: SentenceWords, at: number): boolean {
  const word = wordAt(words, at)
  if (tagAt(words, at) === 'VERB') return fateVerbs.has(lemmaAt(words, at))
  if (word.endsWith('ed') && (fateVerbs.has(word.slice(0, -2)) || fateVerbs.has(word.slice(0, -1)))) return true
  return word.endsWith('ing') && (fateVerbs.has(word.slice(0, -3)) || fateVerbs.has(`${word.slice(0, -3)}e`))
}

/** Takes in the verb right before, where it tells what was done to those counted: "killing" + "12 people". */
function withVerbBefore(words: SentenceWords, what: Run, from: number): Run {
  return isFateVerb(words, from - 1) ? { first: from - 1, last: what.last } : what
}

/** "one soldier" is a figure only where it is told what became of him. */
export function tellsFate(words: SentenceWords, { first, last }: Run): boolean {
  for (let at = first; at < last; at++) if (fates.has(wordAt(words, at)) || isFateVerb(words, at)) return true
  return false
}

/** "the ten largest makers" are a list, not a count. */
const isSuperlative = (words: SentenceWords, at: number) =>
  /^(?:most|least|top|best|worst|main)$/.test(wordAt(words, at)) || /\w{2}est$/.test(wordAt(words, at))

/** The noun counted. Where the last noun is no plural but one before it is, the last was a verb: "40 boats sank". */
function headOf(words: SentenceWords, { head }: NounPhrase, from: number): number {
  if (isPlural(words, head)) return head
  for (let at = head - 1; at >= from; at--) if (tagAt(words, at) === 'NOUN' && isPlural(words, at)) return at
  return head
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
  if (DEFINITE.test(wordAt(words, from - 1)) && (small || isSuperlative(words, at))) return undefined
  if (phrase && phrase.head >= start && !phrase.pronoun && (start === at || phrase.first === start)) {
    const head = headOf(words, phrase, start)
    const noun = lemmaAt(words, head)
    if (times.has(noun) || (small && uncounted.has(noun))) return undefined
    if (value === 1 ? isPlural(words, head) : !isPlural(words, head)) return undefined
    const counted = { first: start, last: head < phrase.head ? head + 1 : joinPhrases(words, phrase.last, OF) }
    const predicate = withPredicate(words, counted)
    const told = predicate.last > counted.last ? predicate : withVerbBefore(words, counted, from)
    return value > 1 || tellsFate(words, told) ? told : undefined
  }
  if (fates.has(wordAt(words, at))) return { first: at, last: joinPhrases(words, at + 1, AFTER_VERB) }
  if (isFateVerb(words, from - 1)) return { first: from - 1, last: from }
  const predicate = withPredicate(words, { first: at, last: at })
  if (predicate.last > at && tagAt(words, at) === 'AUX' && tellsFate(words, predicate)) return predicate
  return undefined
}

/** The subject of the verb that stands right before a number: "the death toll" before "rose to 45". */
export function subjectBefore(words: SentenceWords, verb: number): Run | undefined {
  const before = skipToSubject(words, verb)
  if (wordAt(words, before) === ',' && wordAt(words, verb).endsWith('ing')) return mainSubject(words, before)
  if (wordAt(words, verb).endsWith('ing') && tagAt(words, verb - 1) !== 'AUX') {
    const phrase = words.phraseAt[verb - 1]
    return phrase && !phrase.pronoun ? { first: phrase.first, last: phrase.last } : undefined
  }
  return clauseSubject(words, verb)
}

/** A verb, or a participle after an auxiliary that was tagged as an adjective ("has almost doubled"). */
const isVerbal = (words: SentenceWords, at: number) =>
  tagAt(words, at) === 'VERB' || (wordAt(words, at).endsWith('ed') && /^(?:AUX|ADV)$/.test(tagAt(words, at - 1)))

/** The subject of the last verb told of before a place. */
function mainSubject(words: SentenceWords, end: number): Run | undefined {
  for (let at = end - 1; at > 0; at--) {
    if (/^[,;:]$/.test(wordAt(words, at))) return undefined
    if (isVerbal(words, at) && skipToSubject(words, at) < at - 1) return clauseSubject(words, at)
  }
  for (let at = end - 1; at > 0; at--) if (tagAt(words, at) === 'VERB') return clauseSubject(words, at)
  return undefined
}
