import { english } from '../../language/english.ts'
import { lemmaAt, tagAt, wordAt } from '../sentence-words.ts'
import type { Run } from '../walk-clauses.ts'
import { type Amount, topOf } from './amount.ts'
import { endOfRestriction, extendNoun, startOfNoun, tellsFateAt } from './extend-noun.ts'
import { type FoundNoun, findNoun } from './find-noun.ts'
import { isJoint } from './is-joint.ts'
import { neighborsOf } from './is-label.ts'
import { childrenBy, headAt, isNominal, relationAt, type SentenceTree } from './sentence-tree.ts'

/** What an amount counts: the words for it, and its noun where the sentence has one. */
export interface Counted {
  readonly what: Run
  readonly noun?: number
  /** The noun was told of an earlier number: "of 400 firms, 62 stayed". */
  readonly isBorrowed?: true
}

const bridges = neighborsOf('bridge')
const sums = neighborsOf('sum')
const turnouts = neighborsOf('turnout-verb')
const isSum = (tree: SentenceTree, at: number) => sums.has(lemmaAt(tree, at))

/** Words of a clause that are cited where nothing in it is named as counted: "the ministry lost 4.2 bln rubles". */
const LONGEST_CLAUSE = 16

/** "killing | 12 people", "wounded | 20": what was done to those counted stands right before the number. */
const fateVerbBefore = (tree: SentenceTree, from: number): number =>
  tagAt(tree, from - 1) !== 'AUX' && fateBefore(tree, from - 1) ? from - 1 : from

const fateBefore = (tree: SentenceTree, at: number) => tagAt(tree, at) === 'VERB' && tellsFateAt(tree, at)

/** "27-|member", "$3 million worth of | arms": where the words for the noun behind a number begin. */
function behind(tree: SentenceTree, last: number, noun: number): number {
  const from = wordAt(tree, last) === 'worth' && noun > last + 1 ? last + 2 : last
  if (isJoint(tree, from)) return from + 1
  return wordAt(tree, from) === 'the' && from < noun ? from + 1 : from
}

/** From the noun as it was found to the words for what is counted. */
function wordsFor(tree: SentenceTree, amount: Amount, { noun: inner, through, by }: FoundNoun): Run {
  const isWhole = isJoint(tree, amount.last) || (through < inner && isSum(tree, through))
  const noun = isWhole ? through : inner
  if (by === 'behind' || by === 'part') {
    const from = by === 'behind' && noun >= amount.last ? behind(tree, amount.last, noun) : startOfNoun(tree, noun)
    const isShare = amount.dimension === 'share'
    const { first, last } = extendNoun(tree, { from, noun, top: topOf(tree, amount), isShare })
    const told = { first: Math.min(first, noun), last }
    const isBehind = last > amount.first
    return amount.dimension === undefined && isBehind ? { first: verbBeforeList(tree, amount, told), last } : told
  }
  const first = startOfNoun(tree, noun)
  const end = endOfRestriction(tree, noun)
  return { first, last: noun < amount.first ? Math.max(noun + 1, Math.min(end, endBefore(tree, noun, amount))) : end }
}

const verbBeforeList = (tree: SentenceTree, amount: Amount, told: Run) =>
  fateVerbBefore(tree, amount.first) < amount.first ? amount.first - 1 : told.first

/** What hangs on a noun before an amount ends where the amount's own phrase begins: "inflation | of 76 percent". */
function endBefore(tree: SentenceTree, noun: number, amount: Amount): number {
  let end = amount.first
  const isLink = (at: number) =>
    bridges.has(wordAt(tree, at)) || /^(?:ADP|ADV|AUX|VERB|PUNCT|DET|SCONJ|PART|CCONJ|PRON)$/.test(tagAt(tree, at))
  while (end > noun + 1 && isLink(end - 1)) end--
  return end
}

/** The verb on which an amount hangs, else the nearest one before it. */
function verbBefore(tree: SentenceTree, amount: Amount): number | undefined {
  const head = headAt(tree, topOf(tree, amount))
  if (tagAt(tree, head) === 'VERB' && head < amount.first) return head
  for (let at = amount.first - 1; at >= amount.first - LONGEST_GROUP; at--) {
    if (tagAt(tree, at) === 'VERB') return at
    if (/^[,;:()]$/.test(wordAt(tree, at))) return undefined
  }
  return undefined
}

/** The clause up to an amount that names nothing: from its subject, else from its verb. */
function clauseOf(tree: SentenceTree, amount: Amount): Run | undefined {
  const verb = verbBefore(tree, amount)
  if (verb === undefined) return undefined
  const subject = childrenBy(tree, verb, 'nsubj').at(-1)
  const first = subject !== undefined && subject < verb && isNominal(tree, subject) ? startOfNoun(tree, subject) : verb
  return { first: amount.last - first > LONGEST_CLAUSE ? verb : first, last: amount.last }
}

/** "62 | were rejected", "approved | 62": what is told of a number that stands without its noun. */
function predicateOf(tree: SentenceTree, amount: Amount): { readonly verb: number; readonly what: Run } | undefined {
  const direct = verbBehind(tree, amount.last)
  if (direct !== undefined) return { verb: direct, what: { first: amount.last, last: direct + 1 } }
  const top = topOf(tree, amount)
  const verb = headAt(tree, top)
  if (verb < 0 || !/^(?:VERB|ADJ|NOUN)$/.test(tagAt(tree, verb))) return undefined
  const relation = relationAt(tree, top)
  const isSubject = relation === 'nsubj' || (tagAt(tree, amount.last) === 'AUX' && /^(?:conj|dep|obl)$/.test(relation))
  if (isSubject && verb >= amount.last && verb - amount.last <= LONGEST_GROUP)
    return { verb, what: { first: amount.last, last: verb + 1 } }
  if (relation === 'obj' && verb < amount.first && amount.first - verb <= LONGEST_GROUP)
    return { verb, what: { first: verb, last: verb + 1 } }
  return undefined
}

/** "10 | resigned", "31 | were wounded": the verb right behind a number, auxiliaries and adverbs left out. */
function verbBehind(tree: SentenceTree, from: number): number | undefined {
  let at = from
  while (at - from < LONGEST_GROUP && /^(?:AUX|ADV|PART)$/.test(tagAt(tree, at))) at++
  return tagAt(tree, at) === 'VERB' && !wordAt(tree, at).endsWith('ing') ? at : undefined
}

/** Words: auxiliaries and adverbs between a number and its verb. */
const LONGEST_GROUP = 6

const isPluralAt = (tree: SentenceTree, at: number) => tree.tokens[at]?.features.includes('Number=Plur') === true

/** "take" of "took part", "turn" of "turned out": only with these do numbers of people do it. */
const PARTICLES: { readonly [verb: string]: RegExp } = {
  take: /^part$/,
  turn: /^(?:out|up)$/,
  show: /^up$/,
  stay: /^(?:away|home|out)$/,
  walk: /^out$/,
}

const isPeoples = (tree: SentenceTree, verb: number) => {
  const particle = PARTICLES[lemmaAt(tree, verb)]
  return particle === undefined || particle.test(wordAt(tree, verb + 1))
}

const endOfVerb = (tree: SentenceTree, verb: number) =>
  PARTICLES[lemmaAt(tree, verb)]?.test(wordAt(tree, verb + 1)) ? verb + 2 : verb + 1

/** A number without a noun takes that of the number before it, or tells alone what became of people. */
function readBare(tree: SentenceTree, amount: Amount, before: number | undefined): Counted | undefined {
  const told = predicateOf(tree, amount)
  if (!told) return undefined
  if (before !== undefined) return { what: told.what, noun: before, isBorrowed: true }
  const isOfNouns = tagAt(tree, told.verb) === 'NOUN' || tagAt(tree, told.verb) === 'PROPN'
  if (isOfNouns && told.verb >= amount.last && isPluralAt(tree, told.verb))
    return { what: { first: told.verb, last: told.verb + 1 }, noun: told.verb }
  if (tellsFateAt(tree, told.verb)) return { what: told.what }
  return told.verb >= amount.last && turnouts.has(lemmaAt(tree, told.verb)) && isPeoples(tree, told.verb)
    ? { what: { first: told.what.first, last: endOfVerb(tree, told.verb) } }
    : undefined
}

/** "19 percent, down from | 29 percent": what the number before it was of. */
const isEarlierLevel = (tree: SentenceTree, { first }: Amount): boolean =>
  wordAt(tree, first - 1) === 'from' && /^(?:up|down)$/.test(wordAt(tree, first - 2))

/** "seven | of them": a part of those counted before. */
const isPartOfThem = (tree: SentenceTree, { last, dimension }: Amount) =>
  dimension === undefined &&
  wordAt(tree, last) === 'of' &&
  /^(?:them|these|those|whom|which)$/.test(wordAt(tree, last + 1)) &&
  tagAt(tree, last + 2) !== 'NOUN'

const levelOf = (tree: SentenceTree, { first }: Amount, noun: number): Counted => ({
  what: { first: startOfNoun(tree, noun), last: Math.min(endOfRestriction(tree, noun), Math.max(first, noun + 1)) },
  noun,
  isBorrowed: true,
})

/**
 * What an amount counts or measures.
 * @param before  the noun that the count before it in the sentence counted
 * @returns undefined where the sentence does not say it
 */
export function readWhat(tree: SentenceTree, amount: Amount, before: number | undefined): Counted | undefined {
  if (before !== undefined && isPartOfThem(tree, amount))
    return { what: { first: startOfNoun(tree, before), last: before + 1 }, noun: before, isBorrowed: true }
  const isEarlier = before !== undefined && isEarlierLevel(tree, amount)
  const found = isEarlier ? undefined : findNoun(tree, amount)
  if (found) return { what: wordsFor(tree, amount, found), noun: found.noun }
  if (amount.dimension === undefined) return readBare(tree, amount, before)
  if (before !== undefined && isEarlierLevel(tree, amount)) return levelOf(tree, amount, before)
  if (amount.dimension === 'share') {
    const told = predicateOf(tree, amount)
    // “it did not exceed 10 percent” names nobody; “32 percent had taken part” tells at least what they did.
    if (told && (before !== undefined || told.what.first >= amount.last))
      return { what: told.what, ...(before !== undefined && { noun: before, isBorrowed: true }) }
  }
  if (amount.dimension !== 'money' && !CONTENTS.has(amount.dimension)) return undefined
  const clause = clauseOf(tree, amount)
  const what =
    clause && amount.dimension !== 'money'
      ? { first: clause.first, last: Math.max(clause.first + 1, amount.first) }
      : clause
  return what && { what }
}

/** Measures of how much there is of a thing: "the lake holds 900 million cubic metres". */
const CONTENTS: ReadonlySet<string> = new Set(['volume', 'mass', 'area', 'energy', 'power'])

/** "30 km from the border" tells where a thing is, and counts nothing. */
const PLACING: ReadonlySet<string> = new Set(
  english.numberNeighbors.filter(({ kind }) => kind === 'placing').map(({ word }) => word),
)
const MEASURES_OF_PLACE: ReadonlySet<string> = new Set(['length', 'speed', 'temperature'])

/** Whether a measure tells where a thing is, not how much of it there is. */
export const isPlacing = (tree: SentenceTree, { last, dimension }: Amount): boolean =>
  dimension !== undefined &&
  MEASURES_OF_PLACE.has(dimension) &&
  PLACING.has(wordAt(tree, last)) &&
  lemmaAt(tree, last) !== ''
