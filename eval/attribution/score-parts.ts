import type { Scores } from '../measure-files.ts'
import { scoreCounts } from '../score-spans.ts'
import { isSame, sharesHalf, wordStarts, wordsWithin } from './match-attributions.ts'
import type { GoldAttribution } from './read-polnear.ts'

type Words = ReadonlySet<number>
type Part = keyof GoldAttribution
type Attribution = { readonly [P in Part]: Words }

const parts: readonly Part[] = ['source', 'cue', 'content']

/** Pairs found with gold, one to one, in order; how many pairs there are. */
function countPairs<Thing>(
  found: readonly Thing[],
  gold: readonly Thing[],
  matches: (found: Thing, gold: Thing) => boolean,
): number {
  const left = [...gold]
  return found.filter(ours => {
    const partner = left.findIndex(theirs => matches(ours, theirs))
    if (partner >= 0) left.splice(partner, 1)
    return partner >= 0
  }).length
}

/** The spans of one part, each once however many attributions share it. */
function distinct(attributions: readonly Attribution[], part: Part): readonly Words[] {
  const spans = attributions.map(attribution => attribution[part]).filter(words => words.size > 0)
  return [...new Map(spans.map(words => [[...words].join(' '), words])).values()]
}

/** A cue without content is no attribution, here as in the corpus. */
const saysSomething = (attributions: readonly Attribution[]) => attributions.filter(({ content }) => content.size > 0)

/** All that the gold has must be there by overlap; where it has no source, cue and content decide. */
const isWhole = (found: Attribution, gold: Attribution) =>
  parts.every(part => (part === 'source' && gold.source.size === 0) || sharesHalf(found[part], gold[part]))
const isWholeAndNoMore = (found: Attribution, gold: Attribution) =>
  parts.every(part => sharesHalf(found[part], gold[part]))

/**
 * Scores attributions part by part and as a whole. Two spans match by overlap where they share at least half of the
 * words of the longer, exactly where they have the same words; a span in pieces is all its pieces.
 * @returns `content`, `content exact`, … and `whole`; `whole, no source made up` counts a source where the gold has none as wrong
 */
export function scoreParts(text: string, found: readonly GoldAttribution[], gold: readonly GoldAttribution[]): Scores {
  const starts = wordStarts(text)
  const toWords = ({ source, cue, content }: GoldAttribution): Attribution => ({
    source: wordsWithin(starts, source),
    cue: wordsWithin(starts, cue),
    content: wordsWithin(starts, content),
  })
  const ours = found.map(toWords)
  const theirs = gold.map(toWords)
  const score = <Thing>(a: readonly Thing[], b: readonly Thing[], matches: (a: Thing, b: Thing) => boolean) =>
    scoreCounts(countPairs(a, b, matches), a.length, b.length)
  const spans = parts.flatMap(part => {
    const [a, b] = [distinct(ours, part), distinct(theirs, part)]
    return [
      [part, score(a, b, sharesHalf)],
      [`${part} exact`, score(a, b, isSame)],
    ] as const
  })
  return {
    ...Object.fromEntries(spans),
    whole: score(saysSomething(ours), saysSomething(theirs), isWhole),
    'whole, no source made up': score(saysSomething(ours), saysSomething(theirs), isWholeAndNoMore),
  }
}
