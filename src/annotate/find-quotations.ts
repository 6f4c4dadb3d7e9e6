import type { Article, Quotation } from '../record/article.ts'
import { byPosition, overlaps } from '../text/span.ts'
import { continueQuotations } from './quotations/continue-quotations.ts'
import { findCues } from './quotations/find-cues.ts'
import type { QuotedPassage } from './quotations/pair-quote-marks.ts'
import { layOutPeriods, type Period, wordAt } from './quotations/periods.ts'
import { readAccordingTo } from './quotations/read-according-to.ts'
import { readAsClauses } from './quotations/read-as-clauses.ts'
import { type Attribution, readAttribution } from './quotations/read-attribution.ts'
import { readLabels } from './quotations/read-labels.ts'
import { readNouns } from './quotations/read-nouns.ts'
import { toQuotations } from './quotations/to-quotation.ts'

/** The names within a period; periods must be asked for in reading order. */
function dealOut(names: Article['names']): (period: Period) => Article['names'] {
  let next = 0
  return period => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= period.start) next++
    let last = next
    while ((names[last]?.start ?? Number.POSITIVE_INFINITY) < period.end) last++
    return names.slice(next, last)
  }
}

/** What the verbs of a period report, in reading order. */
function readVerbs(period: Period): readonly Attribution[] {
  const cues = findCues(period)
  const told: Attribution[] = []
  for (const cue of cues) {
    const attribution = readAttribution(period, cue, cues, told)
    if (attribution) told.push(attribution)
  }
  return told
}

function readSources(period: Period): readonly Attribution[] {
  return period.units.flatMap((_, at) =>
    wordAt(period, at) === 'according' && wordAt(period, at + 1) === 'to' ? (readAccordingTo(period, at) ?? []) : [],
  )
}

/** Every way in which a period tells who says what. */
const readers: readonly ((period: Period, names: Article['names']) => readonly Attribution[])[] = [
  readVerbs,
  readSources,
  readAsClauses,
  readNouns,
  readLabels,
]

/**
 * Finds who says what: quoted, reported or both.
 * @param article  sentences and tokens already found; times, names and offices help
 * @returns in reading order; a quotation that its cue interrupts is two with one cue; `speaker` absent where the text is silent
 * @source data/en/reporting-verbs.yml
 * @example findQuotations(article('“No,” said Ms Li.'))  // [{ kind: 'direct', content: { start: 1, end: 3 }, … }]
 */
export function findQuotations(article: Article): readonly Quotation[] {
  const { text } = article.document
  const { periods, passages } = layOutPeriods(article)
  const namesOf = dealOut(article.names)
  const told = periods.map(period => {
    const names = namesOf(period)
    return { period, attributions: readers.flatMap(read => read(period, names)) }
  })
  const quotations: Quotation[] = []
  let next = 0
  for (const { period, attributions } of continueQuotations(told)) {
    while ((passages[next]?.end ?? Number.POSITIVE_INFINITY) <= period.start) next++
    const own: QuotedPassage[] = []
    for (let n = next; n < passages.length; n++) {
      const passage = passages[n]
      if (!passage || !overlaps(passage, period)) break
      own.push(passage)
    }
    for (const attribution of attributions) quotations.push(...toQuotations(text, period, own, attribution))
  }
  return quotations.sort(byPosition)
}
