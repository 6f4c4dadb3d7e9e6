import type { Quantity } from '../../src/record/article.ts'
import { overlaps } from '../../src/text/span.ts'
import { type Score, scoreCounts } from '../score-spans.ts'
import type { LabelledQuantity } from './labels.ts'

/** What is judged of a quantity; `all` is the three at once. */
export const aspects = ['quantity', 'comparator', 'noun', 'all'] as const
export type Aspect = (typeof aspects)[number]
export type AspectScores = { readonly [aspect in Aspect]: Score }

/** Decimals are rounded: a third is 0.3333 as well as 0.333. */
const isSame = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.abs(b)

const isSameQuantity = (found: Quantity, gold: LabelledQuantity) =>
  isSame(found.value, gold.value) &&
  (gold.high === undefined ? found.high === undefined : found.high !== undefined && isSame(found.high, gold.high))

/** A noun told where the sentence names none is right only inside the quantity's own words: “$3 million”. */
const isSameNoun = ({ noun, start, end }: Quantity, gold: LabelledQuantity) =>
  gold.nouns.some(right =>
    right
      ? noun !== undefined && overlaps(noun, right)
      : noun === undefined || (noun.start >= start && noun.end <= end),
  )

function judge(found: Quantity, gold: LabelledQuantity): { readonly [aspect in Aspect]: boolean } {
  const quantity = isSameQuantity(found, gold)
  const comparator = gold.comparators.includes(found.comparator)
  const noun = isSameNoun(found, gold)
  return { quantity, comparator, noun, all: quantity && comparator && noun }
}

/** The quantity found at the place of a labelled one: the one with its value, where several share its words. */
function foundAt(found: readonly Quantity[], gold: LabelledQuantity): Quantity | undefined {
  const here = found.filter(quantity => overlaps(quantity, gold))
  return here.find(quantity => isSameQuantity(quantity, gold)) ?? here[0]
}

/**
 * Scores what was found in a sentence against its labels.
 * @param found  of that sentence alone
 */
export function scoreQuantities(found: readonly Quantity[], labels: readonly LabelledQuantity[]): AspectScores {
  const gold = labels.filter(({ optional }) => !optional)
  const judged = found.filter(
    quantity =>
      gold.some(label => overlaps(quantity, label)) ||
      !labels.some(label => label.optional && overlaps(quantity, label)),
  )
  const verdicts = gold.flatMap(label => {
    const match = foundAt(found, label)
    return match ? [judge(match, label)] : []
  })
  const score = (aspect: Aspect) =>
    scoreCounts(verdicts.filter(verdict => verdict[aspect]).length, judged.length, gold.length)
  return { quantity: score('quantity'), comparator: score('comparator'), noun: score('noun'), all: score('all') }
}
