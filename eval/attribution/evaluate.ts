import { findQuotations } from '../../src/annotate/find-quotations.ts'
import type { Article } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { type Scores, sumScores } from '../measure-files.ts'
import { scoreCounts } from '../score-spans.ts'
import { readBaseline } from './baseline.ts'
import { isDirect, type Measure, sharesHalf, tallyAttributions, wordStarts, wordsWithin } from './match-attributions.ts'
import { readLayers } from './read-layers.ts'
import { type GoldAttribution, readPolnear } from './read-polnear.ts'
import { scoreHeads } from './score-heads.ts'
import { scoreParts } from './score-parts.ts'
import { toAttributions } from './to-attributions.ts'

const measures: readonly Measure[] = ['triple', 'triple-without-apposition', 'content', 'exact-content']

function tally(text: string, found: readonly GoldAttribution[], gold: readonly GoldAttribution[], measure: Measure) {
  const { right, found: ours, gold: theirs } = tallyAttributions(text, found, gold, measure)
  return scoreCounts(right, ours, theirs)
}

/**
 * How many of the contents that are wholly quoted are found, as one attribution or as one of the quotations that make it:
 * the corpus is of two minds whether “…,” she said. “…” is one. Its three figures are the recall.
 */
function scoreDirect(text: string, { quotations }: Article, gold: readonly GoldAttribution[]) {
  const starts = wordStarts(text)
  const found = [...toAttributions(quotations), ...quotations.map(({ content }) => ({ content: [content] }))]
  const contents = found.map(({ content }) => wordsWithin(starts, content))
  const direct = gold.filter(attribution => isDirect(text, attribution))
  const right = direct.filter(({ content }) => {
    const words = wordsWithin(starts, content)
    return contents.some(ours => sharesHalf(ours, words))
  })
  return scoreCounts(right.length, direct.length, direct.length)
}

/** The product’s quotations of one article against its gold. */
export function scoreQuotations(article: Article, gold: readonly GoldAttribution[]): Scores {
  const { text } = article.document
  const found = toAttributions(article.quotations)
  const { whole } = scoreParts(text, found, gold)
  return {
    ...Object.fromEntries(measures.map(measure => [measure, tally(text, found, gold, measure)])),
    ...(whole && { whole }),
    'direct-content-recall': scoreDirect(text, article, gold),
    'speaker-head': scoreHeads(article, gold),
  }
}

/**
 * Measures quotations on a folder laid out like PolNeAR (`attributions/`, `text/`), beside a plain baseline.
 * @returns rows by name. `triple` needs a source where the gold has one and none where it has none, `whole` is as the
 *   model's own; of `direct-content-recall` and `speaker-head` (given the right content) all three figures are shares
 * @example (await evaluateAttribution('corpora/polnear/dev')).product.triple?.f1
 */
export async function evaluateAttribution(
  folder: string,
): Promise<{ readonly product: Scores; readonly baseline: Scores }> {
  const product: Scores[] = []
  const baseline: Scores[] = []
  for (const { text, attributions: gold } of readPolnear(folder)) {
    const { article, read } = await readLayers(articleOf(text))
    product.push(scoreQuotations({ ...article, quotations: findQuotations(article, read) }, gold))
    const plain = readBaseline(text)
    baseline.push(Object.fromEntries(measures.map(measure => [measure, tally(text, plain, gold, measure)])))
  }
  return { product: sumScores(product), baseline: sumScores(baseline) }
}
