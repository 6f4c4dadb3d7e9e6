import type { Name } from '../../record/article.ts'
import { endOfPeriod, holdsClause } from './clauses.ts'
import { type Period, spanOf, tagAt, wordAt } from './periods.ts'
import { type Attribution, attribute } from './read-attribution.ts'

/** Units of a name with its office: "Defense Minister Ana Vell". */
const LONGEST_LABEL = 7

const isDash = (period: Period, at: number) => /^(?:[–—―-]|--)$/.test(wordAt(period, at))

/** Who can stand before a colon or after a dash as speaker: a person; not an outlet, a topic or a place. */
const isPerson = (period: Period, first: number, last: number, names: readonly Name[]): boolean => {
  const span = spanOf(period, first, last)
  return span !== undefined && names.some(n => n.type === 'Person' && n.end === span.end && n.start >= span.start)
}

/** Beside quoted words two capitalised ones are enough. */
const isFullName = (period: Period, first: number, last: number): boolean =>
  last - first > 1 && period.units.slice(first, last).every(unit => unit.tag === 'PROPN')

/** "Vell: The bridge will stay open": a name, a colon and what its bearer said. */
function readOpening(period: Period, names: readonly Name[]): Attribution | undefined {
  for (let at = 1; at <= LONGEST_LABEL; at++) {
    const tag = tagAt(period, at - 1)
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return undefined
    if (wordAt(period, at) !== ':') continue
    const content = { first: at + 1, last: period.units.length }
    const cue = spanOf(period, at, at + 1)
    const said = period.units[at + 1]?.quote !== undefined || holdsClause(period, content)
    return cue && said && isPerson(period, 0, at, names)
      ? attribute(period, [content], { cue, speaker: { first: 0, last: at } })
      : undefined
  }
  return undefined
}

/** "“No bridge is safe” – Ana Vell", "Tolls to fall: Vell": the name closes a headline or quoted words. */
function readClosing(period: Period, names: readonly Name[]): Attribution | undefined {
  const end = endOfPeriod(period)
  for (let at = end - 2; at > 0 && end - at <= LONGEST_LABEL; at--) {
    const colon = wordAt(period, at) === ':' && period.kind !== 'prose'
    if (!colon && !isDash(period, at)) continue
    const quoted = period.units[at - 1]?.quote !== undefined && at === 1
    const cue = spanOf(period, at, at + 1)
    if (!cue || !(quoted || (period.kind !== 'prose' && holdsClause(period, { first: 0, last: at })))) return undefined
    return isPerson(period, at + 1, end, names) || (quoted && isFullName(period, at + 1, end))
      ? attribute(period, [{ first: 0, last: at }], { cue, speaker: { first: at + 1, last: end } })
      : undefined
  }
  return undefined
}

/**
 * Reads what a name beside a colon or dash was quoted with.
 * @param names  of the article, in reading order
 */
export function readLabels(period: Period, names: readonly Name[]): readonly Attribution[] {
  if (!period.units.some(unit => unit.word === ':' || /^[–—―-]/.test(unit.word))) return []
  const label = readOpening(period, names) ?? readClosing(period, names)
  return label ? [label] : []
}
