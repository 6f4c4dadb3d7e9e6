import { findQuotations } from '../../src/annotate/find-quotations.ts'
import { findTimes } from '../../src/annotate/find-times.ts'
import type { Quotation } from '../../src/record/article.ts'
import { articleOf } from '../article-of.ts'
import { readNamed } from '../read-named.ts'
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
async function readAttributions(text: string): Promise<readonly GoldAttribution[]> {
  const article = await readNamed(articleOf(text))
  return joinByCue(findQuotations({ ...article, times: findTimes(article) }))
}

const measures: readonly Measure[] = ['triple', 'triple-without-apposition', 'content', 'exact-content']

function score(
  texts: readonly AttributedText[],
  found: readonly (readonly GoldAttribution[])[],
): { readonly [name: string]: Score } {
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
 * @example (await evaluateAttribution('corpora/polnear/dev')).rules.triple?.f1
 */
export async function evaluateAttribution(folder: string): Promise<{
  readonly rules: { readonly [name: string]: Score }
  readonly baseline: { readonly [name: string]: Score }
}> {
  const texts = readPolnear(folder)
  const found = await Promise.all(texts.map(({ text }) => readAttributions(text)))
  const plain = texts.map(({ text }) => readBaseline(text))
  return { rules: score(texts, found), baseline: score(texts, plain) }
}
