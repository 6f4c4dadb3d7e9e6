import { endOfPeriod, holdsClause, isFiniteVerb } from './clauses.ts'
import type { Range } from './find-subject.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Attribution, attribute } from './read-attribution.ts'

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'and', 'by', 'to', 'with', 'on'])
/** "according to plan": what is said goes by these, nobody says it. */
const NO_SOURCE: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'schedule',
  'law',
  'rules',
  'tradition',
  'procedure',
  'need',
  'needs',
  'ability',
  'custom',
  'protocol',
  'size',
  'age',
  'type',
  'merit',
  'taste',
])

/** The words after "according to" that name who or what says it. */
export function readSource(period: Period, first: number): Range | undefined {
  const phrase = period.phraseAt[first]
  if (phrase?.first !== first || NO_SOURCE.has(wordAt(period, phrase.head))) return undefined
  let { last } = phrase
  while (LINKS.has(wordAt(period, last))) {
    const next = period.phraseAt[last + 1]
    if (next?.first !== last + 1 || period.units[last + 1]?.timed) break
    last = next.last
  }
  return { first, last }
}

/** Where the source's apposition or relative clause ends, with its comma. */
function afterSource(period: Period, last: number): number {
  const end = endOfPeriod(period)
  if (last >= end) return end
  for (let at = last; at < end; at++) if (wordAt(period, at) === ',') return at
  return end
}

/**
 * Reads "According to X, S", "S, according to X", "The talks, according to X, will go on" and "In X's words, S".
 * @param at  the place of "according"
 */
export function readAccordingTo(period: Period, at: number): Attribution | undefined {
  const source = readSource(period, at + 2)
  const cueSpan = spanOf(period, at, at + 2)
  if (!source || !cueSpan) return undefined
  const end = endOfPeriod(period)
  let lead = at
  while (
    lead > 0 &&
    (tagAt(period, lead - 1) === 'ADV' || tagAt(period, lead - 1) === 'CCONJ' || wordAt(period, lead - 1) === ',')
  )
    lead--
  if (lead === 0) {
    if (wordAt(period, period.units.length - 1) === ':') return undefined
    const comma = afterSource(period, source.last)
    const content = { first: wordAt(period, comma) === ',' ? comma + 1 : source.last, last: end }
    if (content.first >= end || !(holdsClause(period, content) || period.units[content.first]?.quote)) return undefined
    return attribute(period, [content], { cue: cueSpan, speaker: source })
  }
  let first = 0
  for (let n = at - 1; n >= 0; n--)
    if (wordAt(period, n) === ';') {
      first = n + 1
      break
    }
  while (/^(?:but|and|,)$/.test(wordAt(period, first))) first++
  const after = afterSource(period, source.last)
  const content = {
    first,
    last: isFiniteVerb(period, after + 1) && !holdsClause(period, { first, last: lead }) ? end : lead,
  }
  if (!holdsClause(period, content) && !period.units[first]?.quote) return undefined
  return attribute(period, [content], { cue: cueSpan, speaker: source })
}
