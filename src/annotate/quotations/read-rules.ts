import type { Article } from '../../record/article.ts'
import { flatMap } from '../../text/flat-map.ts'
import { overlaps } from '../../text/span.ts'
import { continueQuotations } from './continue-quotations.ts'
import { findCues } from './find-cues.ts'
import { type Period, wordAt } from './periods.ts'
import { readAccordingTo } from './read-according-to.ts'
import { readAsClauses } from './read-as-clauses.ts'
import { type Attribution, readAttribution } from './read-attribution.ts'
import { readLabels } from './read-labels.ts'
import { readNouns } from './read-nouns.ts'
import { readQuotedAs } from './read-quoted-as.ts'
import { type PlacedAttribution, placeAttribution } from './to-quotation.ts'

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
  return flatMap(period.units, (_, at) =>
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
  readQuotedAs,
]

/** "quoted Vell as saying": the words of one rule are no cues of others. */
function dropCovered(attributions: readonly Attribution[]): readonly Attribution[] {
  const sure = attributions.filter(({ covers }) => covers !== undefined)
  if (sure.length === 0) return attributions
  const isCovered = ({ cue }: Attribution) => sure.some(({ covers }) => cue && covers && overlaps(cue, covers))
  return [...attributions.filter(attribution => attribution.covers ?? !isCovered(attribution))]
}

/**
 * Reads by rules who says what.
 * @param periods  of the article, in reading order
 * @source data/en/reporting-verbs.yml, data/en/saying-nouns.yml, data/en/settings.yml
 */
export function readRules({ names }: Article, periods: readonly Period[]): readonly PlacedAttribution[] {
  const namesOf = dealOut(names)
  const told = periods.map(period => {
    const own = namesOf(period)
    return { period, attributions: dropCovered(readers.flatMap(read => read(period, own))) }
  })
  return continueQuotations(told).flatMap(({ period, attributions }) =>
    attributions.map(attribution => placeAttribution(period, attribution)),
  )
}
