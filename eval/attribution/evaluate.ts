import { findNames } from '../../src/annotate/find-names.ts'
import { findQuotations } from '../../src/annotate/find-quotations.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import { splitSentences } from '../../src/annotate/split-sentences.ts'
import { tagTokens } from '../../src/annotate/tag-tokens.ts'
import type { Article, Quotation } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { type Score, scoreCounts } from '../score-spans.ts'
import { readBaseline } from './baseline.ts'
import { isDirect, type Measure, tallyAttributions } from './match-attributions.ts'
import { type AttributedText, type GoldAttribution, readPolnear } from './read-polnear.ts'

/** Quotations that share a cue are one attribution: the cue stands between its parts. */
export function joinByCue(quotations: readonly Quotation[]): readonly GoldAttribution[] {
  const joined = new Map<string, Quotation[]>()
  for (const quotation of quotations) {
    const key = quotation.cue ? `cue ${quotation.cue.start}` : `content ${quotation.content.start}`
    joined.set(key, [...(joined.get(key) ?? []), quotation])
  }
  return [...joined.values()].map(parts => ({
    source: parts[0]?.speaker ? [parts[0].speaker] : [],
    cue: parts[0]?.cue ? [parts[0].cue] : [],
    content: parts.map(part => part.content),
  }))
}

/** Only the layers that quotations stand on. */
function readAttributions(text: string): readonly GoldAttribution[] {
  let article: Article = articleOf(text)
  article = { ...article, sentences: splitSentences(article) }
  article = { ...article, tokens: tagTokens(article) }
  article = { ...article, times: findTimes(article), names: findNames(article) }
  return joinByCue(findQuotations(article))
}

const measures: readonly Measure[] = ['triple', 'triple-without-apposition', 'content', 'exact-content']

function score(
  texts: readonly AttributedText[],
  read: (text: string) => readonly GoldAttribution[],
): { readonly [name: string]: Score } {
  const found = texts.map(({ text }) => read(text))
  const sum = (measure: Measure, keep: (text: string, gold: GoldAttribution) => boolean) => {
    let right = 0
    let ours = 0
    let gold = 0
    for (const [number, { text, attributions }] of texts.entries()) {
      const kept = attributions.filter(attribution => keep(text, attribution))
      const tally = tallyAttributions(text, found[number] ?? [], kept, measure)
      right += tally.right
      ours += tally.found
      gold += tally.gold
    }
    return scoreCounts(right, ours, gold)
  }
  const all = measures.map(measure => [measure, sum(measure, () => true)] as const)
  const direct = sum('content', isDirect)
  return { ...Object.fromEntries(all), 'direct-content-recall': scoreCounts(direct.right, direct.gold, direct.gold) }
}

/**
 * Measures quotations on a folder laid out like PolNeAR (`attributions/`, `text/`), beside a plain baseline.
 * @returns rows by name; `direct-content-recall` counts only what is wholly quoted, its three figures are the recall
 * @example evaluateAttribution('corpora/polnear/dev').rules.triple?.f1
 */
export function evaluateAttribution(folder: string): {
  readonly rules: { readonly [name: string]: Score }
  readonly baseline: { readonly [name: string]: Score }
} {
  const texts = readPolnear(folder)
  return { rules: score(texts, readAttributions), baseline: score(texts, readBaseline) }
}
