import type { Article, Quantity } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import { findPeriod } from './quantities/find-period.ts'
import { findSource, readAccordingTo } from './quantities/find-source.ts'
import { isLabel, neighborsOf } from './quantities/is-label.ts'
import { changeVerbAt, findSince, type ReadChange, readChange } from './quantities/read-change.ts'
import { type ReadComparator, readComparator } from './quantities/read-comparator.ts'
import { type ReadUnit, readMeasured, readUnit } from './quantities/read-measured.ts'
import { type ReadNumber, readNumber } from './quantities/read-number.ts'
import { readCounted, subjectBefore, tellsFate } from './quantities/read-what.ts'
import { layOutWords, lemmaAt, type SentenceWords, spanOf, tagAt, wordAt } from './sentence-words.ts'
import type { Run } from './walk-clauses.ts'

const tolls = neighborsOf('toll')

/** A quantity before its source and period are looked for. */
interface Found extends Run {
  readonly value: number
  readonly high?: number
  readonly comparator: Quantity['comparator']
  readonly unit?: string
  readonly what: Run
  readonly change?: NonNullable<Quantity['change']>
}

/** How a number hangs on a verb of change before it: "rose by 40 percent", "rose to 45", "stood at 45". */
interface Movement {
  readonly kind: 'changed' | 'reached'
  readonly verb: number
  readonly what: Run
  readonly sign: 1 | -1
}

function readMovement(words: SentenceWords, from: number): Movement | undefined {
  const link = wordAt(words, from - 1)
  const linked = /^(?:to|by|at)$/.test(link)
  let verb = linked ? from - 2 : from - 1
  if (tagAt(words, verb) === 'ADV') verb--
  const entry = changeVerbAt(words, verb)
  if (!entry || entry.kind === 'factor') return undefined
  const what = subjectBefore(words, verb)
  if (!what || tagAt(words, what.last - 1) === 'PRON') return undefined
  const reached = entry.kind === 'level' || link === 'to' || link === 'at'
  return { kind: reached ? 'reached' : 'changed', verb, what, sign: entry.kind === 'down' ? -1 : 1 }
}

/** Whether a level may be told of this subject without another noun: "the death toll", "the amount of grain". */
const isToll = (words: SentenceWords, { first }: Run) => {
  const phrase = words.phraseAt[first]
  return phrase !== undefined && tolls.has(lemmaAt(words, phrase.head))
}

interface Reading {
  readonly number: ReadNumber
  readonly said: ReadComparator
  readonly measured: ReadUnit | undefined
  readonly change: ReadChange | undefined
}

/** What the number is a figure of, and how it changed; undefined where that is not said. */
function readMeaning(words: SentenceWords, reading: Reading): Pick<Found, 'what' | 'change'> | undefined {
  const { number, said, measured, change } = reading
  const movement = readMovement(words, said.first)
  if (movement?.kind === 'reached' && isToll(words, movement.what)) {
    if (!change || change.verb > said.first) return { what: movement.what }
    const since = change.since ? { since: change.since } : {}
    return { what: change.what, change: { factor: change.factor, ...since } }
  }
  if (movement?.kind === 'changed' && measured?.unit.unit === '%') {
    const since = findSince(words, said.last)
    const factor = Math.round(1e4 * (1 + (movement.sign * number.value) / 100)) / 1e4
    return { what: movement.what, change: { factor, ...(since ? { since } : {}) } }
  }
  const what = measured
    ? readMeasured(words, said.first, number, measured)
    : readCounted(words, said.first, said.last, number.value)
  return what && { what }
}

function readQuantity(words: SentenceWords, number: ReadNumber, change: ReadChange | undefined): Found | undefined {
  const measured = readUnit(words, number.first, number.last)
  if (!measured && isLabel(words, number)) return undefined
  if (measured && words.timeAt[number.first]) return undefined
  const said = readComparator(words, measured?.first ?? number.first, number.last)
  const meaning = readMeaning(words, { number, said, measured, change })
  if (!meaning) return undefined
  return {
    first: said.first,
    last: Math.max(said.last, measured?.last ?? 0),
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    comparator: number.vague || number.high !== undefined ? 'at-least' : said.comparator,
    ...(measured ? { unit: measured.unit.unit } : {}),
    ...meaning,
  }
}

/** "has doubled since 2020", where no figure says to how much. */
const ofChange = (change: ReadChange): Found => ({
  first: change.verb,
  last: change.verb + 1,
  value: change.factor,
  comparator: change.comparator,
  unit: 'times',
  what: change.what,
  change: { factor: change.factor, ...(change.since ? { since: change.since } : {}) },
})

/** Below this, a bare count of things ("four tickets", "two cabins") is colour, no figure of an affair. */
const LEAST_BARE_FIGURE = 10

/** Whether a small number of things stands alone: without comparison, unit, predicate, or a figure that it goes with. */
function isTrifle(words: SentenceWords, found: Found, before: Found | undefined): boolean {
  if (found.value >= LEAST_BARE_FIGURE || found.unit || found.change || found.comparator !== 'exactly') return false
  if (before && before.value >= LEAST_BARE_FIGURE && found.first - before.last <= LONGEST_LIST_STEP) return false
  for (let at = found.what.first; at < found.what.last; at++)
    if (/^(?:VERB|AUX)$/.test(tagAt(words, at)) || (at > found.what.first && wordAt(words, at) === 'of')) return false
  return !tellsFate(words, found.what)
}

/** Words. "200 soldiers and three civilians": figures of one list stand this near. */
const LONGEST_LIST_STEP = 4

function readSentence(words: SentenceWords): readonly Found[] {
  const found: Found[] = []
  const change = readChange(words)
  for (let at = 0; at < words.tokens.length; ) {
    const number = readNumber(words, at)
    const quantity = number && readQuantity(words, number, change)
    if (quantity && !isTrifle(words, quantity, found.at(-1))) found.push(quantity)
    at = Math.max(at + 1, number?.last ?? 0)
  }
  if (change && !found.some(quantity => quantity.change)) found.push(ofChange(change))
  return found.sort((a, b) => a.first - b.first)
}

function toQuantity(words: SentenceWords, found: Found, inherited: Span | undefined): Quantity {
  const span = spanOf(words, found.first, found.last)
  const what = spanOf(words, found.what.first, found.what.last)
  const source = findSource(words, span) ?? inherited
  const period = findPeriod(words, span, found.change?.since)
  return {
    ...span,
    sentence: words.number,
    value: found.value,
    ...(found.high === undefined ? {} : { low: found.value, high: found.high }),
    comparator: found.comparator,
    ...(found.unit ? { unit: found.unit } : {}),
    what,
    ...(found.change ? { change: found.change } : {}),
    ...(period ? { period } : {}),
    ...(source ? { source } : {}),
  }
}

/**
 * Finds figures: how many of what, how exactly, since when, and who says so. Dates, ages, names, scores and list
 * numbers are none.
 * @returns in reading order; `value` is the plain number ("four million tons" is 4000000), the lower bound of a range
 * @source data/en/number-words.yml, units.yml, comparators.yml, number-neighbors.yml, change-verbs.yml
 * @example findQuantities(article('At least 12 people were hurt.'))  // [{ value: 12, comparator: 'at-least', what: 'people were hurt' }]
 */
export function findQuantities(article: Article): readonly Quantity[] {
  let inherited: { readonly paragraph: number; readonly source: Span } | undefined
  return layOutWords(article).flatMap(words => {
    const own = wordAt(words, 0) === 'according' ? readAccordingTo(words) : undefined
    const { paragraph } = words.sentence
    if (own) inherited = { paragraph, source: own }
    else if (inherited?.paragraph !== paragraph || words.quotations.length > 0) inherited = undefined
    return readSentence(words).map(found => toQuantity(words, found, inherited?.source))
  })
}
