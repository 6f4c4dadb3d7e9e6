import type { Article, Quantity } from '../record/article.ts'
import type { Span } from '../record/span.ts'
import type { Amount } from './quantities/amount.ts'
import { findPeriod } from './quantities/find-period.ts'
import { findSource, readAccordingTo } from './quantities/find-source.ts'
import { isCount, isDefinite } from './quantities/is-count.ts'
import { isLabel } from './quantities/is-label.ts'
import { factorOf, findSince, type ReadChange, readChange } from './quantities/read-change.ts'
import { readComparator } from './quantities/read-comparator.ts'
import { type EllipticReading, findGiver, onlyThing, readElliptic } from './quantities/read-elliptic.ts'
import { type ReadNumber, readNumber } from './quantities/read-number.ts'
import { readUnit } from './quantities/read-unit.ts'
import { type Counted, isPlacing, readWhat } from './quantities/read-what.ts'
import { growTrees, type SentenceTree } from './quantities/sentence-tree.ts'
import { spanOf, wordAt } from './sentence-words.ts'
import type { Run } from './walk-clauses.ts'

/** The unit of a part of a whole that is not told in percent: "a third of". */
const PART = 'share'

/** A quantity before its source and period are looked for. */
export interface ReadQuantity extends Run, Counted {
  readonly value: number
  readonly high?: number
  readonly comparator: Quantity['comparator']
  readonly unit?: string
  readonly change?: NonNullable<Quantity['change']>
  /** The figure before that tells what is counted. */
  readonly meant?: Quantity
  readonly source?: Span
}

const changeOf = (factor: number, since: Span | undefined) => ({ factor, ...(since && { since }) })

/** How the amount changed, where it is itself the change ("rose 5 percent") or what was reached ("doubled to 10"). */
function readOwnChange(tree: SentenceTree, amount: Run, percent: number | undefined, doubled: ReadChange | undefined) {
  const factor = percent === undefined ? undefined : factorOf(tree, amount, percent)
  if (factor !== undefined) return changeOf(factor, findSince(tree, amount.last))
  return doubled && doubled.verb < amount.first ? changeOf(doubled.factor, doubled.since) : undefined
}

/** "290 billion won ($220 million)", "30 miles (48 km)": in brackets the same amount stands once more. */
function repeatBefore(
  tree: SentenceTree,
  { first, dimension }: Amount,
  before: ReadQuantity | undefined,
): Counted | undefined {
  if (!before?.unit || dimension === undefined) return undefined
  if (wordAt(tree, first - 1) !== '(' || before.last !== first - 1) return undefined
  return { what: before.what, ...(before.noun !== undefined && { noun: before.noun }) }
}

/** "120 or so kilometers": the unit stands behind the words that compare. */
function readUnitBehind(tree: SentenceTree, number: ReadNumber) {
  const { last } = readComparator(tree, number.first, number.last)
  return last > number.last ? readUnit(tree, { ...number, last }) : undefined
}

function readQuantity(
  tree: SentenceTree,
  number: ReadNumber,
  doubled: ReadChange | undefined,
  before: ReadQuantity | undefined,
  told: readonly Quantity[],
): ReadQuantity | undefined {
  const measured = number.isPart ? undefined : (readUnit(tree, number) ?? readUnitBehind(tree, number))
  if (measured ? tree.timeAt[number.first] : isLabel(tree, number)) return undefined
  const words = { first: measured?.first ?? number.first, last: measured?.last ?? number.last }
  const said = readComparator(tree, words.first, words.last)
  const dimension = measured?.unit.dimension ?? (number.isPart ? 'share' : undefined)
  const amount = { first: said.first, last: said.last, ...(dimension && { dimension }) }
  if (isPlacing(tree, amount)) return undefined
  const elliptic = readElliptic(tree, amount)
  if (elliptic) return fromElliptic(amount, number, said.comparator, measured?.unit.unit, elliptic, told)
  const counted = repeatBefore(tree, amount, before) ?? readWhat(tree, amount, before?.noun)
  if (!counted) return undefined
  const unit = measured?.unit.unit ?? (number.isPart ? PART : undefined)
  const isReached = doubled !== undefined && counted.what.first === doubled.what.first
  const change = readOwnChange(tree, amount, unit === '%' ? number.value : undefined, isReached ? doubled : undefined)
  return {
    ...amount,
    value: number.value,
    ...(number.high !== undefined && { high: number.high }),
    comparator: number.vague && said.comparator === 'exactly' ? 'at-least' : said.comparator,
    ...(unit && { unit }),
    ...counted,
    ...(change && { change }),
  }
}

/** A figure told by its source alone; undefined where nothing before it tells what it counts. */
function fromElliptic(
  amount: Amount,
  { value, high, vague }: ReadNumber,
  comparator: Quantity['comparator'],
  unit: string | undefined,
  { what, noun, source }: EllipticReading,
  told: readonly Quantity[],
): ReadQuantity | undefined {
  const meant = what ? undefined : onlyThing(told, unit)
  if (!what && !meant) return undefined
  const own = unit ?? meant?.unit
  const giver = source ?? meant?.source
  return {
    ...amount,
    value,
    ...(high !== undefined && { high }),
    comparator: vague && comparator === 'exactly' ? 'at-least' : comparator,
    ...(own && { unit: own }),
    what: what ?? amount,
    ...(noun !== undefined && { noun }),
    ...(meant && { meant }),
    ...(giver && { source: giver }),
  }
}

/** "has doubled since 2020", where no figure says to how much. */
const ofChange = (change: ReadChange): ReadQuantity => ({
  first: change.first,
  last: change.verb + 1,
  value: change.factor,
  comparator: change.comparator,
  unit: 'times',
  what: change.what,
  noun: change.noun,
  change: changeOf(change.factor, change.since),
})

/** @param before  the figures of the sentence before */
function readSentence(
  tree: SentenceTree,
  inherited: Span | undefined,
  before: readonly Quantity[],
): readonly Quantity[] {
  const found: ReadQuantity[] = []
  const told: Quantity[] = []
  const doubled = readChange(tree)
  for (let at = 0; at < tree.tokens.length; ) {
    const number = readNumber(tree, at)
    const quantity = number && readQuantity(tree, number, doubled, found.at(-1), told.length > 0 ? told : before)
    if (quantity && (quantity.meant || isCount(tree, number, quantity, found.at(-1)))) {
      found.push(quantity)
      told.push(toQuantity(tree, quantity, inherited))
    }
    at = Math.max(at + 1, number?.last ?? 0)
  }
  if (doubled && !found.some(quantity => quantity.change)) told.push(toQuantity(tree, ofChange(doubled), inherited))
  return told.sort((a, b) => a.start - b.start)
}

const isInSentence = ({ sentence }: SentenceTree, { start, end }: Span) =>
  sentence.start <= start && end <= sentence.end

function toQuantity(tree: SentenceTree, found: ReadQuantity, inherited: Span | undefined): Quantity {
  const span = spanOf(tree, found.first, found.last)
  const source = found.source ?? findSource(tree, span) ?? findGiver(tree, found) ?? inherited
  const { meant } = found
  const period = findPeriod(tree, span, found.change?.since)
  return {
    ...span,
    sentence: tree.number,
    value: found.value,
    ...(found.high !== undefined && { low: found.value, high: found.high }),
    comparator: found.comparator,
    ...(found.unit && { unit: found.unit }),
    what: meant?.what ?? spanOf(tree, found.what.first, found.what.last),
    ...(found.noun !== undefined && { noun: spanOf(tree, found.noun, found.noun + 1) }),
    ...(meant?.noun && isInSentence(tree, meant.noun) && { noun: meant.noun }),
    ...(!meant && isDefinite(tree, found) && { definite: true }),
    ...(found.change && { change: found.change }),
    ...(period && { period }),
    ...(source && { source }),
  }
}

/**
 * Finds figures: how many of what, how exactly, since when, and who says so. Dates, lengths of time, ages, names, scores
 * and list numbers are none.
 * @returns in reading order; `value` is the plain number ("four million tons" is 4000000), the lower bound of a range; a
 *   part of a whole has the unit `share` ("a third of" is 0.3333)
 * @source data/en/number-words.yml, units.yml, comparators.yml, number-neighbors.yml, change-verbs.yml, change-nouns.yml
 * @example findQuantities(article('At least 12 people were hurt.'))  // [{ value: 12, comparator: 'at-least', what: 'people were hurt' }]
 */
export function findQuantities(article: Article): readonly Quantity[] {
  let inherited: { readonly paragraph: number; readonly source: Span } | undefined
  let before: { readonly number: number; readonly figures: readonly Quantity[] } | undefined
  return growTrees(article).flatMap(tree => {
    const own = wordAt(tree, 0) === 'according' ? readAccordingTo(tree) : undefined
    const { paragraph } = tree.sentence
    if (own) inherited = { paragraph, source: own }
    else if (inherited?.paragraph !== paragraph || tree.quotations.length > 0) inherited = undefined
    const near = before && tree.number - before.number <= 1 ? before.figures : []
    const figures = readSentence(tree, inherited?.source, near)
    before = { number: tree.number, figures }
    return figures
  })
}
